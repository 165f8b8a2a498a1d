import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { measure } from '../../e2e/elder-measures.ts';
import { type Look, objectionsTo } from '../../e2e/objections.ts';
import { aVisitor } from '../../e2e/visitor.ts';

/** A campaign that lasts all September, looked at on the 12th. */
const visitor = aVisitor('newCampaigns');
const home = '/dingxi-2027/';

/** Width and height of the smallest link of the calendar, and the height of all of it. */
const sizes = (page: Page) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll('.day-calendar a')].map((link) => link.getBoundingClientRect());
    return {
      width: Math.min(...links.map(({ width }) => width)),
      height: Math.min(...links.map(({ height }) => height)),
      whole: document.querySelector('.day-calendar')?.getBoundingClientRect().height ?? 0,
    };
  });

it('a month is a calendar of one screen on a phone, its days large enough to be tapped', async () => {
  const page = await visitor.open(home);
  const { width, height, whole } = await sizes(page);
  expect(whole).toBeLessThan(812);
  expect(width).toBeGreaterThanOrEqual(44);
  expect(height).toBeGreaterThanOrEqual(44);
  await page.setViewportSize({ width: 320, height: 640 });
  expect((await sizes(page)).width).toBeGreaterThanOrEqual(24);
  await page.context().close();
});

it('a month is a table of weeks: a screen reader hears the weekday, the month, the day and how many sessions', async () => {
  const page = await visitor.open(home);
  const table = page.getByRole('table', { name: '按天的场次' });
  expect(await table.getByRole('columnheader').allInnerTexts()).toHaveLength(7);
  expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(['9月']);
  expect(await table.getByRole('link').first().innerText()).toMatch(/9月1日\s+\d+ 场/u);
  expect(await table.locator('[aria-current="date"]').innerText()).toMatch(/9月12日/u);
  await page.context().close();
});

it('长辈版 of a month is whole in the narrowest window, also with the largest text', async () => {
  const page = await visitor.open(`${home}#elder`, { reducedMotion: 'reduce' });
  const looks: readonly Look[] = [320, 375, 1280].map((width) => ({ mode: '长辈版', width, rules: [] }));
  const faults = { ...(await page.evaluate(measure)), ...(await objectionsTo(page, looks)) };
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('[data-elder-size]').last().click();
  const beside = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.day-cell > *, .day-cell b, .day-mark')]
      .filter((part) => part.getClientRects().length > 0 && !part.closest('.visually-hidden'))
      .filter((part) => part.scrollWidth > (part.closest('td')?.clientWidth ?? 0))
      .map((part) => part.outerHTML),
  );
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.context().close();
  expect(faults).toEqual({ small: [], tight: [], thin: [], bare: [], narrow: [] });
  expect({ width, beside }).toEqual({ width: 320, beside: [] });
});
