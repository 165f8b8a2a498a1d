import { expect, it } from 'vitest';
import { aVisitor } from '../../e2e/visitor.ts';
import { readCode } from '../../read-code.ts';

const visitor = aVisitor();
const rocket = '/guyuan-2023/activities/water-rocket/';
const own = (address: string) => `https://kepu.example${address}`;

it.each([
  '/guyuan-2023/',
  '/guyuan-2023/schedule/',
  '/guyuan-2023/schedule/2023-09-20/',
  rocket,
  '/guyuan-2023/notices/kepuri-2023/',
])('%s offers its address, which can be marked and copied without JavaScript', async (address) => {
  const page = await visitor.open(address, { javaScriptEnabled: false });
  await page.getByText('分享本页').click();
  const text = page.locator('[data-share] code');
  expect([await text.isVisible(), await text.innerText()]).toEqual([true, own(address)]);
  expect(await text.evaluate((element) => getComputedStyle(element).userSelect)).toBe('all');
  expect(await page.locator('[data-share] button').count()).toBe(0);
  await page.context().close();
});

it('the address is copied by a button, and stands as a QR code', async () => {
  const page = await visitor.open(rocket);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByText('分享本页').click();
  await page
    .locator('[data-share]')
    .getByRole('button', { name: /本页网址/u })
    .click();
  await page.getByText('✓ 已复制').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(own(rocket));
  expect(await readCode(await page.getByRole('img', { name: '本页网址的二维码' }).screenshot())).toBe(own(rocket));
  await page.context().close();
});

it('what is shared of a filtered schedule is what is shown: the address and its code follow the filters', async () => {
  const page = await visitor.open('/guyuan-2023/schedule/?from=singlemessage');
  const address = page.locator('[data-share] code');
  await page.getByText('分享本页').click();
  expect(await address.innerText()).toBe(own('/guyuan-2023/schedule/'));
  await page.locator('[data-filters] > summary').click();
  await page.locator('[data-filter=audience][data-value=families]').click();
  const filtered = own('/guyuan-2023/schedule/?audience=families');
  expect(await address.innerText()).toBe(filtered);
  expect(await readCode(await page.getByRole('img', { name: '本页网址的二维码' }).screenshot())).toBe(filtered);
  await page.goBack();
  expect(await address.innerText()).toBe(own('/guyuan-2023/schedule/'));
  await page.context().close();
});

it('a page in Traditional characters offers its own address', async () => {
  const address = '/quanzhou-2023/zh-hant/activities/silver-phone-class/';
  const page = await visitor.open(address);
  await page.getByText('分享本頁').click();
  expect(await page.locator('[data-share] code').innerText()).toBe(own(address));
  await page.context().close();
});

it('where the system can send an address on, a button hands it over; elsewhere there is none', async () => {
  const page = await visitor.open(rocket);
  await page.getByText('分享本页').click();
  const send = page.getByRole('button', { name: '发给别人' });
  expect(await send.count()).toBe(0);
  await page.addInitScript(() => {
    const share = (sent: unknown) => Promise.reject(Object.assign(window, { sent }));
    Object.defineProperty(navigator, 'share', { value: share });
  });
  await page.reload();
  await page.getByText('分享本页').click();
  await send.click();
  const sent = await page.evaluate(() => (window as unknown as { sent: unknown }).sent);
  expect(sent).toEqual({ title: await page.title(), url: own(rocket) });
  await page.context().close();
});

it.each(['/guyuan-2023/', rocket])(
  'the first picture of %s is a poster that can be seen, for WeChat to take',
  async (address) => {
    const page = await visitor.open(address, { javaScriptEnabled: false });
    const picture = page.locator('img').first();
    await picture.scrollIntoViewIfNeeded();
    const size = () => picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
    await expect.poll(size).toEqual([600, 350]);
    expect(await picture.getAttribute('src')).toMatch(/\/poster\.png$/u);
    await page.context().close();
  },
);
