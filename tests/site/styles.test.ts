import postcss from 'postcss';
import { expect, inject, it } from 'vitest';
import { type BuiltPage, readSite } from './built-site.ts';

const { pages } = readSite(inject('site'));

const known = new Map<string, ReadonlySet<string>>();

/** The classes that have a rule of their own in the page's styles: `.lead { … }`, not `.page-head .lead { … }`. */
function styled({ source }: BuiltPage): ReadonlySet<string> {
  const css = [...source.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gu)].map(([, text]) => text).join('\n');
  const before = known.get(css);
  if (before) return before;
  const classes = new Set<string>();
  postcss.parse(css).walkRules(({ selectors }) => {
    for (const selector of selectors) {
      const [, name] = /^\.([\w-]+)$/u.exec(selector) ?? [];
      if (name) classes.add(name);
    }
  });
  known.set(css, classes);
  return classes;
}

const usedIn = ({ html }: BuiltPage) =>
  new Set(html.tags.flatMap(({ attributes }) => (attributes['class'] ?? '').split(/\s+/u).filter(Boolean)));

it('a class that is styled on one page is styled on every page that uses it', () => {
  const somewhere = new Set(pages.flatMap((page) => [...styled(page)]));
  expect(somewhere.size).toBeGreaterThan(100);
  const bare = new Map<string, string>();
  for (const page of pages) {
    const here = styled(page);
    for (const name of usedIn(page)) if (somewhere.has(name) && !here.has(name)) bare.set(name, page.path);
  }
  expect([...bare]).toEqual([]);
});
