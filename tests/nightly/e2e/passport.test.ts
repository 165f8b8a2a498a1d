import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { stampCode } from '#domain/passport/stamp-code.ts';
import { aVisitor } from '../../e2e/visitor.ts';

const visitor = aVisitor();
const address = '/wenzhou-2024/passport/';
const content = JSON.parse(readFileSync('content/campaigns/wenzhou-2024/campaign.json', 'utf8')) as {
  readonly passport: { readonly word: string; readonly places: readonly { readonly venue: string }[] };
};
const { word, places } = content.passport;
const scanned = (venue: string) => `${address}#${stampCode(word, venue)}`;
const open = (venue: string, options?: BrowserContextOptions) => visitor.open(scanned(venue), options);
const says = (page: Page) => page.locator('[data-passport-says]').innerText();
const stamped = (page: Page) =>
  page.locator('.stamp.got').evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('data-stamp')));
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('passport:wenzhou-2024'));
const keep = (page: Page, stamps: unknown) =>
  page.evaluate((text) => localStorage.setItem('passport:wenzhou-2024', text), JSON.stringify(stamps));

async function scan(page: Page, venue: string): Promise<void> {
  await page.evaluate((hash) => location.assign(`#${hash}`), stampCode(word, venue));
  await page.locator(`.stamp.got[data-stamp="${venue}"]`).waitFor();
}

it('a scanned sheet stamps once, and its code does not stay in the address, which people share', async () => {
  const page = await open('sample-library');
  expect(await says(page)).toBe('盖上了：平阳示例图书馆。');
  expect(await stamped(page)).toEqual(['sample-library']);
  expect(new URL(page.url()).hash).toBe('');
  await page.goto('about:blank');
  await page.goto(scanned('sample-library'));
  expect(await says(page)).toMatch(/^平阳示例图书馆的章 \d+月\d+日已经盖过了。$/u);
  await page.reload();
  expect(await stamped(page)).toEqual(['sample-library']);
  expect(await page.locator('[data-passport-says]').isVisible()).toBe(false);
  await page.context().close();
});

it('a typed code stamps too, and a wrong one is told', async () => {
  const page = await visitor.open(address);
  const field = page.getByLabel('手输章码');
  const code = stampCode(word, 'sample-university');
  const typed = async (text: string) => {
    await field.fill(text);
    await field.press('Enter');
    return says(page);
  };
  expect(await typed('12')).toContain('章码是八位字母和数字');
  expect(await typed('ABCD EFGH')).toContain('没有这个章码');
  expect(await typed(`${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`)).toContain('盖上了：示例大学科学楼');
  expect(await stamped(page)).toEqual(['sample-university']);
  await page.context().close();
});

it('routes name what is missing, and the card comes with enough stamps and becomes a picture', async () => {
  const page = await open('sample-science-museum');
  const route = page.locator('[data-route]');
  expect(await route.innerText()).toBe('还差：示例大学科学楼、龙湾示例园区');
  await scan(page, 'sample-university');
  await scan(page, 'sample-industry-park');
  expect(await route.innerText()).toBe('走完了');
  expect(await page.locator('[data-passport-card]').isVisible()).toBe(false);
  await scan(page, 'sample-alum-point');
  await page.getByLabel('写上名字').fill('小明');
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-card-save]').click()]);
  const { width, height, format } = await sharp(await file.path()).metadata();
  expect({ width, height, format }).toEqual({ width: 1500, height: 2000, format: 'png' });
  const alt = await page.locator('[data-card-picture] img').getAttribute('alt');
  expect(alt).toContain('4 枚章');
  expect(alt).toContain('走完 1 条路线');
  expect(alt).toContain('小明');
  await page.context().close();
});

it('a stamp of a withdrawn place stays, counts and says so; what is no stamp is let be', async () => {
  const page = await visitor.open(address);
  await keep(page, [['gone', '2024-09-16', '老馆'], ['sample-library', '2024-09-17', '图书馆'], 'x']);
  await page.reload();
  expect(await page.locator('[data-passport-withdrawn]').innerText()).toContain('老馆（9月16日盖的，地点已经撤下');
  expect(await page.locator('[data-passport-count]').innerText()).toContain('盖了 2 枚');
  expect(await stamped(page)).toEqual(['sample-library']);
  await page.context().close();
});

it('where the browser refuses storage, the stamp lasts as long as the page, which says so', async () => {
  const page = await visitor.open('about:blank');
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto(scanned('sample-library'));
  expect(await says(page)).toContain('关掉这一页章就没有了');
  await scan(page, 'sample-university');
  expect(await stamped(page)).toEqual(['sample-university', 'sample-library']);
  await page.context().close();
});

it('all stamps are deleted by the second press', async () => {
  const page = await open('sample-library');
  const button = page.locator('[data-passport-clear] button');
  await button.click();
  expect(await stamped(page)).toEqual(['sample-library']);
  await button.click();
  expect(await says(page)).toBe('章都删去了。');
  expect(await stamped(page)).toEqual([]);
  expect(await kept(page)).toBe('[]');
  await page.context().close();
});

it('without script the page says what it needs, and where the stamps are', async () => {
  const page = await open('sample-library', { javaScriptEnabled: false });
  expect(await says(page)).toContain('盖章要用到网页脚本');
  expect(await page.locator('[data-stamp]').count()).toBe(places.length);
  expect(await page.locator('form, [data-passport-clear]').filter({ visible: true }).count()).toBe(0);
  await page.context().close();
});
