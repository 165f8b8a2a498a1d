import { describe, expect, inject, it } from 'vitest';
import { type BuiltPage, pageAt, readSite } from './built-site.ts';

const site = readSite(inject('site'));
const home = '/quanzhou-2023/';
const traditional = site.pages.filter(({ path }) => path.startsWith(`${home}zh-hant/`));
const simplifiedOf = (page: BuiltPage) => pageAt(site, page.path.replace('/zh-hant/', '/'));
const leadsOn = ({ html }: BuiltPage) => html.tags.some(({ attributes }) => attributes['http-equiv'] === 'refresh');
const alternates = ({ html }: BuiltPage) =>
  html.tags
    .filter(({ attributes }) => attributes['rel'] === 'alternate' && attributes['hreflang'])
    .map(({ attributes }) => [attributes['hreflang'], attributes['href']]);

/** Some of the characters that only Simplified Chinese has, and that these pages are full of. */
const onlySimplified = /[们动学实验场馆时对说请认让记设话该详调类题页顺项预领员队亲艺术务报书长门问间东车风飞]/u;

describe('the pages in Traditional characters', () => {
  it('are those of the campaigns that ask for them, all but the search and organizers’ pages', () => {
    const all = site.pages.filter((page) => page.path.startsWith(home) && !leadsOn(page));
    const wanted = all.filter(({ path }) => !path.includes('/zh-hant/') && !/\/(?:search|organize)\//u.test(path));
    expect(traditional.map(({ path }) => path.replace('/zh-hant/', '/')).sort()).toEqual(
      wanted.map(({ path }) => path).sort(),
    );
    expect(traditional.length).toBeGreaterThan(100);
    expect(site.pages.filter(({ path }) => path.includes('/zh-hant/') && !path.startsWith(home))).toEqual([]);
  });

  it('and their twins name each other', () => {
    for (const page of traditional) {
      const twin = simplifiedOf(page);
      const expected = [
        ['zh-Hans', `https://kepu.example${twin.path}`],
        ['zh-Hant', `https://kepu.example${page.path}`],
        ['x-default', `https://kepu.example${twin.path}`],
      ];
      expect(alternates(page)).toEqual(expected);
      expect(alternates(twin)).toEqual(expected);
    }
  });

  it('have no Simplified character but in document numbers and in the link to their twin', () => {
    const found = traditional.flatMap(({ path, html }) => {
      const texts = [html.title, ...html.pieces, ...html.tags.flatMap(readBy)];
      return texts
        .map((text) => text.replace(/\p{Script=Han}*〔\d{4}〕第?\d+号/gu, ''))
        .filter((text) => onlySimplified.test(text))
        .map((text) => `${path}: ${text}`);
    });
    expect(found).toEqual([]);
  });

  it('have the places and the looks of their twins, but for what the search alone reads', () => {
    const isForSearch = ({ attributes }: BuiltPage['html']['tags'][number]) =>
      attributes['data-pagefind-ignore'] === 'index' ||
      ['data-pagefind-filter', 'data-pagefind-meta'].some((name) => attributes[name] !== undefined);
    for (const page of traditional) {
      const marks = ({ html }: BuiltPage) =>
        html.tags
          .filter((tag) => !isForSearch(tag))
          .map(({ name, attributes: { id, class: look } }) => [name, id, look]);
      expect(marks(page), page.path).toEqual(marks(simplifiedOf(page)));
      expect(page.html.tags.filter(isForSearch), page.path).toEqual([]);
    }
  });

  it('lead to each other, and to Simplified ones only where there is no other', () => {
    const paths = new Set(traditional.map(({ path }) => path));
    const out = traditional.flatMap(({ path, html }) =>
      html.tags
        .filter(({ name, attributes }) => name === 'a' && attributes['hreflang'] === undefined)
        .map(({ attributes }) => attributes['href']?.split(/[?#]/u)[0] ?? '')
        .filter((href) => paths.has(href.replace(home, `${home}zh-hant/`)))
        .map((href) => `${path} → ${href}`),
    );
    expect(out).toEqual([]);
  });
});

const readBy = ({ name, attributes }: BuiltPage['html']['tags'][number]): readonly string[] =>
  [
    attributes['alt'],
    attributes['title'],
    attributes['aria-label'],
    name === 'meta' ? attributes['content'] : undefined,
  ].filter((text) => text !== undefined);
