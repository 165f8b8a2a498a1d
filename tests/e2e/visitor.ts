import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type ServedSite, serveSite } from '../static-server.ts';

/** A visitor of the built site: opens pages in a browser of their own. */
export interface Visitor {
  /** Opens the page at a path of the site, as a phone does unless told otherwise. The page is closed with its context. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Serves a site of global-setup.ts and starts a browser for the tests of a file; stops both after them. */
export function aVisitor(site: 'site' | 'siteUnderBase' = 'site', base = '/'): Visitor {
  let served: ServedSite;
  let browser: Browser;
  beforeAll(async () => {
    served = await serveSite(inject(site), base);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return {
    async open(address, options = {}) {
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
      page.setDefaultTimeout(15_000);
      await page.goto(address);
      return page;
    },
  };
}

/** The path of the page that is open. */
export const pathOf = (page: Page): string => new URL(page.url()).pathname;
