import { describe, expect, inject, it } from 'vitest';
import { clocks } from '../site/build-site.ts';
import { pagesByTemplate, readSite } from '../site/built-site.ts';
import { aReaderInTime } from './told-words.ts';

/** The campaign that has an activity of each kind, built before it, during it and after it. */
const home = '/pengyang-2027/';
const before = aReaderInTime(() => inject('siteAlone'));
const during = aReaderInTime(() => inject('newCampaigns'));
const after = aReaderInTime(() => inject('siteUnderBase'), '/kpr/');

/** Where people read what is on; tests/nightly compares all that is not of the build itself. */
const ofTheHour = /^\/(?:$|schedule|activities|mine|embed|changes|venues\/.|calendars)/u;

/** The longest page of each template, by its address in a campaign alone. */
const addresses = [...pagesByTemplate(readSite(inject('siteAlone'))).values()].flatMap((pages) => {
  const path = pages.at(-1)?.path ?? '';
  return ofTheHour.test(path) ? [path] : [];
});

describe('a page says at each moment what a build of that moment says', () => {
  it.each(addresses)('%s', async (address) => {
    const at = (home: string) => home + address.slice(1);
    const [said, wanted] = await Promise.all([
      before.linesAt(address, clocks.newCampaigns.during),
      during.linesAt(at(home), clocks.newCampaigns.during),
    ]);
    expect(said, 'during').toEqual(wanted);
    const [saidLater, wantedLater] = await Promise.all([
      before.linesAt(address, clocks.newCampaigns.after),
      after.linesAt(at(`/kpr${home}`), clocks.newCampaigns.after),
    ]);
    expect(saidLater, 'after').toEqual(wantedLater);
  });
});
