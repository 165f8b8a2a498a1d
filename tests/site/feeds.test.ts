import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { elementsOf, readXml } from '../exports/xml-reader.ts';
import { type BuiltSite, isIndexed, readSite } from './built-site.ts';

const origin = 'https://kepu.example';
const sites: readonly (readonly [string, BuiltSite])[] = [
  ['the whole site', readSite(inject('site'))],
  ['a site under a base', readSite(inject('siteUnderBase'), '/kpr/')],
];

describe.each(sites)('in %s', (_, site) => {
  const paths = new Set(site.pages.map((page) => page.path));
  const text = (file: string) => readFileSync(path.join(site.folder, file.slice(site.base.length)), 'utf8');
  const feeds = [...site.files].filter((file) => /\/feed(?:s\/[^/]+)?\.(?:xml|rss)$/u.test(file));

  it('every page names feeds, and they are there', () => {
    const named = site.pages.flatMap((page) =>
      page.html.tags.flatMap(({ name, attributes }) =>
        name === 'link' && attributes['rel'] === 'alternate' && attributes['type'] !== undefined
          ? [attributes['href'] ?? '']
          : [],
      ),
    );
    expect(named.length).toBeGreaterThanOrEqual(2 * site.pages.filter(isIndexed).length);
    expect(named).toContain(`${site.base}feed.xml`);
    expect([...new Set(named)].filter((href) => !site.files.has(href))).toEqual([]);
  });

  it('every entry of every feed leads to a page', () => {
    const addresses = feeds.flatMap((feed) => {
      const document = readXml(text(feed));
      const atom = elementsOf(document, 'entry').flatMap((entry) => elementsOf(entry, 'link')[0]?.getAttribute('href'));
      const rss = elementsOf(document, 'item').flatMap((item) => elementsOf(item, 'link')[0]?.textContent);
      return [...atom, ...rss];
    });
    expect(addresses.length).toBeGreaterThan(0);
    const lost = addresses.filter(
      (address) => !address?.startsWith(origin) || !paths.has(address.slice(origin.length)),
    );
    expect([...new Set(lost)]).toEqual([]);
  });
});
