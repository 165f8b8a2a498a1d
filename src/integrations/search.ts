import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OtherWords } from '#domain/search/other-words.ts';
import { type BuildPart, hubPart } from '#domain/site/build-part.ts';
import { checkedContent } from '#sources/checked-content.ts';
import { wordsOf } from '#sources/words.ts';
import { type SiteConfig, siteConfig } from '../site.config.ts';
import { ownCampaigns } from '../site.ts';
import type { MadeBefore } from './cache/made-before.ts';
import { ownCache } from './cache/own-cache.ts';
import { noteOf } from './page-notes/kept-notes.ts';
import { partFile } from './part/part-files.ts';
import { type HubFolder, hubFolders, indexHub, indexPages, searchedPages } from './search/search-index.ts';
import type { ReadPage } from './search/search-records.ts';
import { inStage } from './stage.ts';

/**
 * Builds the search indexes: one for the whole site, plus one per campaign folder unless the campaign is built alone.
 * A part leaves the index of the whole site to hubSearch(): it keeps what that needs of its pages.
 *
 * @returns two integrations, of which the first starts and the second waits: Pagefind is a process of its own, and those
 * between them work meanwhile
 */
export function search({
  address: { base, alone },
  part,
}: Pick<SiteConfig, 'address' | 'part'>): readonly [start: AstroIntegration, end: AstroIntegration] {
  const cache = ownCache('search');
  let indexed: Promise<void> | undefined;
  const start: AstroIntegration = {
    name: 'search',
    hooks: {
      'astro:config:done': cache.place,
      'astro:build:done': ({ dir, pages: built }) => {
        const siteDir = fileURLToPath(dir);
        const pages = searchedPages(
          built.map(({ pathname }) => ({ file: `${pathname}index.html`, note: noteOf(base + pathname) })),
        );
        indexed = inStage('search', () =>
          cache.use((made) =>
            part === undefined ? indexWhole(pages, siteDir, alone, made) : indexPart(pages, siteDir, part, made),
          ),
        );
        // Told by the second, unless an integration between them fails.
        indexed.catch(() => undefined);
      },
    },
  };
  return [start, { name: 'search-end', hooks: { 'astro:build:done': () => indexed } }];
}

async function indexWhole(
  pages: readonly ReadPage[],
  siteDir: string,
  alone: boolean,
  made: MadeBefore,
): Promise<void> {
  // The whole site last: the build has most to do beside it.
  const sections = alone ? [''] : [...(await ownCampaigns()).map(({ site }) => site.id), ''];
  await indexPages(pages, { outDir: siteDir, sections, words: await otherWords(), hub: !alone, made });
}

async function indexPart(
  pages: readonly ReadPage[],
  siteDir: string,
  part: BuildPart,
  made: MadeBefore,
): Promise<void> {
  await writeFile(partFile(siteDir, 'search'), JSON.stringify(await hubFolders(pages, made)));
  if (part === hubPart) return;
  await indexPages(pages, { outDir: siteDir, sections: [part], words: await otherWords(), made });
}

const otherWords = async (): Promise<OtherWords> => wordsOf((await checkedContent(siteConfig())).content).search;

/** The index of the whole site in `outDir`, of what the parts at these site folders kept. */
export async function hubSearch(siteDirs: readonly string[], outDir: string, words: OtherWords): Promise<void> {
  const kept = await Promise.all(siteDirs.map((siteDir) => readFile(partFile(siteDir, 'search'), 'utf8')));
  await indexHub(
    kept.flatMap((text) => JSON.parse(text) as readonly HubFolder[]),
    outDir,
    words,
  );
}
