import { relative, sep } from 'node:path';
import type { Root } from 'mdast';
import { siteHref } from '#domain/campaign/site-href.ts';
import { isError } from '#domain/checks/codes.ts';
import { mendLinks } from './autolinks.ts';
import { placeHeadingIds } from './heading-ids.ts';
import { linkKindOf } from './link-url.ts';
import { mdxTreeFaults } from './mdx.ts';
import { nodesOf } from './prose-tree.ts';

interface MdxFile {
  readonly path?: string;
  readonly data?: { readonly astro?: { readonly frontmatter?: Readonly<Record<string, unknown>> } };
}

/**
 * What Astro does to an MDX body before it renders it: bare addresses end where Chinese begins, headings get the ids
 * that the content check knows, links to this site lead into the campaign of the file, whose home `homeOf` gives.
 * @throws Error on anything that the content check refuses, code before all: nothing of it is compiled, should a file
 * come here that the check has not seen in this state.
 */
export function mdxPlugin(contentDir: string, homeOf: (campaign: string) => string) {
  return (tree: Root, file: MdxFile): void => {
    mendLinks(tree);
    refuseFaults(tree, file);
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

function refuseFaults(tree: Root, { path = 'MDX', data }: MdxFile): void {
  // Astro would import the file that this field names.
  if (data?.astro?.frontmatter?.['layout'] !== undefined) throw new Error(`${path}：不认识字段 layout。`);
  const nodes = nodesOf(tree);
  const unknown = nodes.find(({ type }) => !allowedTypes.has(type));
  if (unknown) throw new Error(`${path}：正文里不能有 ${unknown.type}。`);
  const fault = mdxTreeFaults(nodes).find(isError);
  if (fault) throw new Error(`${path}：${fault.code}：${fault.message}${fault.fix}`);
}

/** What Markdown and GFM are made of, and the components, which are looked at one by one. */
const allowedTypes: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'code', 'break'],
  ...['list', 'listItem', 'blockquote', 'thematicBreak', 'table', 'tableRow', 'tableCell'],
  ...['link', 'linkReference', 'definition', 'mdxJsxFlowElement', 'mdxJsxTextElement'],
]);
