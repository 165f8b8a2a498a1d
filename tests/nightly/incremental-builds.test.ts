import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../site/project-copy.ts';
import { bytesOf, startBuild } from '../site/running-build.ts';
import { type ContentEdit, contentEdits, edited } from './content-edits.ts';

/** Two campaigns are built again and again into one folder, which takes pages from the build before. */
const copy = copyProject();
afterAll(copy.remove);

const settings = {
  ...{ CONTENT_DIR: path.join(copy.folder, 'content'), CAMPAIGNS: 'guyuan-2023,wenzhou-2024' },
  ...{ CAMPAIGN_NOW: '2024-09-18' },
};

const outOf = (name: string) => path.join(copy.folder, 'sites', name);
const built = (name: string) => startBuild({ ...settings, OUT_DIR: outOf(name) }, copy.folder).ended;

async function build(name: string): Promise<Readonly<Record<string, string>>> {
  expect(await built(name)).toMatchObject({ code: 0 });
  return bytesOf(outOf(name));
}

beforeAll(() => build('edited'));

const inGuyuan = (file: string) => `content/campaigns/guyuan-2023/${file}`;

test.each<[string, () => void]>([
  ['an activity', () => copy.change(inGuyuan('activities/autumn-stars.json'), '"summary": "', '"summary": "改，')],
  ['the name of a venue', () => copy.change(inGuyuan('venues/museum-square.json'), '固原市博物馆', '固原博物馆')],
  ['an activity that goes', () => rmSync(path.join(copy.folder, inGuyuan('activities/borrow-rain.json')))],
  ['a campaign', () => copy.change(inGuyuan('campaign.json'), '"summary": "', '"summary": "改，')],
  ['the code', () => copy.change('src/views/ticket/status-words.ts', '直接到场', '到场就行')],
])('after an edit of %s, a site is byte by byte as if it were built for the first time', async (what, edit) => {
  edit();
  expect(await build('edited')).toEqual(await build(`whole after ${what}`));
});

/** Builds of edits that the content check accepts. */
const runs = 5;

test('so it is after any edit of the content', { timeout: 1_200_000 }, async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(contentEdits(path.join(copy.folder, 'content')), async (edit: ContentEdit) => {
      if (accepted === runs || !existsSync(edit.file)) return;
      const before = readFileSync(edit.file, 'utf8');
      edited(edit);
      if ((await built('edited')).code !== 0) {
        copy.write(path.relative(copy.folder, edit.file), before);
        return;
      }
      accepted += 1;
      const name = `whole ${accepted}`;
      expect(bytesOf(outOf('edited')), path.relative(copy.folder, edit.file)).toEqual(await build(name));
      rmSync(outOf(name), { force: true });
    }),
    // A smaller edit tells no more than the one that was found.
    { numRuns: 12 * runs, endOnFailure: true },
  );
  expect(accepted).toBe(runs);
});
