import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { elementsOf, readXml, textsOf } from '../exports/xml-reader.ts';
import { type BuiltPage, type BuiltSite, headValue, isIndexed, pageAt, readSite } from './built-site.ts';

const origin = 'https://kepu.example';
/** The editors' forms are no page of the site: a program of others, with a head of its own. */
const withoutForms = (site: BuiltSite): BuiltSite => ({
  ...site,
  pages: site.pages.filter((page) => page.path !== `${site.base}admin/`),
});
const sites: readonly (readonly [string, BuiltSite])[] = [
  ['the whole site', readSite(inject('site'))],
  ['a site under a base', withoutForms(readSite(inject('siteUnderBase'), '/kpr/'))],
];

describe.each(sites)('in the head of every page of %s', (_, site) => {
  const leadsOn = ({ html }: BuiltPage) => html.tags.some(({ attributes }) => attributes['http-equiv'] === 'refresh');
  const pages = site.pages.filter((page) => !page.path.endsWith('/404.html') && !leadsOn(page));

  it('stands its own address', () => {
    expect(
      pages.filter((page) => headValue(page, 'canonical') !== origin + page.path).map((page) => page.path),
    ).toEqual([]);
    expect(pages.filter((page) => headValue(page, 'og:url') !== origin + page.path).map((page) => page.path)).toEqual(
      [],
    );
  });

  it('stands a title and a description that no other page has', () => {
    const titles = pages.map(({ html }) => html.title);
    expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
    expect(pages.filter((page) => !headValue(page, 'description')?.trim()).map((page) => page.path)).toEqual([]);
  });

  it('stands what is shown when it is shared', () => {
    for (const property of ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale']) {
      expect(
        pages.filter((page) => !headValue(page, property)).map((page) => page.path),
        property,
      ).toEqual([]);
    }
  });

  it('stands a picture that exists, where one is named', () => {
    const pictures = pages.flatMap((page) => headValue(page, 'og:image') ?? []);
    expect(pictures.length).toBeGreaterThan(0);
    expect(
      pictures.filter((picture) => !picture.startsWith(origin) || !site.files.has(picture.slice(origin.length))),
    ).toEqual([]);
  });
});

describe.each(sites)('to install %s', (_, site) => {
  interface Manifest {
    readonly scope: string;
    readonly start_url: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string }[];
  }
  const manifests = new Set(site.pages.map((page) => headValue(page, 'manifest') ?? 'none'));
  const contents = (address: string) => readFileSync(path.join(site.folder, address.slice(site.base.length)));

  it('every page names a manifest, and lies in its scope', () => {
    const outside = site.pages.filter((page) => {
      const scope = (headValue(page, 'manifest') ?? '//').replace(/[^/]+$/u, '');
      return !page.path.startsWith(scope) || headValue(page, 'apple-touch-icon') !== `${scope}apple-touch-icon.png`;
    });
    expect(outside.map((page) => page.path)).toEqual([]);
  });

  it('it leads to a page, and to icons of the sizes that it says', () => {
    expect(manifests.size).toBeGreaterThan(1);
    for (const address of manifests) {
      const manifest: Manifest = JSON.parse(contents(address).toString());
      expect([manifest.scope, manifest.start_url]).toEqual([pageAt(site, manifest.start_url).path, manifest.scope]);
      expect(address).toBe(`${manifest.scope}manifest.json`);
      const sizes = manifest.icons.map(({ src }) => [16, 20].map((at) => contents(src).readUInt32BE(at)).join('x'));
      expect(sizes).toEqual(manifest.icons.map((icon) => icon.sizes));
    }
  });
});

describe.each(sites)('for search engines, %s', (_, site) => {
  const locations = (file: string): readonly string[] =>
    [...readFileSync(path.join(site.folder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
      ([, address = '']) => address,
    );

  it('lists every page that may be found in its sitemap, in Simplified characters, and no other', () => {
    const parts = locations('sitemap-index.xml').map((address) => address.slice((origin + site.base).length));
    const listed = parts
      .flatMap(locations)
      .map((address) => decodeURI(address))
      .sort();
    expect(listed).toEqual(
      site.pages
        .filter((page) => isIndexed(page) && !page.path.includes('/zh-hant/'))
        .map((page) => origin + page.path)
        .sort(),
    );
  });

  const [campaign, activity, changed, called] =
    site.base === '/'
      ? ['guyuan-2023', 'grassland-walk', '2023-09-18', '2023-09-20']
      : ['pengyang-2027', 'weekly', '2027-09-10', '2027-09-10'];

  it('dates the pages that the content dates, and no other', () => {
    const [part = ''] = locations('sitemap-index.xml').map((address) => address.slice((origin + site.base).length));
    const document = readXml(readFileSync(path.join(site.folder, part), 'utf8'));
    const dated = new Map(
      elementsOf(document, 'url').map((url) => [
        (textsOf(url, 'loc')[0] ?? '').slice((origin + site.base).length),
        textsOf(url, 'lastmod')[0],
      ]),
    );
    const midnight = (day: string) => new Date(`${day}T00:00:00+08:00`).toISOString();
    expect(dated.get(`${campaign}/activities/${activity}/`)).toBe(midnight(changed));
    expect(dated.get(`${campaign}/changes/`)).toBe(midnight(called));
    expect(dated.has(`${campaign}/about/`)).toBe(true);
    expect(dated.get(`${campaign}/about/`)).toBeUndefined();
    const afterTheLast = [...dated.values()].filter((text) => text !== undefined && text > '2028');
    expect(afterTheLast).toEqual([]);
  });

  it('names the sitemap in robots.txt', () => {
    const robots = path.join(site.folder, 'robots.txt');
    expect(existsSync(robots)).toBe(true);
    expect(readFileSync(robots, 'utf8')).toContain(`Sitemap: ${origin}${site.base}sitemap-index.xml`);
  });
});

describe('the breadcrumb', () => {
  const site = readSite(inject('site'));

  it('leads back to the campaign and the hub from every page below a campaign but its search and what stands in frames', () => {
    const below = site.pages.filter(({ path: address }) =>
      /^\/[^/]+-\d{4}\/(?:zh-hant\/)?(?!search\/|embed\/|zh-hant\/)./u.test(address),
    );
    const lost = below.filter(({ path: address, html }) => {
      const hrefs = html.tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href']);
      const hasTrail = html.tags.some(
        ({ name, attributes }) => name === 'nav' && /^[当當]前位置$/u.test(attributes['aria-label'] ?? ''),
      );
      const home = /^\/[^/]+\/(?:zh-hant\/)?/u.exec(address)?.[0];
      return !hasTrail || !hrefs.includes('/') || !hrefs.includes(home);
    });
    expect(lost.map((page) => page.path)).toEqual([]);
  });
});
