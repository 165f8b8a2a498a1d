import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LocatedProblem } from '#domain/checks/problem.ts';
import { type BuildPart, hubPart } from '#domain/site/build-part.ts';
import { addressOf, fileOf } from '#domain/site/site-files.ts';
import type { Address } from '#views/site/links.ts';
import { partFile } from '../../src/integrations/part/part-files.ts';
import type { BuiltFile } from '../../src/integrations/verify/built-folder.ts';
import { type OuterReference, pathIn } from '../../src/integrations/verify/references.ts';
import { siteProblems } from '../../src/integrations/verify/rules.ts';
import { scanPage } from '../../src/integrations/verify/scan-page.ts';
import { siteOfPart } from './part-folder.ts';

/**
 * The references of parts that lead to nothing in any other part, and the files of the whole site that none has.
 * @param folder of the assembled site
 * @param files paths of the files in it, with forward slashes
 */
export async function acrossParts(
  folder: string,
  parts: readonly BuildPart[],
  files: ReadonlySet<string>,
  { origin, base }: Address,
): Promise<readonly LocatedProblem[]> {
  const kept = await Promise.all(parts.map((part) => readFile(partFile(siteOfPart(part), 'references'), 'utf8')));
  const references = kept.flatMap((text) => JSON.parse(text) as readonly OuterReference[]);
  const paths = new Set([...files].map((file) => base + addressOf(file)));
  const targets = new Set(
    references.filter(hasAnchor).flatMap(({ target, from }) => pathIn(target, from, origin) ?? []),
  );
  const anchored = [...targets].filter((target) => paths.has(target) && /(?:\/|\.html)$/u.test(target));
  const pages = [
    ...(await Promise.all(anchored.map((target) => idsOf(folder, base, target)))),
    ...references.map(referring),
  ];
  const built = { pages, styles: [], paths, posters: new Map(), fonts: new Map() };
  const sitemaps = parts.map((part) => `${base}${part === hubPart ? '' : `${part}/`}sitemap-0.xml`);
  const expected = sitemaps.map((file) => ({ path: file, what: '搜索引擎用的网站地图', source: 'content' }));
  return siteProblems({ built, expected: { files: expected, drafts: [] }, origin });
}

const hasAnchor = ({ target }: OuterReference): boolean => target.includes('#');

/** A page with one reference and nothing else. */
const referring = ({ from, target, kind }: OuterReference): BuiltFile => ({
  ...{ path: from, whole: true, ids: new Set() },
  links: new Set(kind === 'link' ? [target] : []),
  assets: new Set(kind === 'asset' ? [target] : []),
});

/** A page with its ids and nothing else. */
async function idsOf(folder: string, base: string, page: string): Promise<BuiltFile> {
  const { ids } = scanPage(await readFile(path.join(folder, fileOf(page, base)), 'utf8'));
  return { path: page, whole: true, ids, links: new Set(), assets: new Set() };
}
