import { hash } from 'node:crypto';
import type { MadeBefore } from '../cache/made-before.ts';
import { type ScannedPage, scanPage } from './scan-page.ts';

/** What integrations need to know of a finished page. */
export interface PageFacts extends Readonly<Record<keyof ScannedPage, readonly string[]>> {
  /** False for a page without `</html>`, which was written only in part. */
  readonly whole: boolean;
}

/** The facts about a page, by a digest of its bytes: a page that is known is not decoded. */
export const factsOf = async (page: Buffer, made: MadeBefore): Promise<PageFacts> =>
  JSON.parse(await made.text([hash('sha256', page)], () => JSON.stringify(readFacts(page.toString())))) as PageFacts;

function readFacts(html: string): PageFacts {
  const { ids, links, assets } = scanPage(html);
  // Not endsWith: Astro may put a script after the end tag.
  return { whole: html.includes('</html>'), ids: [...ids], links: [...links], assets: [...assets] };
}
