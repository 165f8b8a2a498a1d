import { describe, expect, inject, it } from 'vitest';
import { type BuiltSite, readSite } from './built-site.ts';
import { assetsOf, assetsOfFiles, broken, linksOf } from './links.ts';

const sites: readonly (readonly [string, BuiltSite])[] = [
  ['the whole site', readSite(inject('site'))],
  ['a site under a base', readSite(inject('siteUnderBase'), '/kpr/')],
  ['a campaign alone', readSite(inject('siteAlone'))],
];

describe.each(sites)('in %s', (_, site) => {
  it('every link and anchor leads somewhere', () => {
    expect(broken(site, site.pages.flatMap(linksOf))).toEqual([]);
  });

  it('every picture, style sheet and script is there', () => {
    expect(broken(site, [...site.pages.flatMap(assetsOf), ...assetsOfFiles(site)])).toEqual([]);
  });

  it('nothing is loaded from another host', () => {
    const assets = [...site.pages.flatMap(assetsOf), ...assetsOfFiles(site)];
    expect(assets.filter(({ target }) => /^(?:[a-z]+:)?\/\//iu.test(target))).toEqual([]);
  });

  it('links out only over https, by telephone or by mail, and to calendars', () => {
    const schemes = site.pages.flatMap(linksOf).flatMap(({ target }) => /^[a-z][a-z\d+.-]*:/iu.exec(target)?.[0] ?? []);
    expect(
      [...new Set(schemes)].filter((scheme) => !['https:', 'webcal:', 'tel:', 'mailto:'].includes(scheme)),
    ).toEqual([]);
  });
});
