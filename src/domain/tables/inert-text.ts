/**
 * Matches a cell that a spreadsheet can run as a formula: = + - @ or a full-width form at the start of any line, after
 * white space and control characters, or a leading tab or line break
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula = /(?:^|[\r\n])[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u;

const isActive = (text: string) => formula.test(text) || text.startsWith("'");

/** Prefixes a formula with an apostrophe, which makes it text; also prefixes a leading apostrophe: reversible. */
export const inertText = (text: string): string => (isActive(text) ? `'${text}` : text);

/** Reverses inertText(). Keeps an apostrophe that inertText() would not have added. */
export const withoutApostrophe = (text: string): string =>
  text.startsWith("'") && isActive(text.slice(1)) ? text.slice(1) : text;
