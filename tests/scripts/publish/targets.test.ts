import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failureText } from '#reporting/failure-text.ts';
import { readTarget } from '../../../scripts/publish/targets.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'targets-'));
afterAll(() => rmSync(folder, { recursive: true }));

function said(text: string | undefined): string {
  const file = path.join(folder, 'deploy.json');
  if (text !== undefined) writeFileSync(file, text);
  try {
    readTarget('server', file);
    return '';
  } catch (error) {
    return failureText(error, '没有发布').replaceAll(file, 'deploy.json');
  }
}

test.each([
  [
    'none',
    undefined,
    '✗ 没有 deploy.json：不知道往哪里发布。\n  → 把 scripts/deploy/deploy.example.json 复制成 deploy.json，改成自己的。\n',
  ],
  [
    'no JSON',
    '{"targets": {',
    '✗ deploy.json 不是 {"targets": {…}} 这样的 JSON，没有发布。\n  → 照 scripts/deploy/deploy.example.json 写。\n',
  ],
  [
    'no such target',
    '{"targets": {"oss": {}}}',
    '✗ deploy.json 里没有叫 server 的目标，没有发布。\n  → 可以用的：oss。\n',
  ],
])(
  'a description of targets that is %s is told in one sentence with its cure, without the insides of the program',
  (_, text, expected) => {
    expect(said(text)).toBe(expected);
  },
);
