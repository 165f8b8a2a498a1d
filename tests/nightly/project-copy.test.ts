import path from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { clocks } from '../site/build-site.ts';
import { copyProject, otherCircumstances } from '../site/project-copy.ts';
import { bytesOf, startBuild } from '../site/running-build.ts';

const copy = copyProject(path.resolve('tests/fixtures/new-campaigns'));
const out = path.join(copy.folder, 'dist');
afterAll(copy.remove);

test('a whole campaign gives the same bytes in another folder, zone and locale, file order and concurrency', async () => {
  const asAlone = {
    CAMPAIGN: 'pengyang-2027',
    CAMPAIGN_NOW: clocks.newCampaigns.before,
    OUT_DIR: out,
  };
  const build = startBuild({ ...asAlone, ...otherCircumstances(copy) }, copy.folder);
  expect(await build.ended).toMatchObject({ code: 0 });
  expect(bytesOf(out)).toEqual(bytesOf(inject('siteAlone')));
});
