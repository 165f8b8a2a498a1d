import { expect, test } from 'vitest';
import type { BuiltFile, BuiltFolder } from '#integrations/verify/built-folder.ts';
import type { ExpectedSite } from '#integrations/verify/expected-files.ts';
import { siteProblems } from '#integrations/verify/rules.ts';

const page = (path: string, parts: Partial<Record<'links' | 'assets' | 'ids', readonly string[]>> = {}): BuiltFile => ({
  path,
  whole: true,
  ids: new Set(parts.ids),
  links: new Set(parts.links),
  assets: new Set(parts.assets),
});

const source = 'content/campaigns/guyuan-2023/activities/main-event.json';
const nothing: ExpectedSite = { files: [], drafts: [] };

/** The problems of a site of these pages as `code file message`. */
function problems(pages: readonly BuiltFile[], expected = nothing, built: Partial<BuiltFolder> = {}) {
  const paths = new Set([...pages.map(({ path }) => path), '/kpr/style.css']);
  const folder = { pages, styles: [], paths, posters: new Map(), fonts: new Map(), ...built };
  return siteProblems({ built: folder, expected, origin: 'https://kepu.example' }).map(
    ({ code, file, message }) => `${code} ${file} ${message}`,
  );
}

test('a site with all its pages, whose links lead somewhere, has no problem', () => {
  const links = [
    '/kpr/b/#here',
    'b/',
    '#top',
    'https://kepu.example/kpr/b/?q=1',
    'https://elsewhere.example/x',
    'tel:12345',
  ];
  const pages = [
    page('/kpr/', { links, ids: ['top'], assets: ['/kpr/style.css', 'data:image/png;base64,AA'] }),
    page('/kpr/b/', { ids: ['here'] }),
  ];
  expect(problems(pages, { files: [{ path: '/kpr/b/', what: '活动页', source }], drafts: [] })).toEqual([]);
});

test('a missing page is told with the content file that should have become it', () => {
  expect(problems([], { files: [{ path: '/kpr/b/', what: '活动页', source }], drafts: [] })).toEqual([
    `page-missing ${source} 网站里没有它的活动页 /kpr/b/。`,
  ]);
});

test('a draft that is published is told', () => {
  expect(problems([page('/kpr/b/')], { files: [], drafts: [{ path: '/kpr/b/', what: '活动页', source }] })).toEqual([
    `draft-published ${source} 这是草稿，网站里却有它的活动页 /kpr/b/。`,
  ]);
});

test('a link to no page is told once, however many pages have it', () => {
  const pages = [page('/kpr/', { links: ['/kpr/gone/'] }), page('/kpr/b/', { links: ['/kpr/gone/'] })];
  expect(problems(pages)).toEqual(['link-broken /kpr/ /kpr/ 等 2 个页面：链接 /kpr/gone/ 指向的页面不存在。']);
});

test('a link is told with the content file of its page', () => {
  expect(
    problems([page('/kpr/b/', { links: ['../c/'] })], {
      files: [{ path: '/kpr/b/', what: '活动页', source }],
      drafts: [],
    }),
  ).toEqual([`link-broken ${source} /kpr/b/：链接 ../c/ 指向的页面不存在。`]);
});

test('the site ends where its base ends', () => {
  expect(problems([page('/kpr/', { links: ['/'] })])).toEqual(['link-broken /kpr/ /kpr/：链接 / 指向的页面不存在。']);
});

test('a link to an anchor that its page lacks is told', () => {
  expect(problems([page('/kpr/', { links: ['#地点'] })])).toEqual([
    'anchor-missing /kpr/ /kpr/：链接 #地点 指向的页面里没有“地点”这个位置。',
  ]);
});

test.each(['https://cdn.example/a.js', '//cdn.example/a.js', 'https://kepu.example/kpr/style.css'])(
  'what is loaded with a host, as %s, is told',
  (target) => {
    expect(problems([page('/kpr/', { assets: [target] })])).toEqual([
      `asset-foreign /kpr/ /kpr/：从别的网站加载了 ${target}。`,
    ]);
  },
);

test('what a style sheet loads must be there', () => {
  expect(problems([], nothing, { styles: [page('/kpr/style.css', { assets: ['a.png'] })] })).toEqual([
    'asset-missing /kpr/style.css /kpr/style.css：要用的文件 a.png 不存在。',
  ]);
});

test('a page that ends early is told', () => {
  expect(problems([{ ...page('/kpr/'), whole: false }])).toEqual(['page-cut-off /kpr/ 页面 /kpr/ 没有写完。']);
});

const poster = { path: '/kpr/activities/main-event/poster.png', what: '海报', source };

test.each([
  [[600, 351] as const, '是 600×351'],
  [undefined, '不是 PNG 图片'],
])('a poster of size %s is told', (size, found) => {
  const built = { posters: new Map([[poster.path, size]]), paths: new Set([poster.path]) };
  expect(problems([], { files: [poster], drafts: [] }, built)).toEqual([
    `poster-size ${source} 海报 ${poster.path} ${found}，应当是 600×350 的 PNG。`,
  ]);
});

test('a poster of no activity is told', () => {
  expect(problems([], nothing, { posters: new Map([[poster.path, [600, 350]]]) })).toEqual([
    `poster-stray ${poster.path} 这张海报不属于任何活动。`,
  ]);
});

test('a font without a record of its licence is told, in a file or within a style sheet', () => {
  const fonts = new Map([['/kpr/fonts/msyh.ttf', 'abcdef0123456789']]);
  const style = page('/kpr/style.css', { assets: ['data:font/woff2;base64,AA'] });
  expect(problems([], nothing, { fonts, styles: [style] })).toEqual([
    'font-licence /kpr/fonts/msyh.ttf 字体没有许可证记录（SHA-256 abcdef012345…）。',
    'font-licence /kpr/style.css 里面嵌了一个字体，没有许可证记录。',
  ]);
});

test('a font whose very bytes have a record may be published', () => {
  const built = {
    pages: [],
    styles: [],
    paths: new Set<string>(),
    posters: new Map(),
    fonts: new Map([['/a.woff2', 'ab']]),
  };
  const site = { built, expected: nothing, origin: 'https://kepu.example' };
  expect(siteProblems({ ...site, licensed: { ab: 'Noto Sans SC, OFL 1.1' } })).toEqual([]);
  expect(siteProblems({ ...site, licensed: { ac: 'Noto Sans SC, OFL 1.1' } })).toHaveLength(1);
});
