import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptSite } from '#integrations/offline/kept-site.ts';
import { workerCode } from '#integrations/offline/worker-code.ts';
import { sectionsOf } from '#worker/kept-site.ts';
import { aCampaign, aCampaignContent } from '../../builders.ts';
import { manyCampaigns } from '../../many-campaigns.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
  for (const home of ['', 'guyuan-2023/', 'guyuan-2023/zh-hant/']) {
    for (const page of ['', 'offline/', 'schedule/']) write(`${home}${page}index.html`, '<html></html>');
    write(`${home}mine/index.html`, '<script src="/kpr/_astro/mine.a1.js"></script><img src="/kpr/a.png">');
  }
  write('_astro/mine.a1.js', 'import"./kept.b2.js";const code=()=>import(`./code.c3.js`)');
  write('_astro/kept.b2.js', '');
  write('_astro/code.c3.js', '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

const address = { origin: 'https://kepu.example', base: '/kpr/', alone: false };
const kept = (locales: readonly ('zh-Hans' | 'zh-Hant')[] = ['zh-Hans'], alone = false) =>
  keptSite(folder, { ...address, alone }, [aCampaignContent({ campaign: aCampaign({ locales: [...locales] }) })]);

test('of each campaign home, offline page, schedule and favourites are kept, of the hub the first two', async () => {
  const { base, sections } = sectionsOf(await kept());
  expect([base, sections.map(({ home, offline, pages }) => [home, offline, pages.length])]).toEqual([
    '/kpr/',
    [
      ['/kpr/guyuan-2023/', '/kpr/guyuan-2023/offline/', 4],
      ['/kpr/', '/kpr/offline/', 2],
    ],
  ]);
  expect(sections[0]?.pages).toContain('/kpr/guyuan-2023/mine/');
});

test('with them come their scripts and what these import, at once or later', async () => {
  const { sections } = sectionsOf(await kept());
  expect(sections[0]?.assets).toEqual(['code.c3.js', 'kept.b2.js', 'mine.a1.js'].map((name) => `/kpr/_astro/${name}`));
  expect(sections[1]?.assets).toEqual([]);
});

test('a campaign in both scripts is kept in that in which it is read', async () => {
  const { sections } = sectionsOf(await kept(['zh-Hans', 'zh-Hant']));
  expect(sections.map(({ home }) => home)).toEqual(['/kpr/guyuan-2023/zh-hant/', '/kpr/guyuan-2023/', '/kpr/']);
  expect(sections[0]?.pages).toContain('/kpr/guyuan-2023/zh-hant/schedule/');
});

test('a campaign alone is all there is', async () => {
  const { sections } = sectionsOf(await kept(['zh-Hans'], true));
  expect(sections.map(({ home }) => home)).toEqual(['/kpr/']);
});

test('the version changes with the content of a kept page, and with nothing else', async () => {
  const { version } = await kept();
  write('guyuan-2023/activities/stars/index.html', 'new');
  expect((await kept()).version).toBe(version);
  write('guyuan-2023/schedule/index.html', '<html>已取消</html>');
  expect((await kept()).version).not.toBe(version);
});

test('the worker of 340 campaigns has little more than the id of each', async () => {
  const campaigns = manyCampaigns(340);
  for (const { id } of campaigns) {
    for (const page of ['', 'offline/', 'schedule/', 'mine/']) {
      write(`${id}/${page}index.html`, '<script src="/kpr/_astro/mine.a1.js"></script>');
    }
  }
  const codeOf = async (count: number) => workerCode(await keptSite(folder, address, campaigns.slice(0, count)));
  const [few, many] = [await codeOf(5), await codeOf(340)];
  const ids = campaigns.slice(5).reduce((sum, { id }) => sum + id.length, 0);
  expect(many.length - few.length).toBeLessThanOrEqual(ids + 335 * 5);
});
