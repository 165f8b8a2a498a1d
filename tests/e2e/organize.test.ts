import { expect, it } from 'vitest';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();
const assistant = '/guyuan-2023/organize/activities/main-event/';

it('a field of the platform is copied by a press of its button, also by keyboard', async () => {
  const page = await visitor.open(assistant, { permissions: ['clipboard-read', 'clipboard-write'] });
  const button = page.locator('#field-channel button').nth(1);
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('#field-channel button:has-text("已复制")').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('固原市科学技术协会');
  await page.context().close();
});

it('a browser that keeps its clipboard to itself gets the text marked and copied', async () => {
  const page = await visitor.open(assistant);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator('#field-name button').click();
  expect(await page.evaluate(() => window.getSelection()?.toString().trim())).toBe('2023年固原市全国科普日主场活动');
  await page.context().close();
});

it('without script the texts are there to be marked, with no button that does nothing', async () => {
  const page = await visitor.open(assistant, { javaScriptEnabled: false });
  expect(await page.locator('#field-name .organize-value').innerText()).toBe('2023年固原市全国科普日主场活动');
  expect(await page.locator('.organize-field button').count()).toBe(0);
  await page.context().close();
});

it('organizers find the assistant from the notices, the public’s pages do not lead there', async () => {
  const page = await visitor.open('/guyuan-2023/notices/');
  await page.locator('main a[href$="/organize/"]').click();
  await page.locator('main a[href$="/organize/activities/"]').click();
  await page.locator('main a[href$="/organize/activities/main-event/"]').first().click();
  await page.waitForURL(`**${assistant}`);
  await page.goto(new URL('/guyuan-2023/activities/main-event/', page.url()).href);
  expect(await page.locator('a[href*="/organize/"]').count()).toBe(0);
  await page.context().close();
});

it('a notice leads to how far its targets are, and to what each of its sections founds', async () => {
  const page = await visitor.open('/guyuan-2023/notices/kepuri-2023/');
  await page.locator('main a[href$="/organize/targets/"]').click();
  await page.locator('main a[href$="/notices/kepuri-2023/#targets"]').first().click();
  await page.locator('main a[href$="/organize/sources/"]').click();
  await page.locator('main a[href$="/organize/deadlines/#deadline-summary"]').click();
  expect(await page.locator('#deadline-summary').isVisible()).toBe(true);
  await page.context().close();
});

it('a script says how many days are left and marks what comes next; without it the days stand there all the same', async () => {
  const page = await visitor.open('/quanzhou-2023/organize/deadlines/');
  const words = (id: string) => page.locator(`#deadline-${id} .organize-when`).innerText();
  expect([await words('forms'), await words('summary')].map((text) => text.replace(/\s+/gu, ''))).toEqual([
    '8月30日前已过',
    '9月30日前还有12天',
  ]);
  expect(await page.locator('[data-next]').getAttribute('id')).toBe('deadline-publish');
  await page.goto(new URL('/quanzhou-2023/organize/sources/', page.url()).href);
  expect(await page.locator('.status').first().innerText()).toBe('还没到，还有 12 天');
  await page.context().close();
  const plain = await visitor.open('/quanzhou-2023/organize/deadlines/', { javaScriptEnabled: false });
  expect(await plain.locator('#deadline-summary .organize-when').innerText()).toBe('9月30日前');
  await plain.context().close();
});
