import { expect, it } from 'vitest';
import { aVisitor } from '../../e2e/visitor.ts';

/** A campaign with an activity of each kind of time, booking and place, looked at on 2027-09-12 at 10:00. */
const visitor = aVisitor('newCampaigns');
const home = '/pengyang-2027/';

it('a session without a known end has started and is not said to be on; only what is for the public comes next', async () => {
  const page = await visitor.open(`${home}schedule/`);
  const titles = (rows: string) => page.locator(`[data-now-and-next] [data-rows="${rows}"] article h3`).allInnerTexts();
  expect(await titles('started')).toEqual(['苹果树下问农技']);
  expect(await titles('running')).toEqual(['彩陶里的数学']);
  expect(await titles('next')).toEqual(['周末望远镜']);
  const started = page.locator('[data-rows="started"] .status').first();
  expect(await started.innerText()).toContain('已开始');
  await page.context().close();
});

it('a session in several places is in the row of each, and the filters count it once', async () => {
  const page = await visitor.open(`${home}schedule/2027-09-15/`, { viewport: { width: 1280, height: 900 } });
  expect(await page.locator('.timetable .ticket-copy:visible').count()).toBe(2);
  expect(await page.locator('[data-filter-count]').innerText()).toContain('全部 2 场');
  await page.setViewportSize({ width: 375, height: 812 });
  expect(await page.locator('.timetable .ticket-copy:visible').count()).toBe(0);
  await page.context().close();
});

it('without JavaScript the days of a weekly rule are folded on the page, the cancelled one says why', async () => {
  const page = await visitor.open(`${home}activities/weekly/`, { javaScriptEnabled: false });
  expect(await page.locator('.series-off').innerText()).toBe('9月19日 周日 已取消：大风');
  const day = page.locator('.series-dates li', { hasText: '9月25日 周六' });
  expect(await day.isVisible()).toBe(false);
  await page.locator('.series-dates summary').click();
  expect(await day.isVisible()).toBe(true);
  await page.context().close();
});

it('a session that is booked by phone is called from its page', async () => {
  const page = await visitor.open(`${home}activities/overnight/`);
  const call = page.locator('.activity-panel a.call');
  expect([await call.innerText(), await call.getAttribute('href')]).toEqual(['打电话预约', 'tel:0954-7012345']);
  await page.context().close();
});

it('a moving programme is a table that no phone has to scroll sideways', async () => {
  const page = await visitor.open(`${home}activities/caravan/`, { viewport: { width: 320, height: 640 } });
  expect(await page.locator('.session-table tbody tr').count()).toBe(6);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});
