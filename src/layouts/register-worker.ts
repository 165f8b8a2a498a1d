/**
 * Lets the worker of the site keep pages, once the page is there: registers it, from the address that the script element
 * has in `data-worker`, and tells it of the page, which came before it the first time.
 */
export const registerWorker =
  "(function(w,c){w&&addEventListener('load',function(){w.register(c).then(function(){return w.ready}).then(function(r){r.active.postMessage(0)})['catch'](function(){})})})(navigator.serviceWorker,document.currentScript.dataset.worker)";

/** Its hash, by which the Content Security Policy lets it run. */
export const registerWorkerHash = 'sha256-KdiUc3vQJCUCubtg3r+/gMGf8/vQyMF8FkzUqW/80uI=';
