import { describe, expect, it } from 'vitest';
import { axeIn } from './axe.ts';
import { longestOfEachTemplate } from './templates.ts';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();

describe.each(longestOfEachTemplate())('长辈版 of %s, as %s', (_, address) => {
  it('has large text, wide lines, large targets and strong contrast, light and dark', async () => {
    const page = await visitor.open(`${address}#elder`, { reducedMotion: 'reduce' });
    const ask = await axeIn(page);
    const faults: Record<string, readonly string[]> = await page.evaluate(measure);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      faults[colorScheme] = await ask(['color-contrast-enhanced']);
    }
    await page.context().close();
    expect(faults).toEqual({ small: [], tight: [], narrow: [], light: [], dark: [] });
  });

  it('needs no sideways scrolling at 320 px with the largest text', async () => {
    const page = await visitor.open(`${address}#elder`, { viewport: { width: 320, height: 640 } });
    await page.locator('[data-elder-size]').last().click();
    const [width, size] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      getComputedStyle(document.body).fontSize,
    ]);
    await page.context().close();
    expect([width, size]).toEqual([320, '30px']);
  });
});

/** Texts below 18 px, lines below 1.5, things to press below 60 px in height; links amid a text are spared. */
function measure(): Record<string, readonly string[]> {
  const visible = [...document.querySelectorAll<HTMLElement>('body *:not(svg *):not(script):not(style)')].filter(
    (element) =>
      element.getClientRects().length > 0 && !element.closest('[aria-hidden="true"], .visually-hidden, .skip-link'),
  );
  const texts = visible.filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
  );
  const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  const line = (element: Element) => Number.parseFloat(getComputedStyle(element).lineHeight) / size(element);
  const isAmidText = (element: Element) =>
    Boolean(element.closest('.prose, .document, p:not(.buttons):not(.chips), dd li, .colophon')) &&
    !element.classList.contains('button');
  const pressed = visible.filter((element) => element.matches('a[href], button, summary, input, select'));
  const name = (element: Element) => `${element.outerHTML.slice(0, 120)}`;
  return {
    small: texts.filter((element) => size(element) < 18).map(name),
    tight: texts.filter((element) => line(element) < 1.5).map(name),
    narrow: pressed
      .filter(
        (element) => element.getBoundingClientRect().height < 60 && !isAmidText(element) && !element.closest('article'),
      )
      .map(name),
  };
}

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
