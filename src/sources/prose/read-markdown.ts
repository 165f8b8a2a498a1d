import type { Nodes } from 'mdast';
import type { SeenText } from '#domain/checks/seen-text.ts';
import { linkKindOf } from './link-url.ts';
import { mendProse, parseProse } from './parse-prose.ts';
import {
  complexityFaults,
  headingFaults,
  headingSpaceFaults,
  onlyFaults,
  type ProseReading,
  placeOf,
} from './prose-fault.ts';
import { sizeFaults } from './prose-size.ts';
import { nodesOf, siteLinksOf, treeFaults } from './prose-tree.ts';
import { seenTexts, unreadTexts } from './seen-prose.ts';

/** Reads a Markdown field. `headings` is empty: headings of fields have no ids on the page. */
export function readMarkdown(text: string): ProseReading {
  if (isPlain(text)) return onlyFaults([...headingFaults(headingsOf(text)), ...headingSpaceFaults(text)]);
  const complex = complexityFaults(text);
  if (complex.length > 0) return onlyFaults(complex, unreadTexts(text));
  const tree = parseProse(text, 'markdown');
  const tooLarge = sizeFaults(tree);
  if (tooLarge.length > 0) return onlyFaults(tooLarge, unreadTexts(text));
  mendProse(tree, text);
  const nodes = nodesOf(tree);
  return {
    faults: [...treeFaults(nodes, text), ...headingSpaceFaults(text)],
    media: nodes.flatMap(pictureOf),
    links: siteLinksOf(nodes),
    headings: [],
    seen: seenTexts(tree, text),
  };
}

/** The visible texts of a Markdown field for which readMarkdown() returned no `seen`. */
export const seenMarkdown = (text: string): readonly SeenText[] =>
  seenTexts(mendProse(parseProse(text, 'markdown'), text), text);

const pictureOf = (node: Nodes): ProseReading['media'] =>
  node.type === 'image' && linkKindOf(node.url) === 'site'
    ? [{ name: node.url, text: node.alt ?? '', place: placeOf(node) }]
    : [];

const maxPlain = 5000;
/** Too few emphasis marks to exceed the nesting limit. */
const maxEmphasis = 64;

/** Bold that GFM accepts in any context: letters or digits touch the asterisks on the inside. */
const surelyBold = /(?<!\*)\*\*([\p{L}\p{N}](?:[^*\n]*[\p{L}\p{N}])?)\*\*(?!\*)/gu;

/**
 * Text in which only the order of headings can be wrong. Fast path for most texts: parsing costs a hundred times more.
 * Excludes HTML, links, pictures, footnotes, addresses, code, tables, emphasis other than sure bold, and headings other
 * than `#` at the start of a line.
 */
const isPlain = (text: string) =>
  text.length <= maxPlain &&
  (text.match(/[*_~]+/gu)?.length ?? 0) <= maxEmphasis &&
  !/[<[&\\`|]|^[ \t]*>|https?:|www\.|[*_]|~~|^(?: {4}|\t)|^ {0,3}(?:=+|-+)[ \t]*$|^(?! {0,3}#).*#|(?:^|\n)(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])){3}/mu.test(
    text.replace(surelyBold, '$1'),
  );

const headingsOf = (text: string) =>
  [...text.matchAll(/^( {0,3})(#{1,6})(?=[ \t]|$)/gmu)].map(({ index, 1: indent = '', 2: marks = '' }) => ({
    depth: marks.length,
    place: { line: text.slice(0, index).split('\n').length, column: 1 + indent.length },
  }));
