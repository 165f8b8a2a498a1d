import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentRead } from '../../../scripts/site/built-content.ts';
import { recordSite } from '../../../scripts/site/site-pages.ts';
import { anActivity, aTimedSession } from '../../builders.ts';
import { campaignFolder, validContent, writeContent } from '../../sources/content-folder.ts';
import { type ServedSite, serveSite } from '../../static-server.ts';
import { type Ended, type Office, openOffice } from './office.ts';
import { visit } from './tiny-site.ts';

const activity = `${campaignFolder}/activities/main-event.json`;
const { data } = anActivity();
const moved = { ...data, sessions: [aTimedSession({ start: '2023-09-17T10:00+08:00' })] };
const recorded = { ...moved, changes: [{ on: '2023-09-15', kind: 'corrected', note: '开始时间写错了。' }] };

/** The folder of the public side. */
let www = '';
let web: ServedSite;
let office: Office;
beforeEach(async () => {
  www = mkdtempSync(path.join(tmpdir(), 'public-'));
  web = await serveSite(path.join(www, 'dist'));
  office = anOffice();
  git(['init', '--quiet']);
  writeContent(content(), validContent);
  commit();
});
afterEach(async () => {
  office.close();
  await web.close();
  rmSync(www, { recursive: true });
});

const anOffice = () => openOffice({ kind: 'server', url: `${web.origin}/`, folder: www });
const content = (one = office) => path.join(one.folder, 'content');
const git = (args: readonly string[], one = office) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
    cwd: one.folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const commit = () => {
  git(['add', 'content']);
  git(['commit', '--quiet', '--message', 'edit']);
};
const edit = (written: object) => writeContent(content(), { [activity]: written });

/** Builds a version of the tiny site, with the record that `npm run build` leaves beside the site. */
async function build(version: string, one = office): Promise<void> {
  const place = path.join(one.folder, 'dist');
  const folder = { contentDir: content(one), chosen: undefined };
  const { content: read } = await contentRead(folder, async () => one.build(version));
  await recordSite(place, { pages: [], ...(read ? { content: read } : {}) });
}

async function buildAndPublish(version: string, ...options: readonly string[]): Promise<Ended> {
  await build(version);
  return office.publish(...options);
}

const seen = async () => (await visit(`${web.origin}/`)).versions.join();

test('a published session that changed without a record is not published, whatever is written since; with one it is', async () => {
  expect(await buildAndPublish('a')).toEqual({ code: 0, said: expect.stringMatching(/^✓ 已发布/u) });
  edit(moved);
  await build('b');
  edit(data);
  const refused = await office.publish();
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.said).toMatch(
    new RegExp(`^content/${activity}:14:16\n {2}✗ session-changed .*\n {4}→ .*corrected`, 'u'),
  );
  expect(refused.said).toContain('✗ 上面 1 处改了公布过的内容，没有记录，没有发布；公众看到的网站不变。\n  → ');
  expect(await seen()).toBe('a');
  edit(recorded);
  commit();
  expect(await buildAndPublish('b')).toEqual({ code: 0, said: expect.stringMatching(/^✓ 已发布/u) });
  expect(await seen()).toBe('b');
});

test('a removed activity is published with the option alone, which says what; a rollback needs none', async () => {
  await buildAndPublish('a');
  rmSync(path.join(content(), activity));
  commit();
  expect(await buildAndPublish('b')).toMatchObject({ code: 1, said: expect.stringContaining('✗ published-removed') });
  const { code, said } = await office.publish('--allow-unrecorded');
  expect([code, await seen()]).toEqual([0, 'b']);
  expect(said).toContain(`content/${activity}:1:1\n  ✗ published-removed`);
  expect(said).toContain('! 上面 1 处改了公布过的内容，没有记录；写了 --allow-unrecorded，照样发布。\n');
  expect(await office.publish('--rollback')).toMatchObject({ code: 0 });
  expect(await seen()).toBe('a');
  // What is public is what the next one is compared with.
  writeContent(content(), { [activity]: data });
  expect(await buildAndPublish('c')).toMatchObject({ code: 0 });
});

test('content that is not committed is compared on this machine, and on no other', async () => {
  edit(recorded);
  const { code, said } = await buildAndPublish('a');
  expect([code, said]).toEqual([0, expect.stringMatching(/^! 网站里有没提交的内容.*\n {2}→ .*git push/u)]);
  edit({ ...recorded, sessions: data.sessions });
  expect(await buildAndPublish('b')).toMatchObject({ code: 1, said: expect.stringContaining('session-changed') });
  const other = anOffice();
  cpSync(content(), content(other), { recursive: true });
  git(['init', '--quiet'], other);
  await build('b', other);
  expect(await other.publish()).toMatchObject({
    code: 1,
    said: expect.stringMatching(
      /^✗ 公众看到的网站是在别的电脑上用没有提交的内容生成的，.*\n {2}→ .*--allow-unrecorded/u,
    ),
  });
  other.close();
  expect(await seen()).toBe('a');
});

test('a commit that this repository has not got is told with what to fetch', async () => {
  await buildAndPublish('a');
  const known = git(['rev-parse', 'HEAD']).slice(0, 12);
  expect(JSON.parse(readFileSync(path.join(www, 'dist', 'published.json'), 'utf8')).content).toEqual({
    tree: git(['rev-parse', 'HEAD:content']).trim(),
    commit: git(['rev-parse', 'HEAD']).trim(),
  });
  edit(recorded);
  commit();
  const shallow = anOffice();
  git(['clone', '--quiet', '--depth=1', `file://${office.folder}`, 'clone'], shallow);
  cpSync(path.join(shallow.folder, 'clone'), shallow.folder, { recursive: true });
  await build('b', shallow);
  const refused = expect.stringMatching(new RegExp(`^✗ 公众看到的是提交 ${known} 的内容，.*\n  → .*--unshallow`, 'u'));
  expect(await shallow.publish()).toEqual({ code: 1, said: refused });
  git(['fetch', '--quiet', '--unshallow'], shallow);
  expect(await shallow.publish()).toMatchObject({ code: 0 });
  shallow.close();
});

test('a site that has no record of its content, public or built, is told', async () => {
  office.build('a');
  expect(await office.publish()).toMatchObject({ code: 0 });
  office.build('b');
  expect(await office.publish()).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^! 公众看到的网站没有记是用哪一份内容生成的.*\n {2}→ .*内容放进 git/u),
  });
  expect(await buildAndPublish('c')).toMatchObject({ code: 0, said: expect.stringContaining('从下一次起发布时会比') });
  rmSync(path.join(office.folder, 'dist.json'));
  office.build('d');
  expect(await office.publish()).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^✗ 不知道这个网站是用哪一份内容生成的，.*\n {2}→ .*npm run build/u),
  });
});
