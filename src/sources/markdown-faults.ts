import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { mendLinks } from './autolinks.ts';
import { complexityFaults, headingFaults, type ProseFault } from './prose-fault.ts';
import { nodesOf, treeFaults } from './prose-tree.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** What is wrong with a Markdown field; places are lines and columns of the Markdown. */
export function markdownFaults(text: string): readonly ProseFault[] {
  if (isPlain(text)) return headingFaults(headingsOf(text));
  const complex = complexityFaults(text);
  if (complex.length > 0) return complex;
  const tree = parser.parse(text);
  mendLinks(tree);
  return treeFaults(nodesOf(tree));
}

const maxPlain = 5000;

/**
 * Text in which nothing but the order of headings can be wrong: most texts, and parsing costs a hundred times more.
 * No HTML, links, pictures, footnotes, addresses, bold, code; no heading but `#` at the start of a line.
 */
const isPlain = (text: string) =>
  text.length <= maxPlain &&
  !/[<[&\\`]|https?:|www\.|\*\*|~~~|^(?: {4}|\t)|^ {0,3}(?:=+|-+)[ \t]*$|^(?! {0,3}#).*#|(?:^|\n)(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])){3}/mu.test(
    text,
  );

const headingsOf = (text: string) =>
  [...text.matchAll(/^ {0,3}(#{1,6})(?=[ \t]|$)/gmu)].map((match) => ({
    depth: match[1]?.length ?? 1,
    place: { line: text.slice(0, match.index).split('\n').length, column: 1 },
  }));
