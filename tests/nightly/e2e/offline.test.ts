import { expect, it } from 'vitest';
import { axeIn } from '../../e2e/axe.ts';
import { activity, aDevice, home, mine, schedule } from '../../e2e/device.ts';

const { page, site, notice, title, kept, read } = aDevice();

it('the notice is as easy to read and to press as all else, by day, by night and in 长辈版', async () => {
  await read('/quanzhou-2023/');
  await site().stop();
  await page().goto('/quanzhou-2023/schedule/');
  const ask = await axeIn(page());
  const found = [await ask('all')];
  await page().emulateMedia({ colorScheme: 'dark' });
  found.push(await ask(['color-contrast'], '.kept-notice'));
  await page().evaluate(() => location.assign('#elder'));
  found.push(await ask(['color-contrast-enhanced'], '.kept-notice'));
  await page().emulateMedia({ colorScheme: 'light' });
  found.push(await ask(['color-contrast-enhanced'], '.kept-notice'));
  expect(found.flat()).toEqual([]);
  expect((await notice().getByRole('link').boundingBox())?.height).toBeGreaterThanOrEqual(60);
});

it('who has a kept page read aloud hears first when it is from', async () => {
  await page().addInitScript(() => {
    const said: string[] = [];
    const voice = { cancel: () => undefined, speak: ({ text }: { text: string }) => said.push(text) };
    Object.assign(window, { said });
    Object.defineProperty(window, 'speechSynthesis', { value: voice });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: function Utterance(this: { text: string }, text: string) {
        this.text = text;
      },
    });
  });
  await read(home);
  await site().stop();
  await page().goto(`${schedule}#elder`);
  await page().locator('[data-read-aloud]').click();
  expect(await page().evaluate(() => (window as unknown as { said: string[] }).said[0])).toContain('离线内容，截至');
});

it('a favourite that was kept on the device stands on one’s own page without a network', async () => {
  await read(activity);
  await page().locator('.ticket[data-key] button[aria-pressed]').first().click();
  await site().stop();
  await page().goto(mine);
  expect(await page().locator('[data-mine-says]').innerText()).toBe('收藏了 1 场。');
});

it('pages for organizers and for other sites’ frames are not kept', async () => {
  await read(home);
  for (const address of ['/guyuan-2023/organize/', '/guyuan-2023/embed/']) {
    await page().goto(address);
    expect(await kept(address), address).toBeUndefined();
  }
  await page().goto(home);
  await site().stop();
  await expect(page().goto('/guyuan-2023/organize/')).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

it('pages in Traditional characters are kept as they are, with a notice in theirs', async () => {
  await read('/quanzhou-2023/zh-hant/');
  await site().stop();
  await page().goto('/quanzhou-2023/zh-hant/schedule/');
  expect(await notice().innerText()).toContain('離線內容，截至');
  await page().goto('/quanzhou-2023/zh-hant/venues/');
  expect(await title()).toBe('這一頁現在打不開');
});
