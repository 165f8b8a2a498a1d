/** The button for the system's own way to send a page on. */
export const sendButton = '发给别人';
export const codeLabel = '本页网址的二维码';
