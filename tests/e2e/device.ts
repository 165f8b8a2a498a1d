import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject } from 'vitest';
import { sharedBrowser } from './shared-browser.ts';
import { type SwitchedSite, switchedSite } from './switched-site.ts';

/** Pages that the tests visit. */
export const home = '/guyuan-2023/';
export const schedule = '/guyuan-2023/schedule/';
export const mine = '/guyuan-2023/mine/';
export const activity = '/guyuan-2023/activities/paper-bridge/';

export const patience = { timeout: 20_000, interval: 50 };

/** Gives each test of a file a phone that was never at the site, and a site of its own; takes both away after it. */
export function aDevice(built: 'site' | 'siteUnderBase' = 'site', base = '/') {
  let site: SwitchedSite;
  let page: Page;
  beforeEach(async () => {
    site = await switchedSite(inject(built), base);
    const browser = await sharedBrowser();
    const viewport = { width: 375, height: 812 };
    const context = await browser.newContext({ baseURL: site.origin, locale: 'zh-CN', viewport });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
  });
  afterEach(async () => {
    await page.context().close();
    await site.stop();
  });

  /** What the device has of a page. */
  const kept = (address: string) => page.evaluate((path) => caches.match(path).then((found) => found?.text()), address);
  const untilKept = (address: string, text = '<h1') => expect.poll(() => kept(address), patience).toContain(text);
  return {
    page: () => page,
    site: () => site,
    notice: () => page.locator('.kept-notice'),
    title: () => page.locator('h1').first().innerText(),
    kept,
    untilKept,
    /** Opens a page and waits until it, and all that comes with its campaign, is on the device. */
    async read(address: string): Promise<void> {
      await page.goto(address);
      const campaign = /^(?:\/kpr)?\/[^/]+\/(?:zh-hant\/)?/u.exec(address)?.[0] ?? '/';
      for (const part of ['', 'schedule/', 'mine/', 'offline/']) await untilKept(campaign + part);
      await untilKept(address);
    },
  };
}
