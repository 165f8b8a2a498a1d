import { describe, expect, inject, it } from 'vitest';
import { aReaderInTime } from '../../e2e/told-words.ts';
import { buildSite, clocks } from '../../site/build-site.ts';
import { pagesByTemplate, readSite } from '../../site/built-site.ts';

/** Guyuan, which has more templates than the fixture of tests/e2e/clock.test.ts, before, during and after. */
const home = '/guyuan-2023/';
const alone = await buildSite('alone-guyuan', { CAMPAIGN: 'guyuan-2023', CAMPAIGN_NOW: clocks.before });
const later = await buildSite('after-guyuan', { CAMPAIGNS: 'guyuan-2023', CAMPAIGN_NOW: clocks.after });
const before = aReaderInTime(() => alone);
const during = aReaderInTime(() => inject('site'));
const after = aReaderInTime(() => later);

/** What a build decides: boards and reviews of organizers, which state their day, and what leads to other places. */
const ofTheBuild = /^\/(?:organize|review|about|search|open-data|sitemap|404)/u;

/** The longest page of each template, by its address in a campaign alone. */
const addresses = [...pagesByTemplate(readSite(alone)).values()].flatMap((pages) => {
  const path = pages.at(-1)?.path ?? '';
  return ofTheBuild.test(path) ? [] : [path];
});

describe('a page says at each moment what a build of that moment says', () => {
  it.each(addresses)('%s', async (address) => {
    const at = (home: string) => home + address.slice(1);
    const [said, wanted] = await Promise.all([
      before.linesAt(address, clocks.during),
      during.linesAt(at(home), clocks.during),
    ]);
    expect(said, 'during').toEqual(wanted);
    const [saidLater, wantedLater] = await Promise.all([
      before.linesAt(address, clocks.after),
      after.linesAt(at(home), clocks.after),
    ]);
    expect(saidLater, 'after').toEqual(wantedLater);
  });
});
