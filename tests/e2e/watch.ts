import type { Page } from 'playwright-core';

/** What a page may not do, as the browser tells it. */
export interface Watch {
  /** What a policy refused and what the console calls an error, so far. */
  readonly refused: string[];
  /** Requests to other origins than that of the page, since it was asked last. */
  readonly elsewhere: () => readonly string[];
}

/** Listens in a window from its next page on. */
export async function watch(page: Page): Promise<Watch> {
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
  const elsewhere = () => {
    const { origin } = new URL(page.url());
    return asked.splice(0).filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'));
  };
  return { refused, elsewhere };
}

/** Loads the pictures that wait to be seen, too. */
export async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager';
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));
  });
}
