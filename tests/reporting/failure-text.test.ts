import { expect, test } from 'vitest';
import { failureText } from '#reporting/failure-text.ts';

const outcome = '没有生成网站；原来的网站不变';
const named = (name: string, message: string, cause?: unknown) =>
  Object.assign(new Error(message, cause === undefined ? {} : { cause }), { name });
const system = (message: string, facts: object) => Object.assign(new Error(message), facts);

test('a fault that tells what to do is told as it is, without a stack', () => {
  expect(failureText(named('SettingRefused', 'SITE_BASE 要写成 /栏目/。'), outcome)).toBe(
    '✗ SITE_BASE 要写成 /栏目/。\n',
  );
});

test('what caused it stands behind, with its stack', () => {
  const text = failureText(named('PageFailed', '页面 /a/ 没有生成。', new Error('No venue')), outcome);
  expect(text).toMatch(/^✗ 页面 \/a\/ 没有生成。\n详情：\n {2}Error: No venue\n {6}at /u);
});

test('a full disk and a folder that cannot be written have their cures', () => {
  expect(failureText(new Error('ENOSPC: no space left on device, write'), outcome)).toBe(
    '✗ 磁盘满了，没有生成网站；原来的网站不变。\n  → 腾出空间再运行。（ENOSPC: no space left on device, write）\n',
  );
  expect(failureText(new Error("EACCES: permission denied, mkdir '/srv'"), outcome)).toMatch(
    /^✗ 文件夹不能写，没有生成/u,
  );
});

test('a file that cannot be read is named', () => {
  expect(failureText(system("EIO: i/o error, read '/srv/a.json'", { path: '/srv/a.json' }), outcome)).toMatch(
    /^✗ 文件或文件夹读不出来，没有生成网站；原来的网站不变：\/srv\/a\.json\n {2}→ 核对路径/u,
  );
});

test('of what nobody foresaw the first line says so, and the stack comes last', () => {
  expect(failureText(new RangeError('No day 8 of 7.'), outcome)).toMatch(
    /^✗ 程序出错了，没有生成网站；原来的网站不变。\n {2}→ .+\n详情：\n {2}RangeError: No day 8 of 7\.\n {6}at /u,
  );
  expect(failureText('odd', outcome)).toMatch(/^✗ 程序出错了.*\n.*\n详情：\n {2}Error: odd\n/u);
});
