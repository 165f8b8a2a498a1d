import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { addressOf } from '#domain/site/site-files.ts';
import { filesBelow } from '#sources/files-below.ts';
import { type MadeBefore, madeAnew } from '../cache/made-before.ts';
import { fontChecksum, isFont } from './fonts.ts';
import { factsOf, type PageFacts } from './page-facts.ts';
import { assetsInCss, type ScannedPage } from './scan-page.ts';

/** A page or style sheet of a built site. */
export interface BuiltFile extends ScannedPage {
  /** URL path: `/kpr/schedule/`, `/kpr/404.html`. */
  readonly path: string;
  /** False for a page without `</html>`, which was written only in part. */
  readonly whole: boolean;
}

export interface BuiltFolder {
  readonly pages: readonly BuiltFile[];
  readonly styles: readonly BuiltFile[];
  /** URL paths of all files, in the form of BuiltFile.path. */
  readonly paths: ReadonlySet<string>;
  /** URL paths of the poster.png files, with width and height from the PNG header; undefined when it is not a PNG. */
  readonly posters: ReadonlyMap<string, readonly [number, number] | undefined>;
  /** URL paths of font files, with their SHA-256. */
  readonly fonts: ReadonlyMap<string, string>;
}

/**
 * The pages of a built site by their file names, before the files of Pagefind and others are written.
 * @param made what was found in the pages of the build before
 */
export async function readPages(
  folder: string,
  base: string,
  made: MadeBefore = madeAnew,
): Promise<ReadonlyMap<string, BuiltFile>> {
  const pages = new Map<string, BuiltFile>();
  const detached = detaching();
  for (const name of filesBelow(folder).filter(isPage)) {
    const facts = await factsOf(readFileSync(path.join(folder, name)), made);
    pages.set(name, pageOf(pathOf(name, base), facts, detached));
    // Pagefind is a process of its own: what it answers is taken at once, and it gets what comes next.
    await setImmediate();
  }
  return pages;
}

/**
 * Reads a built site that will be served under `base`. Does not parse the files of Pagefind.
 * @param read its pages
 * @throws Error when a page was written after these were read
 */
export async function readBuilt(
  folder: string,
  base: string,
  read: ReadonlyMap<string, BuiltFile>,
): Promise<BuiltFolder> {
  const names = filesBelow(folder);
  const own = names.filter((name) => !isOfSearch(name));
  const [pages, styles, posters]: [BuiltFile[], BuiltFile[], [string, readonly [number, number] | undefined][]] = [
    [],
    [],
    [],
  ];
  const fonts = new Map<string, string>();
  for (const name of names.filter(isFont)) fonts.set(pathOf(name, base), await fontChecksum(path.join(folder, name)));
  for (const name of own) {
    const file = path.join(folder, name);
    if (isPage(name)) pages.push(pageIn(read, name));
    if (name.endsWith('.css')) styles.push(styleOf(pathOf(name, base), readFileSync(file, 'utf8')));
    if (name.endsWith('/poster.png')) posters.push([pathOf(name, base), pngSize(file)]);
  }
  return { pages, styles, paths: new Set(names.map((name) => pathOf(name, base))), posters: new Map(posters), fonts };
}

const isOfSearch = (name: string): boolean => /(?:^|\/)pagefind\//u.test(name);
const isPage = (name: string): boolean => name.endsWith('.html') && !isOfSearch(name);

function pageIn(read: ReadonlyMap<string, BuiltFile>, name: string): BuiltFile {
  const page = read.get(name);
  if (!page) throw new Error(`${name} was written after the pages were read`);
  return page;
}

const pathOf = (name: string, base: string): string => base + addressOf(name);

type Detached = (texts: readonly string[]) => ReadonlySet<string>;

const pageOf = (address: string, { whole, ids, links, assets }: PageFacts, detached: Detached): BuiltFile => ({
  path: address,
  whole,
  ids: detached(ids),
  links: detached(links),
  assets: detached(assets),
});

/** Texts that are the same on several pages are one in memory. */
function detaching(): Detached {
  const copies = new Map<string, string>();
  return (texts) =>
    new Set(
      texts.map((text) => {
        const known = copies.get(text) ?? text;
        copies.set(known, known);
        return known;
      }),
    );
}

const styleOf = (address: string, css: string): BuiltFile => ({
  path: address,
  whole: true,
  ids: new Set(),
  links: new Set(),
  assets: new Set(assetsInCss(css)),
});

/** Reads the signature and the width and height of the IHDR chunk (PNG, third edition, 5.2 and 11.2.1). */
function pngSize(file: string): readonly [number, number] | undefined {
  const opened = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(24);
    const bytesRead = readSync(opened, buffer);
    const isPng = bytesRead === 24 && buffer.toString('latin1', 1, 8) === 'PNG\r\n\x1a\n';
    return isPng ? [buffer.readUInt32BE(16), buffer.readUInt32BE(20)] : undefined;
  } finally {
    closeSync(opened);
  }
}
