/**
 * Text as SpreadsheetML keeps it: `_x0008_` stands for a character that XML forbids, so that what only looks like it is
 * escaped too (ECMA-376, part 1, 22.9.2.19). So is the first letter of a word that every object knows (`constructor`): the
 * package would take it for a text that it has written before.
 */
export const sheetText = (text: string): string =>
  text
    .replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, codeOf)
    .replace(/^[_a-z]\w*$/iu, (word) => (word in Object.prototype ? codeOf(word) + word.slice(1) : word));

/** The first letter as SpreadsheetML escapes it. */
const codeOf = (text: string): string => `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
