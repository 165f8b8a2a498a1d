import { expect, it } from 'vitest';
import { measure } from './elder-measures.ts';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();

it('many days are one row of tabs, which opens at the day that is shown', async () => {
  const page = await visitor.open('/wenzhou-2024/schedule/2024-09-25/#elder');
  const row = await page.locator('.day-tabs ol').boundingBox();
  const current = await page.locator('.day-tabs [aria-current]').boundingBox();
  expect(row?.height).toBeLessThan(120);
  expect(current?.height).toBeGreaterThanOrEqual(60);
  expect(current?.width).toBeGreaterThanOrEqual(60);
  expect((current?.x ?? 0) + (current?.width ?? 0)).toBeLessThanOrEqual(376);
  await page.context().close();
});

it.each([
  ['venues', '/guyuan-2023/venues/#elder'],
  ['what is found', '/guyuan-2023/search/?q=科普#elder'],
])('a list of %s has the room of its pictures', async (_, address) => {
  const page = await visitor.open(address);
  await page.locator('.result').nth(2).waitFor();
  expect((await page.evaluate(measure))['thin']).toEqual([]);
  await page.context().close();
});

it('the switch is remembered from page to page, and taken back', async () => {
  const page = await visitor.open('/guyuan-2023/');
  await page.locator('[data-elder=on]').click();
  await page.locator('.site-nav a').nth(1).click();
  await page.waitForURL('**/schedule/');
  expect(await page.locator('html').getAttribute('class')).toContain('elder');
  await page.locator('[data-elder=off]').click();
  await page.reload();
  expect(await page.locator('html').getAttribute('class')).not.toContain('elder');
  await page.context().close();
});

it('without JavaScript the switch works by the address', async () => {
  const page = await visitor.open('/guyuan-2023/', { javaScriptEnabled: false });
  const size = () => page.locator('body').evaluate((body) => getComputedStyle(body).fontSize);
  const before = await size();
  await page.locator('[data-elder=on]').click();
  const large = await size();
  await page.locator('[data-elder=off]').click();
  expect([before, large, await size()]).toEqual(['16px', '21px', '16px']);
  await page.context().close();
});

it('reads the page aloud, and stops', async () => {
  const page = await visitor.open('about:blank');
  await page.addInitScript(() => {
    const said: string[] = [];
    const voice = { cancel: () => said.push('(stop)'), speak: ({ text }: { text: string }) => said.push(text) };
    Object.assign(window, { said });
    Object.defineProperty(window, 'speechSynthesis', { value: voice });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: function Utterance(this: { text: string }, text: string) {
        this.text = text;
      },
    });
  });
  await page.goto('/guyuan-2023/activities/water-rocket/#elder');
  const button = page.locator('[data-read-aloud]');
  await button.click();
  await button.click();
  const said = await page.evaluate(() => (window as unknown as { said: readonly string[] }).said);
  expect(said[0]).toBe('(stop)');
  expect(said.join('')).toContain('造一枚水火箭');
  expect(said.at(-1)).toBe('(stop)');
  expect(await button.innerText()).toBe('朗读');
  await page.context().close();
});
