/** Text as it may be shown in a message: one line, at most 40 characters, nothing invisible, long numbers masked. */
export function quote(text: string): string {
  const letters = [...visible(text)];
  return `“${letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : letters.join('')}”`;
}

/**
 * Text without characters that hide or act (controls, bidirectional marks, zero width: shown as U+…) and with the
 * middle of numbers of 11 digits and more masked, so that a log never repeats a mobile or identity number.
 */
export const visible = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (letter) => codePointName(letter))
    .replace(/\d{11,}X?/giu, (number) => `${number.slice(0, 2)}${'*'.repeat(number.length - 4)}${number.slice(-2)}`);

/** `U+0000`, as Unicode writes it. */
export const codePointName = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
