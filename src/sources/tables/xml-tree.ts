import { Parser } from 'saxen';

/** An element with its content in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (XmlElement | string)[];
}

interface Draft extends XmlElement {
  readonly content: (XmlElement | string)[];
}

/**
 * The document element of an XML text. Throws on what is no XML.
 * @param prefixes prefixes of names in the result by the name spaces of the document
 */
export function xmlTree(xml: string, prefixes: Readonly<Record<string, string>>): XmlElement {
  const root: Draft = { name: '', attributes: {}, content: [] };
  const open = [root];
  const parser = new Parser().ns(prefixes);
  parser.on('openTag', (name, attributes, decode) => {
    const decoded = Object.entries(attributes()).map(([key, value]) => [key, decode(value)] as const);
    const element: Draft = { name, attributes: Object.fromEntries(decoded), content: [] };
    open.at(-1)?.content.push(element);
    open.push(element);
  });
  parser.on('text', (text, decode) => open.at(-1)?.content.push(decode(text)));
  parser.on('cdata', (text) => open.at(-1)?.content.push(text));
  parser.on('closeTag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
  const [element] = elementsIn(root);
  if (!element || open.length > 1) throw new Error('The document has no element, or ends within one.');
  return element;
}

export const elementsIn = ({ content }: XmlElement): readonly XmlElement[] =>
  content.filter((each) => typeof each !== 'string');

/** All elements of these names within an element, in document order; none within one of them. */
export const within = (element: XmlElement, ...names: readonly string[]): readonly XmlElement[] =>
  elementsIn(element).flatMap((each) => (names.includes(each.name) ? [each] : within(each, ...names)));
