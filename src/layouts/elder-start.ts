/**
 * Inline script in the head that enables 长辈版 before the first paint, when the visitor chose it on an earlier page.
 * localStorage holds the text size in percent of the browser's default. Inline, because an external script would delay
 * the first paint. register-worker.ts is the other inline script.
 */
export const elderStart =
  "try{var s=localStorage.getItem('elder'),d=document.documentElement;if(s){d.className+=' elder';d.style.fontSize=s+'%'}}catch(e){}";

/** SHA-256 of elderStart for the Content Security Policy. Update it with the script. */
export const elderStartHash = 'sha256-Svdzd85pXLt1dK2ftTEi6wRrn0H68Zco6P9usqc5/0Y=';
