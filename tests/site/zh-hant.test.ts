import { describe, expect, inject, it } from 'vitest';
import { neverRight } from '../integrations/zh-hant/word-lists.ts';
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

/** Words whose characters have several Traditional forms, or one that is easily taken for another. */
const conversions: readonly (readonly string[])[] = [
  ...[
    ['这里', '這裡'],
    ['夜里', '夜裡'],
    ['里面', '裡面'],
    ['公里', '公里'],
  ],
  ...[
    ['最后', '最後'],
    ['以后', '以後'],
    ['台风', '颱風'],
    ['日历', '日曆'],
    ['表面', '表面'],
  ],
  ...[
    ['干冰', '乾冰'],
    ['干部', '幹部'],
    ['宽松', '寬鬆'],
    ['手表', '手錶'],
    ['表格', '表格'],
    ['联系', '聯繫'],
    ['系列', '系列'],
  ],
  ...[
    ['只有', '只有'],
    ['一只', '一隻'],
    ['志愿', '志願'],
    ['准备', '準備'],
    ['标准', '標準'],
    ['复制', '複製'],
  ],
  ...[
    ['周日', '週日'],
    ['几天', '幾天'],
    ['发布', '發佈'],
    ['出来', '出來'],
    ['分钟', '分鐘'],
  ],
  ...[
    ['丰泽', '豐澤'],
    ['示范', '示範'],
    ['咨询', '諮詢'],
    ['当天', '當天'],
    ['平台', '平臺'],
    ['雨后', '雨後'],
  ],
];

const countOf = ({ html }: BuiltPage, word: string) => html.text.split(word).length - 1;

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

it('no page in Traditional characters has a sequence of characters that is never right', () => {
  const found = traditional.flatMap(({ path, html }) => {
    const texts = [html.title, ...html.pieces, ...html.tags.flatMap(readBy)];
    return texts.flatMap((text) => (text.match(neverRight) ?? []).map((wrong) => `${path}: ${wrong} in ${text}`));
  });
  expect([...new Set(found)]).toEqual([]);
});

it('words of several Traditional forms are written as in Taiwan, wherever the twin of a page has them', () => {
  for (const [simplified = '', written = ''] of conversions) {
    const told = traditional.filter((page) => simplifiedOf(page).html.text.includes(simplified));
    expect(told.length, simplified).toBeGreaterThan(0);
    const lacking = told.filter((page) => countOf(page, written) < countOf(simplifiedOf(page), simplified));
    expect(
      lacking.map(({ path }) => path),
      `${simplified} → ${written}`,
    ).toEqual([]);
  }
});

const readBy = ({ name, attributes }: BuiltPage['html']['tags'][number]): readonly string[] =>
  [
    attributes['alt'],
    attributes['title'],
    attributes['aria-label'],
    name === 'meta' ? attributes['content'] : undefined,
  ].filter((text) => text !== undefined);
