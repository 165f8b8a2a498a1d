import { expect, it } from 'vitest';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();

it('an activity is booked from the first screen of a phone', async () => {
  const page = await visitor.open('/guyuan-2023/activities/water-rocket/');
  const book = await page.locator('.activity-panel .button').first().boundingBox();
  await page.context().close();
  expect((book?.y ?? 812) + (book?.height ?? 0)).toBeLessThan(812);
});

it('an activity prints with its whole title below the head', async () => {
  const page = await visitor.open('/guyuan-2023/activities/main-event/', { viewport: { width: 690, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  const head = await page.locator('.site-header').boundingBox();
  const title = await page.locator('h1').boundingBox();
  await page.context().close();
  expect(title?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
});
