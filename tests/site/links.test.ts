import { describe, expect, it } from 'vitest';
import { everySite } from './every-site.ts';
import { assetsOf, assetsOfFiles, broken, linksOf } from './links.ts';

describe.each(everySite())('in %s', (_, site) => {
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
