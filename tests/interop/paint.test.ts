import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { medianVisit } from '../slow-phone.ts';
import type { ServedSite } from '../static-server.ts';
import { serveWithNginx } from './nginx-server.ts';

let served: ServedSite;
let browser: Browser;
beforeAll(async () => {
  served = await serveWithNginx(inject('site'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it.each([
  ['the hub', '/'],
  ['a home', '/quanzhou-2023/'],
  ['a schedule', '/quanzhou-2023/schedule/'],
  ['an activity', '/quanzhou-2023/activities/silver-phone-class/'],
  ['a venue', '/guyuan-2023/venues/museum-square/'],
  ['the posters', '/quanzhou-2023/posters/'],
])('a phone on a slow line has %s before its eyes within 1.8 s, the median of three visits', async (_, address) => {
  const { paint } = await medianVisit(browser, served.origin + address);
  expect(paint).toBeLessThanOrEqual(1800);
});
