import { expect, it } from 'vitest';
import { aDevice } from './device.ts';

const { page, site, notice, read } = aDevice('siteUnderBase', '/kpr/');

it('in a column of a portal, the worker reaches no further than the column', async () => {
  await read('/kpr/guyuan-2023/');
  const scopes = await page().evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  await site().stop();
  await page().goto('/kpr/guyuan-2023/schedule/');
  expect([scopes, await notice().isVisible()]).toEqual([['/kpr/'], true]);
});
