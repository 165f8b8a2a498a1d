import { expect, it } from 'vitest';
import { pagesWithEveryComponent } from '../../e2e/templates.ts';
import { aReader } from '../../e2e/visitor.ts';

const reader = aReader();

/** Share of the window that stays covered while one scrolls. */
const bearable = 1 / 3;

it.each([...pagesWithEveryComponent()])(
  'enlarged to 400 %%, what stays in place leaves room to read: %s',
  async (address) => {
    const page = await reader.read(address);
    // A window of 1280 × 1024.
    await page.setViewportSize({ width: 320, height: 256 });
    const covered = async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      return page.evaluate(() => {
        const places = [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) => /sticky|fixed/u.test(getComputedStyle(element).position))
          .map((element) => element.getBoundingClientRect())
          .filter(({ top, bottom, width }) => width > 0 && bottom > 0 && top < innerHeight);
        return places.reduce((sum, { height }) => sum + height, 0) / innerHeight;
      });
    };
    expect(await covered()).toBeLessThanOrEqual(bearable);
    await page.evaluate(() => location.assign('#elder'));
    expect(await covered(), 'in 长辈版').toBeLessThanOrEqual(bearable);
  },
);
