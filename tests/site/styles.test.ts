import postcss, { type Rule } from 'postcss';
import { expect, inject, it } from 'vitest';
import { type BuiltPage, readSite } from './built-site.ts';

const { pages } = readSite(inject('site'));

const cssOf = ({ source }: BuiltPage) =>
  [...source.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gu)].map(([, text]) => text).join('\n');

const known = new Map<string, ReadonlySet<string>>();

/** The classes that have a rule of their own in the page's styles: `.lead { … }`, not `.page-head .lead { … }`. */
function styled(page: BuiltPage): ReadonlySet<string> {
  const css = cssOf(page);
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

it('what a pointer over it changes is for pointers that can hover: after a touch it would stay changed', () => {
  const hovering = new Map<string, boolean>();
  for (const css of new Set(pages.map(cssOf))) {
    postcss.parse(css).walkRules(/:hover/u, (rule) => void hovering.set(rule.selector, isForPointers(rule)));
  }
  expect(hovering.size).toBeGreaterThan(10);
  expect([...hovering].filter(([, isKept]) => !isKept)).toEqual([]);
});

function isForPointers({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && 'params' in parent && /^\(hover: ?hover\)$/u.test(String(parent.params));
}
