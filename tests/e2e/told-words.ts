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
    served = await serveSite(await folder(), base);
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
  await asPublished(page);
  await page.route(/\.(?:png|jpe?g|webp)$/u, (route) => route.abort());
  return page;
}

/** Takes previews, which are pages with the time of their build, for published ones. */
export const asPublished = (page: Page): Promise<unknown> =>
  page.route(/\/(?:\?.*)?$/u, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/ data-now="\d+"/u, '');
    await route.fulfill({ response, body });
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
