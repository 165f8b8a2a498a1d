/** Finished markup; text becomes markup only by `element`, which escapes it. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with its attributes, those without a value left out, and its texts and elements inside. */
export function element(name: string, attributes: Attributes, ...inside: readonly (string | Xml)[]): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value)}"`))
    .join('');
  const content = inside.map((each) => (typeof each === 'string' ? escaped(each) : each.xml)).join('');
  return { xml: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` };
}

/** A file in UTF-8 with this root. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;

/**
 * Text without the characters that no XML 1.0 file may hold, not even as a reference: controls but tab and line breaks,
 * lone surrogates, U+FFFE and U+FFFF (XML 1.0, 2.2).
 */
export const xmlCharacters = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu, '');

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser makes spaces of those in attributes, and a line feed of this one everywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it stands in markup. */
export const escaped = (text: string): string =>
  xmlCharacters(text).replace(/[&<>"\t\n\r]/gu, (each) => references[each] ?? '');
