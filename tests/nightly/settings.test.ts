import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { expect, test } from 'vitest';
import { run as contentCheck } from '../../scripts/content-check.ts';
import { run as importTable } from '../../scripts/import.ts';
import { run as startNew } from '../../scripts/new.ts';
import { run as drawPoster } from '../../scripts/poster.ts';
import { run as report } from '../../scripts/report.ts';
import { ended } from '../scripts/run-command.ts';
import { outsideVitest } from '../site/build-site.ts';

/** Runs a command as `npm run` does, with settings of its own; what it says is a sentence and never a stack. */
function run(command: string, args: readonly string[], settings: Readonly<Record<string, string>>) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', command, ...args], {
    encoding: 'utf8',
    env: { ...outsideVitest(), OUT_DIR: 'no-such-folder/dist', ...settings },
    timeout: 30_000,
  });
  expect(stderr).not.toContain('    at ');
  return { isRefused: status !== 0 && status !== null, stderr };
}

/** Of the clock and of the address: their own tests refuse every setting. */
const malformed: readonly (readonly [name: string, value: string])[] = [
  ['CAMPAIGN_NOW', '明天'],
  ['SITE_ORIGIN', 'kepu.example'],
];

const poster = ['guyuan-2023', 'main-event', '--no-open'];

test.each([
  ...malformed.map((setting) => ['build', [] as readonly string[], ...setting] as const),
  ['dev', [], 'CAMPAIGN_NOW', '明天'],
  ['preview', [], 'SITE_BASE', '/科普/'],
  ['poster', poster, 'CAMPAIGN_NOW', '明天'],
] as const)('%s %j refuses %s=%s by its name', (command, args, name, value) => {
  const { isRefused, stderr } = run(command, args, { [name]: value });
  expect(isRefused).toBe(true);
  expect(stderr).toMatch(new RegExp(`^✗ ${name} 要写成.*现在是：${value}\n$`, 'u'));
});

test('a strict build refuses an address that nobody can open, before it builds', () => {
  const { isRefused, stderr } = run('build', ['--strict'], {});
  expect(isRefused).toBe(true);
  expect(stderr).toMatch(/^✗ 网站的网址还是 https:\/\/kepu\.example：.*\n {2}→ 在 content\/hub\.json 里写/u);
});

test.each([
  ['content-check', contentCheck, [], 'missing'],
  ['content-check', contentCheck, [], 'scripts/run.mjs'],
  ['poster', drawPoster, poster, 'missing'],
  ['report', report, [], 'missing'],
  ['new', startNew, ['guyuan-2023'], 'missing'],
  ['import', importTable, ['no.xlsx', '--campaign', 'guyuan-2023'], 'missing'],
] as const)('%s, by %s with %j, tells that CONTENT_DIR=%s is no folder', async (_, command, args, folder) => {
  const { status, stderr } = await ended(command, args, { CONTENT_DIR: folder });
  expect([0, undefined]).not.toContain(status);
  expect(stderr).not.toContain('    at ');
});

test('preview says what to do before there is a site', () => {
  expect(run('preview', [], {}).stderr).toBe(
    '✗ 还没有生成网站：没有 no-such-folder/dist。\n  → 先运行 npm run build。\n',
  );
});
