import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aVisitor, pathOf } from './visitor.ts';

const visitor = aVisitor();

/** From the campaign's home over the schedule and a day to an activity that is still to come, by its links alone. */
async function goToPaperBridge(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '日程' }).click();
  await page.waitForURL('**/guyuan-2023/schedule/');
  await page.locator('main a[href$="/schedule/2023-09-22/"]').first().click();
  await page.waitForURL('**/schedule/2023-09-22/');
  await page.locator('main a[href$="/activities/paper-bridge/"]:visible').first().click();
  await page.waitForURL('**/activities/paper-bridge/');
}

describe.each([
  ['with JavaScript', true],
  ['with JavaScript off', false],
])('a visitor %s', (_, javaScriptEnabled) => {
  it('chooses a city, a day and an activity, and takes it into the calendar', async () => {
    const page = await visitor.open('/', { javaScriptEnabled });
    await page.locator('main a[href="/guyuan-2023/"]').first().click();
    await page.waitForURL('**/guyuan-2023/');
    await goToPaperBridge(page);
    expect(await page.locator('h1').innerText()).toContain('纸桥承重赛');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href$="paper-bridge.ics"]').first().click(),
    ]);
    const calendar = ICAL.Component.fromString(readFileSync(await download.path(), 'utf8'));
    expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('uid')).toMatch(
      /^guyuan-2023\.paper-bridge\./u,
    );
    await page.context().close();
  });

  it('sees the poster of an activity', async () => {
    const page = await visitor.open('/guyuan-2023/activities/main-event/', { javaScriptEnabled });
    const poster = page.locator('img[src$="/main-event/poster.png"]');
    await poster.scrollIntoViewIfNeeded();
    await expect
      .poll(() => poster.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
      .toEqual([600, 350]);
    expect(await poster.getAttribute('alt')).toContain('主场活动');
    await page.context().close();
  });

  it('narrows the activities to one kind', async () => {
    const page = await visitor.open('/guyuan-2023/types/', { javaScriptEnabled });
    await page.locator('main a[href$="/types/talk/"]').first().click();
    await page.waitForURL('**/types/talk/');
    expect(await page.locator('.ticket').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('finds the way back from an address that is wrong', async () => {
    const page = await visitor.open('/guyuan-2023/no-such-page/', { javaScriptEnabled });
    await page.locator('main a[href="/"]').first().click();
    expect(pathOf(page)).toBe('/');
    await page.context().close();
  });
});

describe('search', () => {
  it('finds an activity by words in the middle of its Chinese name', async () => {
    const page = await visitor.open('/guyuan-2023/search/');
    await page.getByRole('searchbox').fill('晚疫病');
    await page.keyboard.press('Enter');
    const found = page.locator('main a[href$="/guyuan-2023/activities/potato-blight/"]').first();
    await found.waitFor();
    await found.click();
    await page.waitForURL('**/activities/potato-blight/');
    await page.context().close();
  });

  it('offers the lists when JavaScript is off', async () => {
    const page = await visitor.open('/guyuan-2023/search/', { javaScriptEnabled: false });
    expect(await page.locator('main').getByRole('link', { name: /日程/u }).first().isVisible()).toBe(true);
    await page.context().close();
  });
});
