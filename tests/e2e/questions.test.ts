import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();
const home = '/guyuan-2023/';
const chip = (page: Page, name: string) => page.locator('[data-question] .chip:visible', { hasText: name }).first();
const found = (page: Page) => page.locator('[data-found]');
const answers = (page: Page) => page.locator('[data-list] .ticket');
const offered = (page: Page, question: string) =>
  page.locator(`[data-question="${question}"] .chip:visible`).allInnerTexts();

/** What one reads and sees of tickets: without what scripts go by, and what keeps words on a line. */
const readTickets = (page: Page, selector: string) =>
  page.locator(`${selector}:visible`).evaluateAll((tickets) =>
    tickets.map((ticket) => {
      const copy = ticket.cloneNode(true) as HTMLElement;
      for (const hidden of copy.querySelectorAll('[hidden], template, .cell-time')) hidden.remove();
      for (const mark of copy.querySelectorAll('no-br')) mark.replaceWith(...mark.childNodes);
      for (const title of copy.querySelectorAll('h3 a')) title.replaceChildren(title.textContent ?? '');
      copy.normalize();
      return copy.outerHTML.replace(/ (?:data-[a-z-]+|style|rel)="[^"]*"/gu, '').replace(/\s*\n\s*/gu, '');
    }),
  );

/** Opens the home as a visitor sees it at a moment; what was built is a preview. */
async function openAt(now: string, address = home, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await visitor.open('/robots.txt', options);
  await page.clock.setFixedTime(instantOf(now));
  await page.route(/\/(?:\?.*)?$/u, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/ data-now="\d+"/u, '') });
  });
  await page.goto(address);
  return page;
}

describe('on the second day, a mother', () => {
  it('finds in two taps what is on today for a child: the tickets of the day’s own page', async () => {
    const page = await visitor.open(home);
    await chip(page, '今天').click();
    await chip(page, '带孩子').click();
    await expect.poll(() => chip(page, '带孩子').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(async () => await found(page).innerText()).toBe('5 场');
    await expect.poll(() => answers(page).count()).toBe(5);
    const said = await readTickets(page, '[data-list] .ticket');
    await page.goto('/guyuan-2023/schedule/2023-09-18/?day=2023-09-18&audience=families,youth');
    const own = await readTickets(page, '.timetable .ticket');
    expect(own).toEqual(expect.arrayContaining(said));
    await page.context().close();
  });

  it('finds the same again when she comes back, and shares it', async () => {
    const page = await visitor.open(`${home}?day=2023-09-18&audience=families,youth`);
    await expect.poll(() => answers(page).count()).toBeGreaterThan(0);
    expect(await page.locator('[data-question] [aria-pressed="true"]').allInnerTexts()).toEqual(['今天', '带孩子']);
    expect(await page.locator('[data-share] code').textContent()).toBe(
      'https://kepu.example/guyuan-2023/?day=2023-09-18&audience=families,youth',
    );
    await page.context().close();
  });

  it('is offered what is near a question without an answer, one tap away, with its count', async () => {
    const page = await visitor.open(`${home}?day=2023-09-18&region=jingyuan&audience=seniors`);
    const offer = page.locator('[data-offers] .chip').first();
    const promised = await offer.locator('small').innerText();
    await offer.click();
    await expect.poll(() => found(page).innerText()).toBe(promised);
    await page.context().close();
  });
});

it('a reader of Traditional characters finds answers in them', async () => {
  const page = await visitor.open('/quanzhou-2023/zh-hant/?region=fengze');
  await expect.poll(() => answers(page).count()).toBeGreaterThan(0);
  const link = answers(page).first().locator('h3 a');
  expect(await link.getAttribute('href')).toMatch(/^\/quanzhou-2023\/zh-hant\/activities\//u);
  expect(await page.locator('[data-list]').innerText()).toMatch(/豐澤/u);
  await page.context().close();
});

describe('who allows to be located', () => {
  const inGuyuan = { geolocation: { longitude: 106.24, latitude: 36.01 }, permissions: ['geolocation'] };

  it('sees what is near first; the position stays on the device', async () => {
    const page = await visitor.open(home, inGuyuan);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await chip(page, '离我最近').click();
    await expect.poll(() => found(page).innerText()).toMatch(/^\d+ 场，近的在前$/u);
    const metres = (await answers(page).locator('p').first().innerText()).split('　')[0];
    expect(metres).toMatch(/^约 [\d.]+ (?:米|公里)$/u);
    expect([page.url(), ...asked].filter((url) => /106|36[.]/u.test(url))).toEqual([]);
    await page.context().close();
  });

  it('and who does not is told to choose a place', async () => {
    const page = await visitor.open(home);
    await chip(page, '离我最近').click();
    await expect.poll(() => found(page).innerText()).toMatch(/选一个地方/u);
    await page.context().close();
  });
});

describe('what can be asked for', () => {
  it('is the days that there are, before them; today and the weekend among them; nothing after them', async () => {
    const page = await openAt('2023-09-10T10:00+08:00');
    const days = ['17日 周日', '18日 周一', '19日 周二', '20日 周三', '21日 周四', '22日 周五', '23日 周六'];
    // A build of the second day has no longer what ended before.
    expect(await offered(page, 'when')).toEqual(days.slice(1).map((day) => `9月${day}`));
    await page.clock.setFixedTime(instantOf('2023-09-21T10:00+08:00'));
    await page.reload();
    expect(await offered(page, 'when')).toEqual(['今天', '今晚', '明天', '周末']);
    await page.clock.setFixedTime(instantOf('2023-09-24T00:00+08:00'));
    await page.reload();
    expect(await page.locator('[data-questions]').isVisible()).toBe(false);
    await page.context().close();
  });

  it('leads to prebuilt pages without JavaScript', async () => {
    const page = await visitor.open(home, { javaScriptEnabled: false });
    const links = await page
      .locator('[data-question] .chip:visible')
      .evaluateAll((chips) => chips.map((link) => link.getAttribute('href')?.replace('/guyuan-2023/', '')));
    expect(links).toContain('schedule/2023-09-19/');
    expect(links).toContain('regions/xiji/');
    expect(links).toContain('audiences/seniors/');
    expect(links.every(Boolean)).toBe(true);
    await page.context().close();
  });
});

it('filters of a list in parts find what the page does not list', async () => {
  const schedule = '/guyuan-2023/schedule/';
  const page = await visitor.open(home);
  const template = await page.locator('template[data-template="ticket"]').evaluate(({ outerHTML }) => outerHTML);
  await page.route(`**${schedule}`, async (route) => {
    const html = await (await route.fetch()).text();
    const body = html
      .replace('data-filters', 'data-filters data-rows="../rows.json" data-scope=""')
      .replace('<details class="ended-days', `<div data-filtered hidden></div>${template}$&`)
      // Of the rows, the first part has the first day's alone.
      .replace(/<section class="band band-soft ticket-band" data-list-of="2023-09-(?!18)[\s\S]*?<\/section>/gu, '');
    await route.fulfill({ body, contentType: 'text/html' });
  });
  await page.goto(schedule);
  await page.locator('[data-filters] > summary').click();
  const region = page.locator('[data-filter="region"][data-value="xiji"]');
  const promised = await region.locator('small').innerText();
  await region.click();
  await expect.poll(() => page.locator('[data-filter-see]').innerText()).toBe(`看 ${promised} 场`);
  const headings = await page.locator('[data-filtered] h2').allInnerTexts();
  expect(headings.length).toBeGreaterThan(1);
  expect(await page.locator('[data-filtered] .ticket').count()).toBeGreaterThanOrEqual(Number(promised));
  expect(await page.locator('.ticket-band').first().isVisible()).toBe(false);
  await page.locator('[data-filter-clear]').click();
  expect(await page.locator('.ticket-band:visible').count()).toBeGreaterThan(0);
  await page.context().close();
});
