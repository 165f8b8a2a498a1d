import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { aVisitor } from './visitor.ts';
import { type Watch, watch } from './watch.ts';

const visitor = aVisitor();

it('search and filters need nothing that the policy refuses', async () => {
  const { page, refused, elsewhere } = await watched('/guyuan-2023/search/?q=晚疫病');
  await page.locator('main a[href$="/activities/potato-blight/"]').first().waitFor();
  await page.goto('/guyuan-2023/schedule/2023-09-17/');
  await page.locator('details[data-filters] > summary').click();
  const filter = page.locator('[data-filter]').first();
  await filter.click();
  expect(await filter.getAttribute('aria-pressed')).toBe('true');
  await page.context().close();
  expect({ refused, elsewhere: elsewhere() }).toEqual({ refused: [], elsewhere: [] });
});

it('a script that is slipped into a page does not run, and nothing is fetched from elsewhere', async () => {
  const { page, refused, elsewhere } = await watched('/guyuan-2023/');
  await page.evaluate(async () => {
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = \'taken\'">');
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken"';
    document.body.append(script);
    await fetch('https://elsewhere.example/').catch(() => undefined);
  });
  const kinds = ['img-src', 'script-src-attr', 'script-src-elem', 'connect-src'];
  await expect.poll(() => kinds.filter((kind) => !refused.some((what) => what.startsWith(kind)))).toEqual([]);
  const title = await page.title();
  await page.context().close();
  expect(title).not.toBe('taken');
  expect(elsewhere()).toEqual([]);
});

/** Opens a page and listens before anything of it is there. */
async function watched(address: string): Promise<Watch & { readonly page: Page }> {
  const page = await visitor.open('about:blank');
  const what = await watch(page);
  await page.goto(address);
  return { page, ...what };
}
