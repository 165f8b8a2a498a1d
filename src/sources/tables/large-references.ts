/**
 * Decodes the character references in XML from U+D800 up, because read-excel-file truncates code points to 16 bits
 * (𥻗 became 廗). U+0000 and code points above U+10FFFF (XML 1.0, 2.2) become U+FFFD, which the content check reports.
 * References to both halves of a surrogate pair, which old programs write, become the character; lone surrogates become
 * U+FFFD.
 */
export function withoutLargeReferences(xml: Uint8Array): Uint8Array {
  if (!holdsReference(xml)) return xml;
  return new TextEncoder().encode(new TextDecoder().decode(xml).replace(references, decoded));
}

const ampersand = '&'.charCodeAt(0);
const hash = '#'.charCodeAt(0);

function holdsReference(xml: Uint8Array): boolean {
  for (let at = xml.indexOf(ampersand); at !== -1; at = xml.indexOf(ampersand, at + 1)) {
    if (xml[at + 1] === hash) return true;
  }
  return false;
}

/** Matches CDATA sections too, to skip them: they contain no references. */
const references = /<!\[CDATA\[[\s\S]*?\]\]>|(?:&#(?:\d+|x[\da-f]+);)+/giu;

function decoded(found: string): string {
  if (found.startsWith('<')) return found;
  return found
    .replace(/&#(?:x([\da-f]+)|(\d+));/giu, (reference, hex?: string, decimal?: string) => {
      const codePoint = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (codePoint > 0x10ffff || codePoint === 0) return '\u{fffd}';
      return codePoint < 0xd800 ? reference : String.fromCodePoint(codePoint);
    })
    .toWellFormed();
}
