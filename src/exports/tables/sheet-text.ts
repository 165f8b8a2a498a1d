/**
 * Escapes text for SpreadsheetML. `_x0008_` encodes a character that XML forbids, so literal text of that form is
 * escaped too (ECMA-376, part 1, 22.9.2.19). The first letter of a property name of Object.prototype (`constructor`) is
 * escaped as well: the package would mistake it for a string that it has already written.
 */
export const sheetText = (text: string): string =>
  text
    .replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches the control characters to escape.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, codeOf)
    .replace(/^[_a-z]\w*$/iu, (word) => (word in Object.prototype ? codeOf(word) + word.slice(1) : word));

/** The first character in SpreadsheetML's escaped form. */
const codeOf = (text: string): string => `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
