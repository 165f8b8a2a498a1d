import process from 'node:process';
import type { Browser } from 'playwright-core';

/** A phone on a slow line: 400 kbit/s, 400 ms for a round trip, a processor a quarter as fast as this one. */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slowdown = 4;
/** In milliseconds. */
export interface FirstVisit {
  /** Until the largest contentful paint. */
  readonly paint: number;
  /** Total blocking time: of each task the time beyond 50 ms, which keeps a reader waiting who taps. */
  readonly blocking: number;
}

/** The median of some visits to a page that was never visited, of each measure; prints all of them. */
export async function medianVisit(browser: Browser, url: string, visits = 3): Promise<FirstVisit> {
  const all: FirstVisit[] = [];
  while (all.length < visits) all.push(await firstVisit(browser, url));
  const numbers = (of: keyof FirstVisit) => all.map((visit) => Math.round(visit[of])).sort((a, b) => a - b);
  const [paints, blockings] = [numbers('paint'), numbers('blocking')];
  process.stdout.write(
    `${new URL(url).pathname}: paint ${paints.join(', ')} ms, blocking ${blockings.join(', ')} ms\n`,
  );
  const middle = Math.floor(visits / 2);
  return { paint: paints[middle] ?? Number.NaN, blocking: blockings[middle] ?? Number.NaN };
}

async function firstVisit(browser: Browser, url: string): Promise<FirstVisit> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 667 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  await context.addInitScript(() => {
    const seen = { paint: Number.NaN, blocking: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      seen.paint = list.getEntries().at(-1)?.startTime ?? seen.paint;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.blocking += duration - 50;
    }).observe({ type: 'longtask', buffered: true });
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => (window as unknown as { readonly seen: FirstVisit }).seen);
  await context.close();
  return seen;
}
