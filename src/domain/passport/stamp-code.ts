/** Characters of a code: digits and capitals that cannot be mistaken for each other in print. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

/**
 * The code on a place's sheet, 8 characters. It depends on the editor's word, so that nobody can derive it from the
 * place's public address. Not a secret from whoever reads the content or breaks the digest: a static site has no
 * server that could keep one.
 */
export function stampCode(word: string, venue: string): string {
  let rest = hash53(`${word}\n${venue}`);
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

/** What the page has in place of a code, to recognise it: base 36. */
export const codeDigest = (code: string): string => hash53(`stamp ${code}`).toString(36);

/** 53 bits of a text's UTF-16 units: cyrb53 (public domain, https://github.com/bryc/code). Not cryptographic. */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
