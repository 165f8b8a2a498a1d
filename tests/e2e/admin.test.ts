import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { activity } from '#schemas/activity.ts';
import { hub } from '#schemas/hub.ts';
import { ruleset } from '#schemas/ruleset.ts';
import { type ServedSite, serveSite } from '../static-server.ts';
import { sharedBrowser } from './shared-browser.ts';

const folder = 'content/campaigns/guyuan-2023';

const kinds = 'tests/fixtures/new-campaigns/campaigns/pengyang-2027/activities';
const fixtureActivities = readdirSync(kinds)
  .filter((n) => n.endsWith('.json'))
  .map((name) => path.parse(name).name);

let served: ServedSite;
let page: Page;
const foreign: string[] = [];
beforeAll(async () => {
  served = await serveSite(inject('siteUnderBase'), '/kpr/');
  page = await (await sharedBrowser()).newPage({ locale: 'zh-CN', timezoneId: 'America/New_York' });
  page.on('request', (request) => {
    if (!request.url().startsWith(served.origin) && /^https?:/u.test(request.url())) foreign.push(request.url());
  });
  await page.addInitScript(pickPrivateFolder);
  await page.goto(`${served.origin}/kpr/admin/`);
  await page.evaluate(writeFiles, repositoryFiles());
  await page.getByRole('button', { name: '使用本地仓库' }).click();
  await page.getByText('固原 2023 · 活动').first().waitFor();
});
afterEach(() => expect(foreign).toEqual([]));
afterAll(async () => {
  await page?.close();
  await served?.close();
});

test('an editor changes an activity in the form, and the file of the local repository changes so', async () => {
  const file = `${folder}/activities/autumn-stars.json`;
  const before = jsonOf(file);
  const next = '躺在草坪上，找到夏季大三角和土星。';
  await openForm('guyuan-2023-activities/entries/autumn-stars');
  await page.getByText('泾源县 (jingyuan)').first().waitFor();
  await fieldWith(before['summary'], next);
  expect(activity.parse(await saved(file))).toEqual(activity.parse({ ...before, summary: next }));
});

test('a time is picked, and written as it is in China on a computer elsewhere', async () => {
  const file = `${folder}/activities/autumn-stars.json`;
  await openForm('guyuan-2023-activities/entries/autumn-stars');
  await openSessions();
  const start = page.locator('input[type=datetime-local]').first();
  expect(await start.inputValue()).toBe('2023-09-22T19:30');
  await start.fill('2023-09-22T19:45');
  expect(await saved(file)).toMatchObject({ sessions: [{ start: '2023-09-22T19:45+08:00' }] });
});

test('an optional text that is emptied is absent from the file', async () => {
  const file = `${folder}/activities/autumn-stars.json`;
  await openForm('guyuan-2023-activities/entries/autumn-stars');
  const note = page.getByRole('textbox', { name: '对象的补充说明' });
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
  const before = await page.evaluate(readFile, file);
  await openForm('guyuan-2023-activities/entries/autumn-stars');
  const field = page.getByRole('textbox', { name }).first();
  const written = await field.inputValue();
  await field.fill(text);
  await page.locator(`#${await field.getAttribute('aria-describedby')}:has-text("${fault}")`).waitFor();
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
  expect(await page.evaluate(readFile, file)).toBe(before);
  await field.fill(written);
});

test.each(fixtureActivities)(
  'the form of %s, of a kind that real campaigns have, keeps what the file says',
  async (id) => {
    const file = `${folder}/activities/${id}.json`;
    const before = JSON.parse(await page.evaluate(readFile, file));
    await openForm(`guyuan-2023-activities/entries/${id}`);
    await expect.poll(texts).toContain(before.summary);
    await fieldWith(before.summary, '改过的介绍');
    expect(withoutFalse(activity.parse(await saved(file)))).toEqual(
      withoutFalse(activity.parse({ ...before, summary: '改过的介绍' })),
    );
  },
);

test('an editor takes the mark 未核实 off a rule set, and nothing else of it changes', async () => {
  const file = 'content/rulesets/kepu-2027.json';
  await openForm('rulesets/entries/kepu-2027');
  await page.getByRole('switch', { name: '未核实' }).click();
  const { unverified, ...rest } = jsonOf(file);
  expect(unverified).toBe(true);
  expect(withoutFalse(ruleset.parse(await saved(file)))).toEqual(ruleset.parse(rest));
});

test('an editor changes the greeting of the hub', async () => {
  const file = 'content/hub.json';
  const before = jsonOf(file);
  await openForm('hub/entries/hub');
  await page.getByRole('textbox', { name: '首页最大的一句话' }).first().fill('带着好奇');
  const [, ...others] = hub.parse(before).greeting ?? [];
  expect(await saved(file)).toEqual({ ...before, greeting: ['带着好奇', ...others] });
});

async function openForm(path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${path}`);
}

/** Opens the first session. The form draws a list only where it is seen. */
async function openSessions(): Promise<void> {
  const list = page.locator('[id$="-item-list"]').first();
  await list.scrollIntoViewIfNeeded();
  await list.locator('button[aria-expanded=false]').first().click();
}

/** The file of the local repository, after the form is saved and has gone back to its list, which it does by itself. */
async function saved(file: string): Promise<unknown> {
  const before = await page.evaluate(readFile, file);
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => page.evaluate(readFile, file), { timeout: 10_000 }).not.toBe(before);
  await page.waitForFunction(() => !location.hash.includes('/entries/'));
  return JSON.parse(await page.evaluate(readFile, file));
}

const jsonOf = (file: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(file, 'utf8'));

/** The forms write switches that are off as false, where the files leave them out. */
const withoutFalse = (value: object): unknown =>
  JSON.parse(JSON.stringify(value, (_, inner) => (inner === false ? undefined : inner)));

/** What stands in the fields of texts. */
const texts = (): Promise<readonly string[]> =>
  page.locator('input[type=text]').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));

async function fieldWith(value: unknown, next: string): Promise<void> {
  await page
    .locator('input[type=text]')
    .nth((await texts()).indexOf(String(value)))
    .fill(next);
}

const repositoryFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ['.git/HEAD', 'ref: refs/heads/main\n'],
    ...fixtureActivities.map((id) => [`${folder}/activities/${id}.json`, readFileSync(`${kinds}/${id}.json`, 'utf8')]),
    ...readdirSync('content', { recursive: true, encoding: 'utf8' })
      .map((name) => `content/${name.split(path.sep).join('/')}`)
      .filter((name) => /\.(?:json|mdx)$/u.test(name) && (name.startsWith(folder) || !name.includes('/campaigns/')))
      .map((name) => [name, readFileSync(name, 'utf8')]),
  ]);

/** Instead of the dialog that asks for a folder, which no test can press: one that the browser keeps for the page. */
function pickPrivateFolder(): void {
  Object.assign(window, {
    showDirectoryPicker: async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('repository', { create: true }),
  });
  const granted = async () => 'granted';
  Object.assign(FileSystemHandle.prototype, { requestPermission: granted, queryPermission: granted });
}

async function writeFiles(files: Readonly<Record<string, string>>): Promise<void> {
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('repository', { create: true });
  for (const [name, text] of Object.entries(files)) {
    const steps = name.split('/');
    const file = steps.pop() ?? '';
    let here = root;
    for (const step of steps) here = await here.getDirectoryHandle(step, { create: true });
    const writable = await (await here.getFileHandle(file, { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
  }
}

async function readFile(file: string): Promise<string> {
  const steps = `repository/${file}`.split('/');
  const name = steps.pop() ?? '';
  let here = await navigator.storage.getDirectory();
  for (const step of steps) here = await here.getDirectoryHandle(step);
  return (await (await here.getFileHandle(name)).getFile()).text();
}
