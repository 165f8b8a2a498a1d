import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** A file as an XML parser understands it. @throws Error at the first thing that is not well-formed. */
export function readXml(text: string): Document {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text, 'text/xml');
}

/** The elements of a name, wherever they are. */
export const elementsOf = (within: Document | Element, name: string): readonly Element[] => [
  ...within.getElementsByTagName(name),
];

/** The texts of the elements of a name. */
export const textsOf = (within: Document | Element, name: string): readonly string[] =>
  elementsOf(within, name).map(({ textContent }) => textContent ?? '');
