import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { activity } from '#schemas/activity.ts';
import { type ServedSite, serveSite } from '../static-server.ts';
import { sharedBrowser } from './shared-browser.ts';

const folder = 'content/campaigns/guyuan-2023';
const next = '躺在草坪上，找到夏季大三角和土星。';
const edited = `${folder}/activities/autumn-stars.json`;

let served: ServedSite;
beforeAll(async () => {
  served = await serveSite(inject('siteUnderBase'), '/kpr/');
});
afterAll(() => served?.close());

test('an editor changes an activity in the form, and the file of the local repository changes so', async () => {
  const page = await (await sharedBrowser()).newPage({ locale: 'zh-CN' });
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(served.origin) && /^https?:/u.test(request.url())) foreign.push(request.url());
  });
  await page.addInitScript(pickPrivateFolder);
  await page.goto(`${served.origin}/kpr/admin/`);
  await page.evaluate(writeFiles, repositoryFiles());
  await page.getByRole('button', { name: '使用本地仓库' }).click();
  await page.getByText('固原 2023 · 活动').first().waitFor();
  await page.evaluate(() => {
    location.hash = '#/collections/guyuan-2023-activities/entries/autumn-stars';
  });
  const before = JSON.parse(readFileSync(edited, 'utf8'));
  await page.getByText('泾源县 (jingyuan)').first().waitFor();
  await fieldWith(page, before.summary, next);
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => page.evaluate(readFile, edited), { timeout: 10_000 }).toContain(next);
  const after = JSON.parse(await page.evaluate(readFile, edited));
  expect(activity.parse(after)).toEqual(activity.parse({ ...before, summary: next }));
  await page.close();
  expect(foreign).toEqual([]);
});

async function fieldWith(page: Page, value: string, next: string): Promise<void> {
  const fields = page.locator('input[type=text]');
  const values = await fields.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  await fields.nth(values.indexOf(value)).fill(next);
}

const repositoryFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ['.git/HEAD', 'ref: refs/heads/main\n'],
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:json|mdx)$/u.test(name))
      .map((name) => [`${folder}/${name.split(path.sep).join('/')}`, readFileSync(path.join(folder, name), 'utf8')]),
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
