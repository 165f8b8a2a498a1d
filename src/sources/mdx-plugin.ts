import { relative, sep } from 'node:path';
import type { Root } from 'mdast';
import { siteHref } from '#domain/campaign/site-href.ts';
import { mendLinks } from './autolinks.ts';
import { placeHeadingIds } from './heading-ids.ts';
import { linkKindOf } from './link-url.ts';
import { nodesOf } from './prose-tree.ts';

/**
 * What Astro does to an MDX body before it renders it: bare addresses end where Chinese begins, headings get the ids
 * that the content check knows, links to this site lead into the campaign of the file, whose home `homeOf` gives.
 */
export function mdxPlugin(contentDir: string, homeOf: (campaign: string) => string) {
  return (tree: Root, file: { readonly path?: string }): void => {
    mendLinks(tree);
    placeHeadingIds(tree);
    const [, campaign, page] =
      /^campaigns\/([^/]+)(\/[^/]+\/[^/]+)\.mdx$/u.exec(
        relative(contentDir, file.path ?? '')
          .split(sep)
          .join('/'),
      ) ?? [];
    if (campaign === undefined) return;
    for (const node of nodesOf(tree)) {
      if ((node.type === 'link' || node.type === 'definition') && linkKindOf(node.url) === 'site') {
        node.url = siteHref(node.url, homeOf(campaign), `${page}/`);
      }
    }
  };
}
