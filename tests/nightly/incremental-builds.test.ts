import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../site/project-copy.ts';
import { bytesOf, startBuild } from '../site/running-build.ts';

/** Two campaigns are built again and again into one folder, which takes pages from the build before. */
const copy = copyProject();
afterAll(copy.remove);

const settings = {
  ...{ CONTENT_DIR: path.join(copy.folder, 'content'), CAMPAIGNS: 'guyuan-2023,wenzhou-2024' },
  ...{ CAMPAIGN_NOW: '2024-09-18' },
};

async function build(name: string): Promise<Readonly<Record<string, string>>> {
  const out = path.join(copy.folder, 'sites', name);
  expect(await startBuild({ ...settings, OUT_DIR: out }, copy.folder).ended).toMatchObject({ code: 0 });
  return bytesOf(out);
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
