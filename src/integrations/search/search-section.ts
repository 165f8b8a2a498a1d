import type { IndexFile } from 'pagefind';
import { type Folding, foldText, parseFolding } from '#domain/search/folding.ts';
import type { OtherWords } from '#domain/search/other-words.ts';
import type { MadeBefore } from '../cache/made-before.ts';
import { indexFiles, type ReadPage, type SearchPage } from './search-records.ts';
import { kindsIn, knownWords, maxPart, type PageWords, pageWords, plainPages, soundTable } from './search-tables.ts';
import { foldingPairs, type HiddenTerms, hiddenTerms, pairsFor } from './search-terms.ts';
import { smallerParts } from './smaller-parts.ts';

/** The input of an index. */
export interface SectionOrder {
  /** Folder that the addresses are relative to; '' means the whole site. */
  readonly section: string;
  /** The pages by the folder that they are in: the campaigns of a hub. */
  readonly folders: readonly IndexedFolder[];
  readonly words: OtherWords;
  /** Whether the texts of large folders are cut to their beginnings. */
  readonly isHub: boolean;
}

/** The pages of a folder, with their terms where these are made already. */
export interface IndexedFolder {
  readonly pages: readonly ReadPage[];
  readonly terms?: FolderTerms;
}

/** The files of an index, with the terms that the build before made of the same pages. */
export async function sectionFiles(
  { section, folders, words: typed, isHub }: SectionOrder,
  made: MadeBefore,
): Promise<readonly IndexFile[]> {
  const pairs = await made.text(ofPairs, foldingPairs);
  const folding = parseFolding(pairs);
  const pages: SearchPage[] = [];
  const words: PageWords[] = [];
  for (const folder of folders) {
    const own = isHub && !folder.terms ? recordsOf(folder.pages) : folder.pages;
    const found = folder.terms ?? (await termsOf(own, folding, made));
    own.forEach((page, index) => {
      pages.push({ ...page, terms: found.terms[index] ?? hiddenTerms(page, folding) });
    });
    words.push(found.words);
  }
  const corpus = pages.map(({ text, meta }) => foldText([text, ...Object.values(meta)].join('\n'), folding)).join('\n');
  const plain = plainPages(section, pages);
  const index = await indexFiles(section, pages);
  return [
    // The whole texts are searched without Pagefind.
    ...(plain.isWhole ? index : smallerParts(index)),
    jsonFile('query.json', {
      folds: pairsFor(corpus, pairs),
      words: knownWords(typed, folding, corpus),
      isWhole: plain.isWhole,
      kinds: kindsIn(pages),
    }),
    jsonFile('sounds.json', soundTable(words)),
    jsonFile('pages.json', plain.pages),
  ];
}

/** A folder in the index of a hub, ready for sectionFiles(). */
export async function hubFolder(pages: readonly ReadPage[], made: MadeBefore): Promise<IndexedFolder> {
  const own = recordsOf(pages);
  const folding = parseFolding(await made.text(ofPairs, foldingPairs));
  return { pages: own, terms: await termsOf(own, folding, made) };
}

/** Keeps the cached results of sectionFiles() for the next build. */
export function keepParts(pages: readonly ReadPage[], made: MadeBefore): void {
  made.keep(ofPairs);
  for (const each of [pages, recordsOf(pages)]) {
    made.keep(ofWords(each));
    for (const page of each) made.keep(ofTerms(page));
  }
}

const ofPairs = ['pairs'];
const ofTerms = (page: ReadPage) => ['terms', JSON.stringify(page)];
const ofWords = (pages: readonly ReadPage[]) => ['words', JSON.stringify(pages)];

/** Maximum number of characters of a campaign whose texts are whole in the index of a hub. */
const maxWhole = 500_000;

/** The pages of a campaign in the index of a hub, which does not grow with the lengths of their texts. */
function recordsOf(pages: readonly ReadPage[]): readonly ReadPage[] {
  const length = pages.reduce((sum, { text }) => sum + text.length, 0);
  return length <= maxWhole ? pages : pages.map((page) => ({ ...page, text: page.text.slice(0, maxPart) }));
}

interface FolderTerms {
  /** In the order of the pages. */
  readonly terms: readonly HiddenTerms[];
  readonly words: PageWords;
}

/** The terms of a folder, shared by the campaign's index and that of the whole site. */
async function termsOf(pages: readonly ReadPage[], folding: Folding, made: MadeBefore): Promise<FolderTerms> {
  const terms: HiddenTerms[] = [];
  for (const page of pages) {
    const written = await made.text(ofTerms(page), () => JSON.stringify(hiddenTerms(page, folding)));
    terms.push(JSON.parse(written) as HiddenTerms);
  }
  const words = await made.text(ofWords(pages), () => JSON.stringify(pageWords(pages, folding)));
  return { terms, words: JSON.parse(words) as PageWords };
}

const jsonFile = (name: string, value: unknown): IndexFile => ({
  path: name,
  content: new TextEncoder().encode(JSON.stringify(value)),
});
