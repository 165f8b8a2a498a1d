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

it('in WeChat, a calendar file tells the way out instead of doing nothing', async () => {
  const userAgent = 'Mozilla/5.0 (Linux; Android 13) Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.42';
  const page = await visitor.open('/guyuan-2023/calendars/', { userAgent });
  await page.getByRole('link', { name: '下载日历文件' }).first().click();
  const told = await page.getByRole('status').allTextContents();
  await page.context().close();
  expect(told).toEqual(['微信打不开这种文件：点右上角的“…”，选“在浏览器打开”，再点一次。']);
});
