import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { type BuiltPage, pageAt, readSite } from './built-site.ts';

const site = readSite(inject('site'));
const kilobyte = 1024;
const weighed = new Map<string, number>();

function gzippedFile(address: string): number {
  const known = weighed.get(address) ?? gzipSync(readFileSync(path.join(site.folder, address)), { level: 9 }).length;
  weighed.set(address, known);
  return known;
}

const addresses = ({ html }: BuiltPage, wanted: 'stylesheet' | 'script') =>
  html.tags.flatMap(({ name, attributes }) => {
    if (wanted === 'script') return name === 'script' ? (attributes['src'] ?? []) : [];
    return name === 'link' && attributes['rel'] === 'stylesheet' ? (attributes['href'] ?? []) : [];
  });
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Pages over a budget in bytes, as `page: kilobytes`. */
const over = (budget: number, pages: readonly BuiltPage[], weigh: (page: BuiltPage) => number) =>
  pages.flatMap((page) => (weigh(page) > budget ? [`${page.path}: ${(weigh(page) / kilobyte).toFixed(1)} KB`] : []));

describe('a visitor on a slow line', () => {
  it('gets an activity, and a passport, for at most 16 KB of HTML and CSS', () => {
    const activities = site.pages.filter(({ path: address }) =>
      /^\/[^/]+\/(?:zh-hant\/)?(?:activities\/[^/]+|passport)\/$/u.test(address),
    );
    expect(activities.length).toBeGreaterThan(0);
    // A preview has the time of its build in each page, a published page has not.
    const published = ({ source }: BuiltPage) => source.replace(/ data-now="\d+"/u, '');
    const weigh = (page: BuiltPage) =>
      gzipSync(published(page), { level: 9 }).length + sum(addresses(page, 'stylesheet').map(gzippedFile));
    expect(over(16 * kilobyte, activities, weigh)).toEqual([]);
  });

  it('gets at most 10 KB of script with a page, 30 where one searches', () => {
    const weigh = (page: BuiltPage) => sum(addresses(page, 'script').map(gzippedFile));
    const searches = site.pages.filter(({ path: address }) => address.endsWith('/search/'));
    expect(
      over(
        10 * kilobyte,
        site.pages.filter((page) => !searches.includes(page)),
        weigh,
      ),
    ).toEqual([]);
    expect(over(30 * kilobyte, searches, weigh)).toEqual([]);
  });

  it('gives a campaign at most 110 KB of room before anything of it is read, and 20 more where it has a passport', () => {
    const weigh = (home: string) => {
      const passport = site.pages.some(({ path: address }) => address === `${home}passport/`) ? ['passport/'] : [];
      const pages = ['', 'offline/', 'schedule/', 'mine/', ...passport].map((part) => pageAt(site, home + part));
      const assets = new Set(pages.flatMap((page) => [...addresses(page, 'stylesheet'), ...addresses(page, 'script')]));
      const room = (passport.length > 0 ? 130 : 110) * kilobyte;
      const taken = sum([
        ...pages.map(({ source }) => gzipSync(source, { level: 9 }).length),
        ...[...assets].map(gzippedFile),
      ]);
      return { room, taken };
    };
    const homes = site.pages.flatMap(({ path: address }) => (/^\/[^/]+-\d{4}\/$/u.test(address) ? [address] : []));
    const weights = homes.map((home) => ({ home, ...weigh(home) }));
    expect(homes.length).toBe(inject('campaigns').length);
    const heavy = weights.filter(({ room, taken }) => taken > room);
    expect(heavy.map(({ home, taken }) => `${home}: ${(taken / kilobyte).toFixed(1)} KB`)).toEqual([]);
  });
});
