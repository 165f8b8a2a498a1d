/** Texts of the page that reads a table. */
export const readingText = (name: string): string => `正在读“${name}”……`;

export const offlineText = '网站的内容没有取到：连上网，再选一次。';

/** For a browser without what the reader needs, and for a fault of the reader. */
export const failedText =
  '这个浏览器读不了这张表格：换新版的 Chrome、Edge 或 Firefox 再试；还是不行，把表格交给保管内容的人，用下面的命令。';

export const faultText = (message: string, fix: string): string => `${message}${fix}`;

export const saveText = (files: number): string => `下载要写的 ${files} 个文件`;
