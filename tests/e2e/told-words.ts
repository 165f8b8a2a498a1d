import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { type ServedSite, serveSite } from '../static-server.ts';
import { sharedBrowser } from './shared-browser.ts';

/** Reads the words of pages as a visitor sees them at a moment, whenever the pages were built. */
export interface ReaderInTime {
  /**
   * The lines of a page's content, with what is folded, without its own address and the sizes of files, which differ
   * between sites.
   * @param now RFC 3339 with +08:00
   */
  linesAt(address: string, now: string): Promise<readonly string[]>;
}

/** @param folder the folder of a built site, once it is known */
export function aReaderInTime(folder: () => string | Promise<string>, base = '/'): ReaderInTime {
  let served: ServedSite;
  let page: Page | undefined;
  beforeAll(async () => {
    const root = await folder();
    served = await serveSite(root, base, 0, { get: (file) => ofNow(root, file) });
  });
  afterAll(async () => {
    await page?.context().close();
    await served?.close();
  });
  return {
    async linesAt(address, now) {
      page ??= await openBrowser(served.origin);
      await page.clock.setFixedTime(instantOf(now));
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return page.evaluate(readLines);
    },
  };
}

async function openBrowser(baseURL: string): Promise<Page> {
  const browser = await sharedBrowser();
  const viewport = { width: 375, height: 812 };
  const context = await browser.newContext({ baseURL, locale: 'zh-CN', viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return page;
}

/** Pages as they are published, and no pictures. */
function ofNow(root: string, file: string): string | undefined {
  if (/\.(?:png|jpe?g|webp)$/u.test(file)) return '';
  return file.endsWith('.html') ? published(readFileSync(path.join(root, file), 'utf8')) : undefined;
}

/** A preview has the time of its build in each page, a published page has not. */
const published = (page: string): string => page.replace(/ data-now="\d+"/u, '');

/** Takes previews, which are pages with the time of their build, for published ones. */
export const asPublished = (page: Page): Promise<unknown> =>
  page.route(/\/(?:\?.*)?$/u, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: published(await response.text()) });
  });

function readLines(): readonly string[] {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  for (const trail of document.querySelectorAll('.breadcrumb')) trail.remove();
  const text = document.querySelector('main')?.innerText ?? '';
  return text
    .split('\n')
    .map((line) => line.replace(/https:\/\/kepu\.example\S*|\d+\sKB|\s+/gu, ' ').trim())
    .filter(Boolean);
}
