import { describe, expect, it } from 'vitest';
import { measure } from './elder-measures.ts';
import { type Look, objectionsTo } from './objections.ts';
import { typicalOfEachTemplate } from './templates.ts';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();

const looks: readonly Look[] = [
  { mode: '长辈版', width: 320, rules: [] },
  { mode: '长辈版', width: 768, rules: [] },
  { mode: '长辈版', width: 1280, rules: [] },
  { mode: '长辈版', width: 375, rules: 'enhanced' },
];

describe.each(typicalOfEachTemplate())('长辈版 of %s, as %s', (_, address) => {
  it('has large text, wide lines, large targets and strong contrast, nothing beside the window, nothing that axe objects to', async () => {
    const page = await visitor.open(`${address}#elder`, { reducedMotion: 'reduce' });
    const faults = { ...(await page.evaluate(measure)), ...(await objectionsTo(page, looks)) };
    await page.setViewportSize({ width: 320, height: 640 });
    await page.locator('[data-elder-size]').last().click();
    const largest = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      getComputedStyle(document.body).fontSize,
    ]);
    await page.context().close();
    expect(faults).toEqual({ small: [], tight: [], narrow: [] });
    expect(largest, 'with the largest text, the width of the page in a window of 320 px').toEqual([320, '30px']);
  });
});

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
