/**
 * Private-use characters that Word writes for the signs of Wingdings and Symbol, mostly at the start of a list line,
 * with the sign that the reader of the Word file saw.
 */
export const wordSigns: ReadonlyMap<string, string> = new Map([
  ['\uf06c', '●'],
  ['\uf06e', '■'],
  ['\uf06f', '□'],
  ['\uf071', '□'],
  ['\uf072', '□'],
  ['\uf075', '◆'],
  ['\uf076', '◆'],
  ['\uf077', '◆'],
  ['\uf09f', '•'],
  ['\uf0a7', '■'],
  ['\uf0a8', '□'],
  ['\uf0b7', '•'],
  ['\uf0d8', '➢'],
  ['\uf0fc', '✓'],
  ['\uf0fe', '☑'],
]);

/** The text with the signs that only Word can show replaced, and with ordinary blanks for non-breaking ones and tabs. */
export const usualSigns = (text: string): string =>
  /[\t\u00a0\ue000-\uf8ff]/u.test(text)
    ? text
        .replace(/[\uf000-\uf0ff]/gu, (sign) => wordSigns.get(sign) ?? sign)
        .replaceAll('\u00a0', ' ')
        .replace(/\t+/gu, '\u3000')
    : text;
