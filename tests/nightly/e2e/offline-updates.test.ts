import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { activity, aDevice, home, mine, patience, schedule } from '../../e2e/device.ts';

const { page, site, notice, untilKept, read } = aDevice();

/** Lets the copy of a page on the device be so many days old. */
const letAge = (address: string, days: number) =>
  page().evaluate(
    async ([path, date]) => {
      const names = await caches.keys();
      const cache = await caches.open(names.find((name) => name.startsWith('kepu-core')) ?? '');
      const found = await cache.match(path);
      if (!found) throw new Error(`${path} is not kept`);
      await cache.put(
        path,
        new Response(await found.text(), { headers: { ...Object.fromEntries(found.headers), date } }),
      );
    },
    [address, new Date(Date.now() - days * 86_400_000).toUTCString()] as const,
  );

/** Whether the worker of the newest build is in charge, and none is on its way. */
const isUpdated = () =>
  page().evaluate(async () => {
    const { installing, waiting, active } = await navigator.serviceWorker.ready;
    return installing === null && waiting === null && active?.state === 'activated';
  });

it('a cancellation shows at once where there is a network, and after that without one', async () => {
  await read(activity);
  site().change(`${activity.slice(1)}index.html`, (html) => html.replace('<h1', '<p id="news">已取消</p><h1'));
  await page().goto(activity);
  expect(await page().locator('#news').innerText()).toBe('已取消');
  expect(await notice().count()).toBe(0);
  await untilKept(activity, 'id="news"');
  await site().stop();
  await page().goto(activity);
  expect(await page().locator('#news').innerText()).toBe('已取消');
});

it('a site that is published anew brings the schedule to the device, whatever page is opened', async () => {
  await read(activity);
  site().change(`${schedule.slice(1)}index.html`, (html) => html.replace('<h1', '<p id="news">已取消</p><h1'));
  site().change('service-worker.js', (code) =>
    code.replace(/"version":"[\da-f]{16}/u, (found) => `${found.slice(0, -1)}x`),
  );
  await page().goto(activity);
  await untilKept(schedule, 'id="news"');
  await expect.poll(isUpdated, patience).toBe(true);
  await site().stop();
  await page().goto(schedule);
  expect(await page().locator('#news').innerText()).toBe('已取消');
});

it('a page that is gone is gone, and not taken from the device', async () => {
  await read(activity);
  await site().fail(410);
  const response = await page().goto(activity);
  expect([response?.status(), await page().locator('body').innerText()]).toEqual([410, 'not now']);
});

it('what was kept yesterday is fetched anew with the next page', async () => {
  await read(home);
  await letAge(schedule, 2);
  site().change(`${schedule.slice(1)}index.html`, (html) => html.replace('<h1', '<p id="news">已取消</p><h1'));
  await page().goto(activity);
  await untilKept(schedule, 'id="news"');
});

it('what is older than thirty days is not shown', async () => {
  await read(home);
  await letAge(schedule, 31);
  await site().stop();
  expect((await page().goto(schedule))?.status()).toBe(503);
  expect((await page().goto(mine))?.status()).toBe(200);
});

it('a worker that does wrong is withdrawn with all that it kept', async () => {
  await read(activity);
  const withdrawal = readFileSync(new URL('../../../scripts/deploy/withdraw-worker.js', import.meta.url), 'utf8');
  site().change('service-worker.js', () => withdrawal);
  await page().goto(activity);
  const left = () =>
    page().evaluate(async () => [await navigator.serviceWorker.getRegistrations(), await caches.keys()].flat().length);
  await expect.poll(left, patience).toBe(0);
});
