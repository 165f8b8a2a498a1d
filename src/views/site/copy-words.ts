/** The button behind a text that can be copied, and what becomes of it. */
export const copyButton = '复制';
export const copiedWord = '✓ 已复制';
/** The browser does not let a page copy: the text is marked. */
export const markedWord = '已选中，请按复制键';
