import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { ownAnchors } from '#domain/campaign/pages.ts';
import { nodesOf } from './prose-tree.ts';

/** The unique ids of the headings in document order, shared by the link check and the rendered page. */
export function headingIds(tree: Root): readonly string[] {
  const slugger = new GithubSlugger();
  for (const taken of ownAnchors) slugger.slug(taken);
  return headingsIn(tree).map((heading) => slugger.slug(textOf(heading) || 'section'));
}

/** Sets the id of every heading in place. Astro keeps ids that are already set. */
export function placeHeadingIds(tree: Root): void {
  const ids = headingIds(tree);
  for (const [index, heading] of headingsIn(tree).entries()) {
    heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id: ids[index] ?? '' } };
  }
}

const headingsIn = (tree: Root): readonly Heading[] =>
  nodesOf(tree).filter((node): node is Heading => node.type === 'heading');

/** Text of the heading; '' without letters and digits, because the slugger drops punctuation. */
const textOf = (heading: Heading): string => {
  const text = nodesOf(heading)
    .flatMap((node) => ('value' in node ? [node.value] : []))
    .join('');
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
};
