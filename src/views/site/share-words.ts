/** Label of the button that opens the system's share dialog. */
export const sendButton = '发给别人';
export const codeLabel = '本页网址的二维码';
