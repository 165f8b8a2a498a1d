import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { asPublished } from './told-words.ts';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();
const home = '/guyuan-2023/';
const schedule = '/guyuan-2023/schedule/';

/** How far down the page is scrolled, once it is at rest: 0 at its head. */
const scrolled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.scrollY))),
      ),
  );

describe('what goes on for days', () => {
  const [potatoes, lake, letters] = ['一颗洋芋的一百种样子', '震湖是怎样“震”出来的', '给二十年后的固原写一封天气信'];

  it('is on while it is open today, and stands last once it is over', async () => {
    const page = await visitor.open('/guyuan-2023/offline/');
    await asPublished(page);
    const at = async (time: string) => {
      await page.clock.setFixedTime(new Date(`2023-09-${time}+08:00`));
      await page.goto(schedule);
      const lasting = page.locator('.ticket-band', { has: page.getByRole('heading', { name: '连着好几天' }) });
      return {
        running: await page.locator('[data-rows="running"] h3').allInnerTexts(),
        lasting: await lasting.locator('h3').allInnerTexts(),
      };
    };
    const noon = await at('19T16:59');
    expect(noon.running).toEqual(expect.arrayContaining([potatoes, lake, letters]));
    expect(noon.lasting).toEqual([potatoes, lake, letters]);
    const evening = await at('20T17:30');
    expect(evening.running).not.toContain(potatoes);
    expect(evening.running).toContain(letters);
    expect(evening.lasting).toEqual([potatoes, letters, lake]);
    await page.context().close();
  });
});

describe('the schedule on the second day', () => {
  it('opens at what runs and comes next', async () => {
    const page = await visitor.open(schedule);
    expect(await scrolled(page)).toBeGreaterThan(0);
    const { y = 0 } = (await page.locator('[data-now-and-next]').boundingBox()) ?? {};
    expect(Math.abs(y)).toBeLessThan(2);
    await page.context().close();
  });

  it('stays where an address with a fragment leads, be it one of text', async () => {
    for (const fragment of ['#main', '#:~:text=哪天来']) {
      const page = await visitor.open(schedule + fragment);
      const { y = 0 } = (await page.locator('h1').boundingBox()) ?? {};
      expect(y, fragment).toBeGreaterThan(0);
      await page.context().close();
    }
  });

  it('stays at the position of a reload and of going back', async () => {
    const page = await visitor.open(schedule);
    await page.evaluate(() => window.scrollTo(0, 40));
    await page.reload();
    expect(await scrolled(page)).toBeLessThanOrEqual(40);
    await page.goto(home);
    await page.goBack();
    expect(await scrolled(page)).toBeLessThanOrEqual(40);
    await page.context().close();
  });

  it('folds the day that is over; an address opens it, and so does its filter', async () => {
    const page = await visitor.open(schedule);
    const first = page.locator('[data-list-of="2023-09-17"]');
    expect([await first.isVisible(), await page.locator('[data-list-of="2023-09-18"]').isVisible()]).toEqual([
      false,
      true,
    ]);
    for (const address of ['#ended', '?day=2023-09-17']) {
      await page.goto(home);
      await page.goto(schedule + address);
      expect(await first.isVisible(), address).toBe(true);
    }
    await page.context().close();
  });

  it('leads to what the filters leave, which its shared address keeps', async () => {
    const page = await visitor.open(schedule);
    await page.locator('[data-filters] > summary').click();
    await page.locator('[data-filter="region"][data-value="xiji"]').click();
    await page.locator('[data-filter-see]').click();
    expect(await page.locator('[data-filters]').getAttribute('open')).toBe(null);
    const { y = -1 } = (await page.locator('.ticket-band .ticket:visible').first().boundingBox()) ?? {};
    expect(y).toBeLessThan(400);
    await page.locator('[data-share] summary').click();
    expect(await page.locator('[data-share] code').textContent()).toBe(`https://kepu.example${schedule}?region=xiji`);
    await page.context().close();
  });

  it('opens at its head without JavaScript', async () => {
    const page = await visitor.open(schedule, { javaScriptEnabled: false });
    const { y = 0 } = (await page.locator('h1').boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    await page.context().close();
  });
});

it('the tab of the day is in view on a late day of many, without JavaScript too', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await visitor.open('/wenzhou-2024/schedule/2024-09-25/', { javaScriptEnabled });
    const { x = -1, width = 0 } = (await page.locator('.day-tabs [aria-current]').boundingBox()) ?? {};
    expect([x >= 0, x + width <= 375], String(javaScriptEnabled)).toEqual([true, true]);
    await page.context().close();
  }
});

it('on paper a row says what stays true, not what is so at the hour of printing', async () => {
  const page = await visitor.open('/guyuan-2023/schedule/2023-09-18/');
  const ofTheHour = page.locator('.status').getByText(/进行中|已开始|可预约|预约未开始/u);
  expect(await ofTheHour.count()).toBeGreaterThan(0);
  const shown = await page.locator('.status').allInnerTexts();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await ofTheHour.count()).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.status').allInnerTexts()).toEqual(shown);
  await page.context().close();
});
