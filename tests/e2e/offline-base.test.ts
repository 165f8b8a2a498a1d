import { expect, it } from 'vitest';
import { aDevice } from './device.ts';

const { page, site, notice, read } = aDevice('siteUnderBase', '/kpr/');

it('in a column of a portal, the worker reaches no further than the column', async () => {
  await read('/kpr/pengyang-2027/');
  const scopes = await page().evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  await site().stop();
  await page().goto('/kpr/pengyang-2027/schedule/');
  expect([scopes, await notice().isVisible()]).toEqual([['/kpr/'], true]);
});
