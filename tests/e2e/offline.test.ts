import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { stampCode } from '#domain/passport/stamp-code.ts';
import { activity, aDevice, home, mine, schedule } from './device.ts';

const { passport } = JSON.parse(readFileSync('content/campaigns/wenzhou-2024/campaign.json', 'utf8')) as {
  readonly passport: { readonly word: string };
};
const { page, site, notice, title, untilKept, read } = aDevice();

it('home, schedule, favourites and what was read open without a network, and say since when', async () => {
  const before = Date.now();
  await read(activity);
  const titles = [await title()];
  const after = Date.now();
  await site().stop();
  const moments = [before, after].map((time) =>
    new Date(time + 8 * 3_600_000).toISOString().replace(/^\d+-0?(\d+)-0?(\d+)T(.{5}).*$/u, '$1月$2日$3'),
  );
  for (const address of [home, schedule, mine, activity]) {
    const response = await page().goto(address);
    expect(response?.status(), address).toBe(200);
    const said = await notice().innerText();
    expect(moments.some((moment) => said.includes(`离线内容，截至${moment}。`), said)).toBe(true);
  }
  expect([await title()]).toEqual(titles);
});

it('for a page that was never read stands one that says so, and leads to those that are there', async () => {
  await read(home);
  await site().stop();
  const response = await page().goto('/guyuan-2023/venues/');
  expect([response?.status(), await title()]).toEqual([503, '这一页现在打不开']);
  expect(
    await page()
      .locator('h1')
      .evaluate((heading) => getComputedStyle(heading).fontSize),
  ).toBe('48px');
  expect(await notice().count()).toBe(0);
  await page().locator('main').getByRole('link', { name: '看日程' }).click();
  await page().waitForURL(`**${schedule}`);
  expect(await notice().isVisible()).toBe(true);

  // An address with a question in it is that of the page that was kept.
  await page().goto(`${mine}?s=paper-bridge/1`);
  expect(await page().locator('[data-mine-row]:visible').count()).toBe(1);
  expect(await notice().isVisible()).toBe(true);

  const search = await page().goto('/guyuan-2023/search/?q=晚疫病');
  expect([search?.status(), await title()]).toEqual([503, '这一页现在打不开']);

  // A campaign that was never visited has no page of its own on the device: the hub's says so.
  await page().goto('/quanzhou-2023/schedule/');
  expect(await page().locator('main').innerText()).toContain('看过的城市');
});

it('once the network is back, pages come from there without a notice', async () => {
  await read(activity);
  await site().stop();
  await page().goto(activity);
  expect(await notice().isVisible()).toBe(true);
  await site().start();
  await notice().getByRole('link', { name: '重新打开' }).click();
  await notice().waitFor({ state: 'detached' });
  expect(await page().locator('h1').count()).toBe(1);
});

it('a network that does not answer in time counts as none, and so does a server that fails', async () => {
  await read(activity);
  await site().hang();
  await page().goto(activity);
  expect(await notice().isVisible()).toBe(true);
  await site().fail(502);
  await page().goto(schedule);
  expect(await notice().isVisible()).toBe(true);
});

it('a passport that was never opened takes a stamp without a network', async () => {
  await read('/wenzhou-2024/');
  await untilKept('/wenzhou-2024/passport/');
  await site().stop();
  await page().goto(`/wenzhou-2024/passport/#${stampCode(passport.word, 'sample-library')}`);
  expect(await page().locator('[data-passport-says]').innerText()).toBe('盖上了：平阳示例图书馆。');
  expect(await notice().isVisible()).toBe(true);
});
