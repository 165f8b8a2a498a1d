import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { type ServedSite, serveSite } from '../static-server.ts';
import { sharedBrowser } from './shared-browser.ts';

/** A visitor of the built site: opens each page in a browser context of its own. */
export interface Visitor {
  /** Opens the page at a path of the site, as a phone does unless told otherwise. The page is closed with its context. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Serves a site of global-setup.ts to the tests of a file. */
export function aVisitor(site: 'site' | 'siteUnderBase' | 'siteAlone' | 'newCampaigns' = 'site', base = '/'): Visitor {
  let served: ServedSite;
  beforeAll(async () => {
    served = await serveSite(inject(site), base);
  });
  afterAll(() => served?.close());
  return {
    async open(address, options = {}) {
      const browser = await sharedBrowser();
      const context = await browser.newContext({
        baseURL: served.origin,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: { width: 375, height: 812 },
        // What a worker keeps and fetches is looked at in offline.test.ts.
        serviceWorkers: 'block',
        ...options,
      });
      const page = await context.newPage();
      // On a busy machine a click took more than 15 seconds.
      page.setDefaultTimeout(60_000);
      await page.goto(address);
      return page;
    },
  };
}

/**
 * Reads one page after another in the same window, each as someone who was never at the site. A window of its own costs more
 * than most of what is asked of a page.
 * @param options of the window, which is a phone's unless told otherwise; it moves nothing that need not move
 */
export function aReader(
  site?: Parameters<typeof aVisitor>[0],
  base?: string,
  options: BrowserContextOptions = {},
): { readonly read: (address: string) => Promise<Page> } {
  const visitor = aVisitor(site, base);
  let page: Page | undefined;
  afterAll(() => page?.context().close());
  return {
    async read(address) {
      if (page) {
        await page.evaluate(() => localStorage.clear());
        await page.goto(address);
      }
      page ??= await visitor.open(address, { reducedMotion: 'reduce', ...options });
      return page;
    },
  };
}

/** The path of the page that is open. */
export const pathOf = (page: Page): string => new URL(page.url()).pathname;
