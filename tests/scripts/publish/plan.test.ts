import { describe, expect, test } from 'vitest';
import { planOf, replacedBy } from '../../../scripts/publish/plan.ts';
import { type Hashes, publishedAfter, readPublished, siteId, textOf } from '../../../scripts/publish/published.ts';

const siteOf = (files: Hashes) => publishedAfter(undefined, files, 0);
const known = (files: Record<string, string | undefined>) => new Map(Object.entries(files));

describe('the order of an upload', () => {
  test('files, new pages, changed pages, lists of pages, and removals apart', () => {
    const there = { 'index.html': 'old', 'about/index.html': 'same', 'gone/index.html': 'old', 'feed.xml': 'old' };
    const site = siteOf({
      'feed.xml': 'new',
      'index.html': 'new',
      'about/index.html': 'same',
      'new/index.html': 'new',
      'new/poster.png': 'new',
      'sitemap-index.xml': 'new',
      'c/pagefind/pagefind-entry.json': 'new',
      '_astro/a.css': 'new',
    });
    expect(planOf(known(there), site)).toEqual({
      phases: [
        ['_astro/a.css', 'new/poster.png'],
        ['new/index.html'],
        ['index.html'],
        ['c/pagefind/pagefind-entry.json', 'feed.xml', 'sitemap-index.xml'],
      ],
      removals: ['gone/index.html'],
    });
  });

  test('a site that is there already is nothing to do', () => {
    expect(planOf(known({ 'index.html': 'a' }), siteOf({ 'index.html': 'a' }))).toEqual({ phases: [], removals: [] });
  });

  test('what a broken upload may have left is sent again, or removed', () => {
    const plan = planOf(known({ 'index.html': undefined, 'half.png': undefined }), siteOf({ 'index.html': 'a' }));
    expect(plan).toEqual({ phases: [['index.html']], removals: ['half.png'] });
  });

  test('a rollback needs the files of the former site that are replaced or removed, as they were', () => {
    const former = siteOf({ 'index.html': 'old', 'gone.html': 'old', 'half.html': 'old', 'same.html': 'same' });
    const there = known({ ...former.files, 'half.html': undefined });
    const plan = planOf(
      there,
      siteOf({ 'index.html': 'new', 'half.html': 'new', 'same.html': 'same', 'new.html': 'new' }),
    );
    expect(replacedBy(plan, former, there)).toEqual(['index.html', 'gone.html']);
  });
});

describe('the list of files of a published site', () => {
  test('is read as it was written, and anything else is not one', () => {
    const site = publishedAfter(siteOf({ '_astro/a.css': 'a' }), { 'index.html': 'b' }, 5);
    expect(readPublished(textOf(site))).toEqual(site);
    for (const text of ['', '<html>', '{}', 'null', '{"id":1,"files":{}}']) expect(readPublished(text)).toBeUndefined();
  });

  test('names the same files the same way, in any order', () => {
    expect(siteId({ a: '1', b: '2' })).toBe(siteId({ b: '2', a: '1' }));
    expect(siteId({ a: '1', b: '2' })).not.toBe(siteId({ a: '2', b: '1' }));
  });

  test('names the site before, also when the same site is published twice', () => {
    const first = siteOf({ a: '1' });
    const second = publishedAfter(first, { a: '2' }, 0);
    expect(second.former).toBe(first.id);
    expect(publishedAfter(second, { a: '2' }, 0).former).toBe(first.id);
  });

  test('keeps hashed files of the site before for a day, because pages are open, and no pages', () => {
    const day = 24 * 60 * 60 * 1000;
    const first = siteOf({ '_astro/a.css': 'a', 'c/pagefind/index/zh_1.pf_index': 'i', 'old/index.html': 'o' });
    const second = publishedAfter(first, {}, 10);
    expect(second.leaving).toEqual({
      '_astro/a.css': { hash: 'a', since: 10 },
      'c/pagefind/index/zh_1.pf_index': { hash: 'i', since: 10 },
    });
    expect(planOf(known(first.files), second).removals).toEqual(['old/index.html']);
    expect(Object.keys(publishedAfter(second, { '_astro/a.css': 'a' }, 9 + day).leaving)).toEqual([
      'c/pagefind/index/zh_1.pf_index',
    ]);
    expect(publishedAfter(second, {}, 10 + day).leaving).toEqual({});
  });
});
