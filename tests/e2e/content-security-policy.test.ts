import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { typicalOfEachTemplate } from './templates.ts';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();

interface Watched {
  readonly page: Page;
  /** What a policy refused and what the console calls an error, so far. */
  readonly refused: string[];
  /** Requests to other origins than that of the page, since it was asked last. */
  readonly elsewhere: () => readonly string[];
}

describe('a page of each template', () => {
  let watch: Watched | undefined;
  afterAll(() => watch?.page.context().close());

  it.each(typicalOfEachTemplate())(
    'needs nothing that its policy refuses, and asks no other origin: %s, as %s',
    async (_, address) => {
      watch ??= await watched('about:blank');
      const { page, refused, elsewhere } = watch;
      await page.goto(address);
      await loadPictures(page);
      expect({ refused: refused.splice(0), elsewhere: elsewhere() }).toEqual({ refused: [], elsewhere: [] });
    },
  );
});

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
async function watched(address: string): Promise<Watched> {
  const page = await visitor.open('about:blank');
  const refused: string[] = [];
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.exposeFunction('reportRefused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { reportRefused } = window as unknown as { reportRefused: (what: string) => void };
      reportRefused(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  page.on('pageerror', ({ message }) => refused.push(message));
  await page.goto(address);
  const elsewhere = () => {
    const { origin } = new URL(page.url());
    return asked.splice(0).filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'));
  };
  return { page, refused, elsewhere };
}

/** Loads the pictures that wait to be seen, too. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager';
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));
  });
}
