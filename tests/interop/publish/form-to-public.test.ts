import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { withBrowser } from '../../browser.ts';
import { anEditor, readFile } from '../../e2e/editor.ts';
import { project, smallSite } from '../../site/running-build.ts';
import { aGitServer } from './git-server.ts';

const id = 'guyuan-2023';
const file = `content/campaigns/${id}/activities/main-event.json`;
const address = `/${id}/activities/main-event/`;
const pictures = path.join(project, '.cache', 'form-to-public');

const server = aGitServer();
const { page, openForm, fieldWith, save } = anEditor([{ root: smallSite, id }]);
beforeAll(() => {
  mkdirSync(pictures, { recursive: true });
  expect(server.push()).toMatchObject({ status: 0, said: expect.stringContaining('✓ 已发布') });
});

/** Changes the summary in the form, and takes the file that it saved into the clerk's clone. */
async function editInForm(from: string, to: string): Promise<void> {
  await openForm(`${id}-activities/entries/main-event`);
  await fieldWith(from, to);
  await page().screenshot({ path: path.join(pictures, 'form.png') });
  await save(file);
  writeFileSync(path.join(server.clerk(), file), await page().evaluate(readFile, file));
}

const publicPage = () => server.page(address);

/** What a citizen sees on a phone. */
const photograph = (name: string) =>
  withBrowser(async (browser) => {
    const phone = await browser.newPage({ viewport: { width: 375, height: 812 }, locale: 'zh-CN' });
    await phone.goto(server.origin() + address);
    await phone.screenshot({ path: path.join(pictures, name) });
    return phone.locator('main').innerText();
  });

const before = '全市的科普日从博物馆广场开始';
const after = '全市的科普日从博物馆广场开始，带上孩子来';

test('what a clerk saves in the form is public within a minute of its push', async () => {
  expect(await photograph('before.png')).toContain(before);
  const started = performance.now();
  await editInForm(before, after);
  expect(server.push()).toMatchObject({ status: 0, said: expect.stringContaining('✓ 已发布') });
  expect(await publicPage()).toContain(after);
  expect(performance.now() - started).toBeLessThan(60_000);
  expect(await photograph('after.png')).toContain(after);
});

test('an edit by hand that breaks the file is refused with its line, and the public page stays', async () => {
  const text = readFileSync(path.join(server.clerk(), file), 'utf8');
  writeFileSync(path.join(server.clerk(), file), text.replace('2023-09-17T09:00+08:00', '2023-09-17T25:00+08:00'));
  const { status, said } = server.push();
  expect(status).not.toBe(0);
  expect(said).toMatch(/activities\/main-event\.json:\d+:\d+/u);
  expect(await publicPage()).toContain(after);
  server.git(['reset', '--quiet', '--hard', 'HEAD~1']);
});

test('a proposal is public once a second clerk has merged it, and the former site is back in five seconds', async () => {
  const proposed = `${after}和老人`;
  await editInForm(after, proposed);
  expect(server.push('proposal')).toMatchObject({ status: 0 });
  expect(await publicPage()).not.toContain(proposed);

  const second = `${server.clerk()}-2`;
  server.git(['clone', '--quiet', server.repository(), second]);
  expect(server.git(['merge', '--quiet', 'origin/proposal'], second)).toMatchObject({ status: 0 });
  expect(server.git(['push', 'origin', 'main'], second)).toMatchObject({
    status: 0,
    said: expect.stringContaining('✓ 已发布'),
  });
  expect(await publicPage()).toContain(proposed);

  const started = performance.now();
  expect(server.kepuSite(['rollback'])).toMatchObject({ status: 0 });
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(await publicPage()).not.toContain(proposed);
});
