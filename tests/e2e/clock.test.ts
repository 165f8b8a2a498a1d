import { describe, expect, inject, it } from 'vitest';
import { clocks } from '../site/build-site.ts';
import { pagesByTemplate, readSite } from '../site/built-site.ts';
import { aReaderInTime } from './told-words.ts';

/** Guyuan, built before the campaign, during it and after it. */
const home = '/guyuan-2023/';
const before = aReaderInTime(() => inject('siteAlone'));
const during = aReaderInTime(() => inject('site'));
const after = aReaderInTime(() => inject('siteUnderBase'), '/kpr/');

/** What a build decides: boards and reviews of organizers, which state their day, and what leads to other places. */
const ofTheBuild = /^\/(?:organize|review|about|search|open-data|sitemap|404)/u;
const notYet = /^\/(?:$|posters|embed|venues\/.|routes|notices\/kepuri-2023|calendars)/u;

/** The longest page of each template, by its address in a campaign alone. */
const addresses = [...pagesByTemplate(readSite(inject('siteAlone'))).values()].flatMap((pages) => {
  const path = pages.at(-1)?.path ?? '';
  return ofTheBuild.test(path) || notYet.test(path) ? [] : [path];
});

describe('a page says at each moment what a build of that moment says', () => {
  it.each(addresses)('%s', async (address) => {
    const [ofAll, ofHub] = [home + address.slice(1), `/kpr${home}${address.slice(1)}`];
    const [then, later] = [await during.linesAt(ofAll, clocks.during), await after.linesAt(ofHub, clocks.after)];
    expect(await before.linesAt(address, clocks.during), 'during, built before').toEqual(then);
    expect(await before.linesAt(address, clocks.after), 'after, built before').toEqual(later);
    expect(await during.linesAt(ofAll, clocks.after), 'after, built during').toEqual(later);
  });
});
