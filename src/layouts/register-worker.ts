/**
 * Inline script that registers the service worker after the load event, from the URL in the script's `data-worker`.
 * Then posts a message, so that the worker caches the open page: the first page loads before the worker exists.
 */
export const registerWorker =
  "(function(w,c){w&&addEventListener('load',function(){w.register(c).then(function(){return w.ready}).then(function(r){r.active.postMessage(0)})['catch'](function(){})})})(navigator.serviceWorker,document.currentScript.dataset.worker)";

/** SHA-256 of registerWorker for the Content Security Policy. Update it with the script. */
export const registerWorkerHash = 'sha256-KdiUc3vQJCUCubtg3r+/gMGf8/vQyMF8FkzUqW/80uI=';
