/**
 * Puts a page into 长辈版 before it is drawn, when its visitor chose so on an earlier page: the one script that stands in
 * the pages themselves. What is kept is the size of the text in percent of the browser's own.
 */
export const elderStart =
  "try{var s=localStorage.getItem('elder'),d=document.documentElement;if(s){d.className+=' elder';d.style.fontSize=s+'%'}}catch(e){}";

/** Its hash, by which the Content Security Policy lets it run. */
export const elderStartHash = 'sha256-Svdzd85pXLt1dK2ftTEi6wRrn0H68Zco6P9usqc5/0Y=';
