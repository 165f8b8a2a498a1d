import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { buildInstant, isPreview } from '#sources/clock.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

/** Lets git find a repository of its own with one commit of that date. */
function inRepositoryOf(date: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'clock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { ...process.env, GIT_DIR: path.join(folder, '.git'), GIT_COMMITTER_DATE: date };
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@kepu.example', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['init', '--quiet'], { env });
  execFileSync('git', [...author, 'commit', '--quiet', '--allow-empty', '--message=content'], { env, cwd: folder });
  vi.stubEnv('GIT_DIR', env.GIT_DIR);
}

const commit = '2023-09-12T10:00:00+08:00';
const epoch = String(instantOf('2023-09-13T10:00+08:00') / 1000);

describe('the moment to build for', () => {
  test('is the one to preview before any other', () => {
    inRepositoryOf(commit);
    expect(buildInstant({ CAMPAIGN_NOW: '2023-09-18T10:00+08:00', SOURCE_DATE_EPOCH: epoch })).toBe(
      instantOf('2023-09-18T10:00+08:00'),
    );
  });

  test('is nine in the morning of a day to preview', () => {
    expect(buildInstant({ CAMPAIGN_NOW: '2023-09-18' })).toBe(instantOf('2023-09-18T09:00+08:00'));
  });

  test('is that of reproducible builds before the last commit', () => {
    inRepositoryOf(commit);
    expect(buildInstant({ CAMPAIGN_NOW: '', SOURCE_DATE_EPOCH: epoch })).toBe(instantOf('2023-09-13T10:00+08:00'));
  });

  test('is the day of the last commit otherwise', () => {
    inRepositoryOf(commit);
    expect(buildInstant({ SOURCE_DATE_EPOCH: '' })).toBe(instantOf('2023-09-12T00:00+08:00'));
  });

  test('is today where there is no commit', () => {
    vi.stubEnv('GIT_DIR', path.join(tmpdir(), 'no-repository-here'));
    vi.useFakeTimers({ now: instantOf('2023-09-14T10:00+08:00'), toFake: ['Date'] });
    expect(buildInstant({})).toBe(instantOf('2023-09-14T00:00+08:00'));
  });
});

test.each(['明天', 'tomorrow', '2023-9-18', '2023-09-18T10:00', '2023-02-30', '2023-13-01'])(
  'CAMPAIGN_NOW=%s is refused with how to write it',
  (text) => {
    expect(() => buildInstant({ CAMPAIGN_NOW: text })).toThrow(
      `CAMPAIGN_NOW 要写成 2023-09-18 或 2023-09-18T10:00+08:00。现在是：${text}`,
    );
  },
);

test.each(['yesterday', '-1', '1.5', '2023-09-18', '999999999999'])(
  'SOURCE_DATE_EPOCH=%s is refused with how to write it',
  (text) => {
    expect(() => buildInstant({ SOURCE_DATE_EPOCH: text })).toThrow(
      `SOURCE_DATE_EPOCH 要写成从1970年起的秒数，只用数字，到9999年为止。现在是：${text}`,
    );
  },
);

test('a build is a preview only of a chosen moment', () => {
  expect([isPreview({ CAMPAIGN_NOW: '2023-09-18' }), isPreview({ CAMPAIGN_NOW: '' }), isPreview({})]).toEqual([
    true,
    false,
    false,
  ]);
});
