/**
 * XML with its references to characters beyond U+FFFF as those characters: the package that reads cells cuts their
 * numbers to 16 bits (𥻗 became 廗). What is no character (XML 1.0, 2.2) is U+FFFD, of which the check tells; two references
 * to the halves of a pair, which old programs write, are the pair.
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

/** In a CDATA section nothing is a reference. */
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
