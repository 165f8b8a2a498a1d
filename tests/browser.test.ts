import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, withBrowser } from './browser.ts';
import { unpackCarriedChromium } from './carried-chromium.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the browser of the tests', () => {
  it('draws a page', { timeout: 60_000 }, async () => {
    const width = await withBrowser(async (browser) => {
      const page = await browser.newPage({ viewport: { width: 375, height: 667 } });
      await page.setContent('<main style="width:50vw">科普</main>');
      return page.locator('main').evaluate((main) => main.getBoundingClientRect().width);
    });
    expect(width).toBe(187.5);
  });

  it('reaches nothing but this machine', { timeout: 60_000 }, async () => {
    const failure = await withBrowser(async (browser) => {
      const page = await browser.newPage();
      return page.goto('https://example.com/').catch((error: Error) => error.message);
    });
    expect(failure).toContain('ERR_NAME_NOT_RESOLVED');
  });

  it('says what to correct when PLAYWRIGHT_CHROMIUM_PATH names no file', async () => {
    vi.stubEnv('PLAYWRIGHT_CHROMIUM_PATH', '/nowhere/chromium');
    await expect(findBrowser()).rejects.toThrow('PLAYWRIGHT_CHROMIUM_PATH names no file: /nowhere/chromium');
  });
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the browser that npm carries', () => {
  it('unpacks once and serves several contexts', { timeout: 120_000 }, async () => {
    vi.stubEnv('PLAYWRIGHT_CHROMIUM_PATH', '');
    vi.stubEnv('TEST_BROWSER', 'carried');
    const [first, second] = await Promise.all([unpackCarriedChromium(), unpackCarriedChromium()]);
    expect(first).toEqual(second);
    expect(await findBrowser()).toMatchObject({ via: 'carried', executablePath: first?.executablePath });
    expect(existsSync(path.join(first?.libraries ?? '', 'libnss3.so'))).toBe(true);
    const titles = await withBrowser(async (browser) => {
      const pages = [await browser.newPage(), await browser.newPage()];
      for (const page of pages) await page.setContent('<title>科普日</title>');
      return Promise.all(pages.map((page) => page.title()));
    });
    expect(titles).toEqual(['科普日', '科普日']);
  });
});
