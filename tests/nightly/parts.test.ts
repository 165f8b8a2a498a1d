import { execFileSync } from 'node:child_process';
import { readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { outsideVitest } from '../site/build-site.ts';
import { copyProject } from '../site/project-copy.ts';
import { bytesOf } from '../site/running-build.ts';

/** Four campaigns, each of another festival. */
const copy = copyProject(path.resolve('tests/fixtures/new-campaigns'));
afterAll(copy.remove);

const run = (out: string, script: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, ['scripts/run.mjs', script, ...args], {
    ...{ cwd: copy.folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 26 },
    env: { ...outsideVitest(), CAMPAIGN_NOW: '2027-05-20', OUT_DIR: path.join(copy.folder, 'sites', out) },
  });

interface Plan {
  readonly parts: readonly { readonly part: string; readonly build: boolean }[];
}
const toBuild = (): readonly string[] =>
  (JSON.parse(run('parts', 'plan')) as Plan).parts.filter(({ build }) => build).map(({ part }) => part);
const bytes = (out: string) => bytesOf(path.join(copy.folder, 'sites', out));

test('a site of parts is byte by byte that of one build; after an edit, so it is of the parts that changed', () => {
  expect(toBuild()).toHaveLength(5);
  for (const part of toBuild()) run('parts', 'build', '--part', part);
  run('parts', 'assemble');
  run('whole', 'build');
  expect(bytes('parts')).toEqual(bytes('whole'));
  expect(toBuild()).toEqual([]);

  copy.change('content/campaigns/xiji-2027/campaign.json', '"summary": "', '"summary": "改，');
  expect(toBuild()).toEqual(['xiji-2027', 'hub']);
  const before = readlinkSync(path.join(copy.folder, 'sites', 'parts'));
  expect(() => run('parts', 'assemble')).toThrow('xiji-2027、hub 还没有生成，或者是旧的');
  expect(readlinkSync(path.join(copy.folder, 'sites', 'parts'))).toBe(before);
  for (const part of toBuild()) run('parts', 'build', '--part', part);
  run('parts', 'assemble');
  rmSync(path.join(copy.folder, 'sites', 'whole'));
  run('whole', 'build');
  expect(bytes('parts')).toEqual(bytes('whole'));
});
