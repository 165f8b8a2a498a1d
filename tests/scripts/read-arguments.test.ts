import process from 'node:process';
import { afterEach, expect, test, vi } from 'vitest';
import { readArguments } from '../../scripts/read-arguments.ts';

const options = {
  days: { type: 'string' },
  fill: { type: 'string', multiple: true },
  yes: { type: 'boolean', default: false },
} as const;

const said: string[] = [];
vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
afterEach(() => said.splice(0));

test.each([
  [['--dates', '5月1日'], '✗ 没有 --dates 这个选项，是不是 --days？\n'],
  [['--whatever'], '✗ 没有 --whatever 这个选项。\n'],
  [['-y'], '✗ 没有 -y 这个选项，是不是 --yes？\n'],
  [['--days'], '✗ --days 后面没有写内容。\n'],
  [['--days', '--yes'], '✗ --days 后面没有写内容。\n'],
  [['--days='], '✗ --days 后面没有写内容。\n'],
  [['--yes=no'], '✗ --yes 后面不写内容，写了“no”。\n'],
  [['--yes', 'more'], '✗ 多了“more”，这里只写选项。\n'],
])('%j are refused with the reason', (args, reason) => {
  expect(readArguments('用法\n', { args, options })).toBe(2);
  expect(said).toEqual([`${reason}用法\n`]);
});

test('a value may begin with a hyphen after an equals sign, and an option be given twice', () => {
  expect(
    readArguments('用法\n', {
      args: ['--days=-1', '--fill', 'a', '--fill', 'b', 'table.csv'],
      options,
      allowPositionals: true,
    }),
  ).toMatchObject({
    values: { days: '-1', fill: ['a', 'b'], yes: false },
    positionals: ['table.csv'],
  });
  expect(said).toEqual([]);
});

test('the usage that is asked for is no error', () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(readArguments('用法\n', { args: ['--help'], options })).toBe(0);
  expect(written.mock.calls).toEqual([['用法\n']]);
  written.mockRestore();
  expect(said).toEqual([]);
});
