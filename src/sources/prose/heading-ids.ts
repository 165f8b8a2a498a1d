import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { ownAnchors } from '#domain/campaign/pages.ts';
import { nodesOf } from './prose-tree.ts';

/** The ids of a text's headings in their order, for the check of links and for the page alike; each is unique. */
export function headingIds(tree: Root): readonly string[] {
  const slugger = new GithubSlugger();
  for (const taken of ownAnchors) slugger.slug(taken);
  return headingsIn(tree).map((heading) => slugger.slug(textOf(heading) || 'section'));
}

/** Gives every heading its id, which Astro then keeps. */
export function placeHeadingIds(tree: Root): void {
  const ids = headingIds(tree);
  for (const [index, heading] of headingsIn(tree).entries()) {
    heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id: ids[index] ?? '' } };
  }
}

const headingsIn = (tree: Root): readonly Heading[] =>
  nodesOf(tree).filter((node): node is Heading => node.type === 'heading');

/** Marks are left out of ids; a heading of nothing else counts as empty. */
const textOf = (heading: Heading): string => {
  const text = nodesOf(heading)
    .flatMap((node) => ('value' in node ? [node.value] : []))
    .join('');
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
};
