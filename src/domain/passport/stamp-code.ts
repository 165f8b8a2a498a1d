import { digest } from '../site/digest.ts';

/** Characters of a code: digits and capitals that cannot be mistaken for each other in print. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

/**
 * The code on a place's sheet, 8 characters. It depends on the editor's word, so that nobody can derive it from the
 * place's public address. Not a secret from whoever reads the content or breaks the digest: a static site has no
 * server that could keep one.
 */
export function stampCode(word: string, venue: string): string {
  let rest = digest(`${word}\n${venue}`);
  let code = '';
  while (code.length < length) {
    code += alphabet.charAt(rest % alphabet.length);
    rest = Math.floor(rest / alphabet.length);
  }
  return code;
}

/** A code as printed: `7KQ2 M9XR`. */
export const printedCode = (code: string): string => `${code.slice(0, length / 2)} ${code.slice(length / 2)}`;

/**
 * The code that a visitor types or an address contains: ignores case, spaces and hyphens; undefined for anything that
 * cannot be one.
 */
export function readCode(text: string): string | undefined {
  const code = text.replace(/[\s-]/gu, '').toUpperCase();
  return code.length === length && [...code].every((character) => alphabet.includes(character)) ? code : undefined;
}

/** A digest in base 36, which the page contains instead of the code, to recognise it. */
export const codeDigest = (code: string): string => digest(`stamp ${code}`).toString(36);
