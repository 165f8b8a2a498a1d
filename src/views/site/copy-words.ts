/** Label of the button that copies a text, and its confirmation. */
export const copyButton = '复制';
export const copiedWord = '✓ 已复制';
/** Shown when the browser denies access to the clipboard: the text is selected instead. */
export const markedWord = '已选中，请按复制键';
