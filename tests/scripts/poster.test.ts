import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { run as poster } from '../../scripts/poster.ts';
import { anActivity } from '../builders.ts';
import { aContentFolder, campaignFolder, validContent } from '../sources/content-folder.ts';
import { ended } from './run-command.ts';

const activityFile = `${campaignFolder}/activities/main-event.json`;
const activityOf = (overrides: object = {}) => ({ ...anActivity().data, ...overrides });
const settings = (content: string) => ({ CONTENT_DIR: content, CAMPAIGN_NOW: '2023-09-10T00:00+08:00' });

async function run(args: readonly string[], activity: object = {}, name = 'a.png') {
  const other = {
    [`${campaignFolder}/activities/other.json`]: activityOf({ name: '另一项活动', sessions: [{ kind: 'tba' }] }),
  };
  const content = aContentFolder({ ...validContent, ...other, [activityFile]: activityOf(activity) });
  const out = path.join(mkdtempSync(path.join(tmpdir(), 'poster-')), name);
  return { ...(await ended(poster, [...args, '--no-open', '--out', out], settings(content))), out };
}

test('draws the poster of an activity, also of a draft', async () => {
  for (const activity of [{}, { draft: true }]) {
    const { status, stdout, out } = await run(['guyuan-2023', 'main-event'], activity);
    expect([status, stdout]).toEqual([0, `✓ ${out}\n`]);
    const { format, width, height } = await sharp(out).metadata();
    expect([format, width, height]).toEqual(['png', 600, 350]);
  }
});

test('draws the other sizes', async () => {
  const { status, out } = await run(['guyuan-2023', 'main-event', '--size', 'a4'], {}, 'a.pdf');
  expect([status, readFileSync(out, 'latin1').slice(0, 5)]).toEqual([0, '%PDF-']);
  expect((await run(['guyuan-2023', 'main-event', '--size', 'b5'])).status).toBe(2);
});

test('writes a JPEG where the file is called so', async () => {
  const { out } = await run(['guyuan-2023', 'main-event'], {}, 'a.jpg');
  expect((await sharp(out).metadata()).format).toBe('jpeg');
});

test.each([
  ['campaign.json', []],
  ['poster.pdf', []],
  ['poster', []],
  ['poster.png', ['--size', 'a4']],
])('a poster is not written into a file that is called %s', async (name, size) => {
  const { status, stderr, out } = await run(['guyuan-2023', 'main-event', ...size], {}, name);
  expect([status, existsSync(out)]).toEqual([2, false]);
  expect(stderr).toMatch(/^✗ --out .*\n {2}→ /u);
});

test.each([
  [['guyuan-2023', 'main-evnt'], 1, '✗ guyuan-2023 没有 main-evnt 这项活动。是不是 main-event？\n'],
  [
    ['guyuan-2024', 'main-event'],
    1,
    '✗ 没有 guyuan-2024 这个活动站，或它的 campaign.json 有错。是不是 guyuan-2023？现有：guyuan-2023。\n',
  ],
])('%j is not there', async (args, status, message) => {
  const result = await run(args);
  expect([result.status, result.stderr, existsSync(result.out)]).toEqual([status, message, false]);
});

test('without an activity it says how it is used', async () => {
  expect(await run(['guyuan-2023'])).toMatchObject({ status: 2, stderr: expect.stringMatching(/^用法/u) });
});

test('broken content is told with its place and draws nothing', async () => {
  const { status, stderr, out } = await run(['guyuan-2023', 'main-event'], { venue: 'nowhere' });
  expect([status, existsSync(out)]).toEqual([1, false]);
  expect(stderr).toMatch(/main-event\.json:\d+:\d+\n {2}✗ ref-missing/u);
});

test('with --watch it draws anew when the content changes, and goes on after a fault', async () => {
  const content = aContentFolder({ ...validContent, [activityFile]: activityOf() });
  const out = path.join(mkdtempSync(path.join(tmpdir(), 'poster-')), 'a.png');
  const command = ['scripts/run.mjs', 'poster', 'guyuan-2023', 'main-event', '--watch', '--no-open', '--out', out];
  const env = { ...process.env, ...settings(content) };
  const watcher = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines = createInterface({ input: watcher.stdout })[Symbol.asyncIterator]();
  const faults = createInterface({ input: watcher.stderr })[Symbol.asyncIterator]();
  const change = (activity: object) =>
    writeFileSync(path.join(content, activityFile), JSON.stringify(activityOf(activity)));
  try {
    expect((await lines.next()).value).toBe(`✓ ${out}`);
    expect((await lines.next()).value).toMatch(/^在等/u);
    const first = readFileSync(out);
    change({ name: '' });
    expect((await faults.next()).value).toContain('main-event.json');
    expect(readFileSync(out).equals(first)).toBe(true);
    change({ name: '看月亮' });
    expect((await lines.next()).value).toBe(`✓ ${out}`);
    expect(readFileSync(out).equals(first)).toBe(false);
  } finally {
    watcher.kill();
  }
});
