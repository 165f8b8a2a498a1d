/** Serialized markup. Only `element` turns text into markup, and it escapes the text. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with attributes and children. Attributes without a value are omitted; texts are escaped. */
export function element(name: string, attributes: Attributes, ...inside: readonly (string | Xml)[]): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value)}"`))
    .join('');
  const content = inside.map((each) => (typeof each === 'string' ? escaped(each) : each.xml)).join('');
  return { xml: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` };
}

/** A UTF-8 XML document with the given root. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;

/**
 * Removes characters that XML 1.0 forbids even as references: controls except tab and line breaks, lone surrogates,
 * U+FFFE and U+FFFF (XML 1.0, 2.2).
 */
export const xmlCharacters = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches the control characters to remove.
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu, '');

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser turns all three into spaces in attributes, and a carriage return into a line feed everywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Escapes text for XML content and attribute values. */
export const escaped = (text: string): string =>
  xmlCharacters(text).replace(/[&<>"\t\n\r]/gu, (each) => references[each] ?? '');
