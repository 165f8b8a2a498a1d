import { relative, sep } from 'node:path';
import type { Root } from 'mdast';
import { siteHref } from '#domain/campaign/site-href.ts';
import { isError } from '#domain/checks/codes.ts';
import { placeHeadingIds } from './heading-ids.ts';
import { linkKindOf } from './link-url.ts';
import { mdxTreeFaults } from './mdx.ts';
import { boxTables } from './mending/box-tables.ts';
import { settleLines } from './mending/settle-lines.ts';
import { mendProse } from './parse-prose.ts';
import { nodesOf } from './prose-tree.ts';

interface MdxFile {
  readonly path?: string;
  /** The source text. Absent for trees that were not parsed from a file. */
  readonly value?: unknown;
  readonly data?: { readonly astro?: { readonly frontmatter?: Readonly<Record<string, unknown>> } };
}

/**
 * Remark plugin for MDX bodies. Ends autolinks at the first non-ASCII character, sets the heading ids that the content
 * check uses, and resolves site links against the campaign of the file. `homeOf` returns the campaign's home path.
 * @throws Error on everything that the content check rejects, code above all. A file that changed after the check is
 * never compiled.
 */
export function mdxPlugin(contentDir: string, homeOf: (campaign: string) => string) {
  return (tree: Root, file: MdxFile): void => {
    mendProse(tree, sourceOf(file));
    refuseFaults(tree, file);
    placeHeadingIds(tree);
    settleLines(tree, 'mdx');
    boxTables(tree);
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

const sourceOf = ({ value }: MdxFile): string => String(value ?? '');

function refuseFaults(tree: Root, file: MdxFile): void {
  const { path = 'MDX', data } = file;
  // Astro would import the file that this field names.
  if (data?.astro?.frontmatter?.['layout'] !== undefined) throw new Error(`${path}：不认识字段 layout。`);
  const nodes = nodesOf(tree);
  const unknown = nodes.find(({ type }) => !allowedTypes.has(type));
  if (unknown) throw new Error(`${path}：正文里不能有 ${unknown.type}。`);
  const fault = mdxTreeFaults(nodes, sourceOf(file)).find(isError);
  if (fault) throw new Error(`${path}：${fault.code}：${fault.message}${fault.fix}`);
}

/** The node types of Markdown and GFM, plus JSX elements, which mdxTreeFaults() checks individually. */
const allowedTypes: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'code', 'break'],
  ...['list', 'listItem', 'blockquote', 'thematicBreak', 'table', 'tableRow', 'tableCell'],
  ...['link', 'linkReference', 'definition', 'mdxJsxFlowElement', 'mdxJsxTextElement'],
]);
