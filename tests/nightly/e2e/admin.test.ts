import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { SiteContent } from '#domain/campaign/content.ts';
import { composePoster } from '#posters/compose.ts';
import { posterHeight, posterWidth } from '#posters/drawing.ts';
import { textLayer } from '#posters/text-layer.ts';
import { type Activity, activity } from '#schemas/activity.ts';
import { hub } from '#schemas/hub.ts';
import { ruleset } from '#schemas/ruleset.ts';
import { checkContent } from '#sources/check-content.ts';
import { readEntryText } from '#sources/reading/read-entry-text.ts';
import { posterView } from '#views/poster/poster.ts';
import { siteOf } from '#views/site/site.ts';
import {
  anEditor,
  jsonOf,
  pickPrivateFolder,
  readFile,
  repositoryFiles,
  withoutFalse,
  writeFiles,
} from '../../e2e/editor.ts';
import { sharedBrowser } from '../../e2e/shared-browser.ts';

const folder = 'content/campaigns/guyuan-2023';
const fixtures = 'tests/fixtures/new-campaigns';
const kinds = 'campaigns/pengyang-2027/activities';
const fixtureActivities = readdirSync(`${fixtures}/${kinds}`)
  .filter((n) => n.endsWith('.json'))
  .map((name) => path.parse(name).name);

const campaigns = [
  { root: 'content', id: 'guyuan-2023' },
  { root: fixtures, id: 'pengyang-2027' },
];
const editor = anEditor(campaigns);
const { page, openForm, seen, openSessions, closeSessions, saidBeside, save, saved, refusedToSave, fieldWith } = editor;

test('an editor changes an activity in the form, and the file of the local repository changes so', async () => {
  const file = `${folder}/activities/autumn-stars.json`;
  const before = jsonOf(file);
  const next = '躺在草坪上，找到夏季大三角和土星。';
  await openForm('guyuan-2023-activities/entries/autumn-stars');
  await fieldWith(before['summary'], next);
  await (await seen('region')).getByText('泾源县', { exact: true }).first().waitFor();
  expect(activity.parse(await saved(file))).toEqual(activity.parse({ ...before, summary: next }));
});

test('a time is picked, and written as it is in China on a computer elsewhere', async () => {
  const file = `${folder}/activities/autumn-stars.json`;
  await openForm('guyuan-2023-activities/entries/autumn-stars');
  await openSessions();
  const start = page().locator('input[type=datetime-local]').first();
  expect(await start.inputValue()).toBe('2023-09-22T19:30');
  await start.fill('2023-09-22T19:45');
  expect(await saved(file)).toMatchObject({ sessions: [{ start: '2023-09-22T19:45+08:00' }] });
});

test('an optional text that is emptied is absent from the file', async () => {
  const file = `${folder}/activities/autumn-stars.json`;
  await openForm('guyuan-2023-activities/entries/autumn-stars');
  const note = page().getByRole('textbox', { name: '对象的补充说明' });
  await note.fill('带上外套');
  expect(await saved(file)).toHaveProperty('audienceNote', '带上外套');
  await openForm('guyuan-2023-activities/entries/autumn-stars');
  await note.fill('');
  expect(await saved(file)).not.toHaveProperty('audienceNote');
});

test.each([
  ['一句话介绍', '长'.repeat(121), '文字超过 120 个字。'],
  ['一句话介绍', '找老王 13800138000 报名。', '手机号'],
  ['活动名称', ' 观星', '文字前后有空格。删去开头和结尾的空格。'],
])('what the check says of %s stands beside it while it is typed, and it is not saved', async (name, text, fault) => {
  const file = `${folder}/activities/autumn-stars.json`;
  const before = await page().evaluate(readFile, file);
  await openForm('guyuan-2023-activities/entries/autumn-stars');
  const field = page().getByRole('textbox', { name }).first();
  const written = await field.inputValue();
  await field.fill(text);
  await page()
    .locator(`#${await field.getAttribute('aria-describedby')}:has-text("${fault}")`)
    .waitFor();
  await refusedToSave();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await page().evaluate(readFile, file)).toBe(before);
  await field.fill(written);
});

test('what one field makes of another stands beside it, in a list that is closed beside the list', async () => {
  const file = `${folder}/activities/autumn-stars.json`;
  const before = await page().evaluate(readFile, file);
  await openForm('guyuan-2023-activities/entries/autumn-stars');
  const checks = page().locator('section.field[data-key-path=checks]');
  await checks.getByText('检查过了，没有要改的。').waitFor();
  await openSessions();
  const end = page().locator('input[type=datetime-local]').nth(1);
  await end.fill('2023-09-22T18:00');
  await expect
    .poll(() => saidBeside('sessions.0.end'))
    .toBe('✗ 结束时间不晚于开始时间。核对两个日期或时间，哪个写错了改哪个。');
  expect(await saidBeside('sessions')).toBe('');
  await checks.getByText('有 1 处要改，改好才能保存。').first().waitFor();
  await closeSessions();
  expect(await saidBeside('sessions')).toContain('结束时间不晚于开始时间。');
  await refusedToSave();
  await checks.getByRole('alert').waitFor();
  expect(await page().evaluate(readFile, file)).toBe(before);
  await checks.getByRole('button', { name: '场次 · 第 1 项 · 结束时间' }).click();
  await openSessions();
  await end.fill('2023-09-22T21:00');
  await checks.getByText('检查过了，没有要改的。').waitFor();
});

test('a session is copied, and is told to be the same until its time is another', async () => {
  await openForm('guyuan-2023-activities/entries/main-event');
  await page().getByText('检查过了，没有要改的。').waitFor();
  await (await seen('sessions')).locator('[aria-haspopup=menu]').nth(1).click();
  await page().getByRole('menuitem', { name: '生成副本' }).click();
  await expect.poll(() => saidBeside('sessions')).toContain('这一场和第 1 项一样。');
  await refusedToSave();
});

test('the preview is the poster that the site has, and the page as a phone shows it', async () => {
  await openForm('guyuan-2023-activities/entries/autumn-stars');
  const frame = page().frameLocator('iframe.preview');
  const poster = frame.getByRole('img', { name: /六盘山上认秋天的星/u });
  const { drawing } = composePoster(await posterOf('autumn-stars'));
  const own =
    drawing.scenery + (await textLayer(drawing, { width: posterWidth, height: posterHeight })) + drawing.marks;
  await poster.waitFor();
  const outlines = poster.locator('path').evaluateAll((all) => all.map((path) => path.getAttribute('d')));
  expect(await outlines).toEqual([...own.matchAll(/<path [^>]*?\bd="([^"]*)"/gu)].map(([, d]) => d));
  const phone = frame.frameLocator('iframe');
  await phone.getByText('已改期').first().waitFor();
  await phone
    .getByRole('link', { name: /固原科普日/u })
    .first()
    .waitFor();
  await page().getByRole('textbox', { name: '活动名称' }).first().fill('六盘山上认冬天的星');
  await frame.getByRole('img', { name: /认冬天的星/u }).waitFor();
  const title = phone.getByRole('heading', { name: '六盘山上认冬天的星' });
  await title.waitFor();
  // The styles of the site, and nothing wider than a phone.
  expect(
    await phone
      .locator('.ticket')
      .first()
      .evaluate((ticket) => getComputedStyle(ticket).display),
  ).not.toBe('block');
  const widths = await phone.locator('html').evaluate(({ clientWidth, scrollWidth }) => [clientWidth, scrollWidth]);
  expect(widths).toEqual([375, 375]);
  expect(
    await phone.locator('img[src^="data:image/svg"]').evaluate((img) => (img as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(0);
});

test('an activity with its details in MDX keeps them, as the check wants its file written', async () => {
  const file = `${folder}/activities/rare-characters.mdx`;
  const [, , body] = readFileSync(file, 'utf8').split(/^---$/mu);
  await openForm('guyuan-2023-activities-mdx/entries/rare-characters');
  // Without quotation marks some readers of YAML take it for 570.
  await page().getByRole('textbox', { name: '一句话介绍' }).first().fill('9:30');
  await save(file);
  const written = await page().evaluate(readFile, file);
  expect(written.split(/^---$/mu)[2]?.trim()).toBe(body?.trim());
  const found = {
    kind: 'activities',
    campaign: 'guyuan-2023',
    id: 'rare-characters',
    file,
    path: file,
    misnamed: false,
  } as const;
  expect(readEntryText(found, written).problems).toEqual([]);
});

test('a picture from the computer is in the campaign’s folder, under a name that is allowed there', async () => {
  const file = `${folder}/activities/autumn-stars.json`;
  await openForm('guyuan-2023-activities/entries/autumn-stars');
  const poster = await seen('poster');
  await poster.getByRole('checkbox').first().click();
  const png = await sharp({ create: { width: 600, height: 350, channels: 3, background: '#c33' } })
    .png()
    .toBuffer();
  await poster
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '我的 海报.PNG', mimeType: 'image/png', buffer: png });
  await poster
    .getByText(/^[a-z0-9-]+\.png$/u)
    .first()
    .waitFor();
  const { poster: written } = (await saved(file)) as { readonly poster: { readonly picture: string } };
  expect(written.picture).toMatch(/^[a-z0-9][a-z0-9._-]*\.png$/u);
  expect(await page().evaluate(readFile, `${folder}/media/${written.picture}`)).toContain('PNG');
});

test('an activity that lacks what it must have, or has a number that cannot be, is not saved', async () => {
  await openForm('guyuan-2023-activities/entries/autumn-stars');
  const summary = page().locator('section.field[data-key-path=summary]');
  await summary.getByRole('textbox').fill('');
  await page().getByText('还没有填：一句话介绍。').waitFor();
  await refusedToSave();
  await summary.getByRole('alert').waitFor();
});

test('the address of a new activity has no other signs than addresses have', async () => {
  await openForm('guyuan-2023-activities/new');
  const slug = page()
    .getByRole('textbox', { name: /Slug|编号/u })
    .first();
  await slug.fill('观星2023');
  await refusedToSave();
  await page().getByText('小写字母、数字和连字符，最多 64 个').first().waitFor();
});

test.each(fixtureActivities)(
  'the form of %s, of a kind that real campaigns have, keeps what the file says',
  async (id) => {
    const file = `content/${kinds}/${id}.json`;
    const before = JSON.parse(await page().evaluate(readFile, file));
    await openForm(`pengyang-2027-activities/entries/${id}`);
    await fieldWith(before.summary, '改过的介绍');
    expect(withoutFalse(activity.parse(await saved(file)))).toEqual(
      withoutFalse(activity.parse({ ...before, summary: '改过的介绍' })),
    );
  },
);

test('an editor takes the mark 未核实 off a rule set, and nothing else of it changes', async () => {
  const file = 'content/rulesets/kepu-2027.json';
  await openForm('rulesets/entries/kepu-2027');
  await page().getByRole('switch', { name: '未核实' }).click();
  const { unverified, ...rest } = jsonOf(file);
  expect(unverified).toBe(true);
  expect(withoutFalse(ruleset.parse(await saved(file)))).toEqual(ruleset.parse(rest));
});

test('an editor changes the greeting of the hub', async () => {
  const file = 'content/hub.json';
  const before = jsonOf(file);
  await openForm('hub/entries/hub');
  await page().getByRole('textbox', { name: '首页最大的一句话' }).first().fill('带着好奇');
  const [, ...others] = hub.parse(before).greeting ?? [];
  expect(await saved(file)).toEqual({ ...before, greeting: ['带着好奇', ...others] });
});

test('a city that was chosen once has its forms first, on this device', async () => {
  const own = await (await sharedBrowser()).newPage({ locale: 'zh-CN' });
  await own.addInitScript(pickPrivateFolder);
  await own.goto(`${editor.origin()}/kpr/admin/`);
  await own.evaluate(writeFiles, repositoryFiles(campaigns));
  const choice = own.getByRole('combobox', { name: '我主要编辑' });
  await Promise.all([own.waitForEvent('load'), choice.selectOption({ label: '彭阳 2027' })]);
  await own.getByRole('button', { name: '使用本地仓库' }).click();
  const first = own.getByText(/ · 活动$/u).first();
  await first.waitFor();
  expect(await first.innerText()).toBe('彭阳 2027 · 活动');
  expect(await choice.inputValue()).toBe('pengyang-2027');
  await own.close();
});

/** The poster of an activity as it is in the repository of the page(). */
async function posterOf(id: string) {
  const { content } = await checkContent('content');
  const written = JSON.parse(await page().evaluate(readFile, `${folder}/activities/${id}.json`));
  const address = { origin: 'https://kepu.example', base: '/kpr/', alone: false };
  const { campaigns } = siteOf(withActivity(content, id, activity.parse(written)), {
    address,
    now: 0,
    prose: (text) => text,
    chosen: ['guyuan-2023'],
  });
  const [context] = campaigns;
  const node = context?.site.activities.find((activity) => activity.id === id);
  if (!context || !node) throw new Error(`No activity ${id}.`);
  return posterView(node, context);
}

const withActivity = (content: SiteContent, id: string, data: Activity): SiteContent => ({
  ...content,
  campaigns: content.campaigns.map((campaign) => ({
    ...campaign,
    activities: campaign.activities.map((entry) => (entry.id === id ? { ...entry, data } : entry)),
  })),
});
