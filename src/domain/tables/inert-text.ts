/**
 * What a sheet takes for a formula, in any line of a cell: = + - @ and their full-width forms, after whatever it passes
 * over (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula = /(?:^|[\r\n])[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u;

const isActive = (text: string) => formula.test(text) || text.startsWith("'");

/** An apostrophe makes text of a formula; one more before a text that begins with it keeps the two apart. */
export const inertText = (text: string): string => (isActive(text) ? `'${text}` : text);

/** What inertText() made inert, as it was; another text that begins with an apostrophe stays. */
export const withoutApostrophe = (text: string): string =>
  text.startsWith("'") && isActive(text.slice(1)) ? text.slice(1) : text;
