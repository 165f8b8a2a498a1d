import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type InputDigests, inputDigests } from '#sources/inputs.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'inputs-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  write('src/site.ts', 'code');
  write('content/hub.json', '{}');
  for (const campaign of ['guyuan-2023', 'wenzhou-2024']) {
    write(`content/campaigns/${campaign}/campaign.json`, '{}');
    write(`content/campaigns/${campaign}/activities/talk.json`, '{}');
  }
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

const digests = (env: NodeJS.ProcessEnv = {}) =>
  inputDigests(root, path.join(root, 'content'), { CAMPAIGN_NOW: '2023-09-18', ...env });

/** Which campaigns have other inputs than before. */
const changed = (before: InputDigests, after: InputDigests) =>
  [...after.campaigns].flatMap(([id, digest]) => (before.campaigns.get(id) === digest ? [] : [id]));

test('the same files, settings and day have the same digests', () => {
  expect(digests()).toEqual(digests());
});

test.each([
  ['an activity', 'content/campaigns/guyuan-2023/activities/talk.json', ['guyuan-2023']],
  ['a new entry', 'content/campaigns/guyuan-2023/venues/hall.json', ['guyuan-2023']],
  ['a campaign, which other years of the city name', 'content/campaigns/guyuan-2023/campaign.json', 'all'],
  ['what all campaigns read', 'content/words.json', 'all'],
  ['the code', 'src/views/new.ts', 'all'],
  ['the libraries', 'package-lock.json', 'all'],
] as const)('an edit of %s changes the campaigns that read it', (_, file, ids) => {
  const before = digests();
  write(file, 'edited');
  const after = digests();
  expect(after.all).not.toBe(before.all);
  expect(changed(before, after)).toEqual(ids === 'all' ? ['guyuan-2023', 'wenzhou-2024'] : ids);
});

test('a renamed file is another input', () => {
  const before = digests();
  rmSync(path.join(root, 'content/campaigns/guyuan-2023/activities/talk.json'));
  write('content/campaigns/guyuan-2023/activities/walk.json', '{}');
  expect(changed(before, digests())).toEqual(['guyuan-2023']);
});

test.each([{ CAMPAIGN_NOW: '2023-09-19' }, { SITE_ORIGIN: 'https://kexie.example' }, { CONTENT_STRICT: '1' }])(
  'another day or setting changes all: %o',
  (env) => {
    expect(changed(digests(), digests(env))).toEqual(['guyuan-2023', 'wenzhou-2024']);
  },
);
