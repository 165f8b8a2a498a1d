import { inject } from 'vitest';
import { type BuiltPage, pagesByTemplate, readSite } from '../site/built-site.ts';

/** A template, and the path of one of its pages. */
type TemplatePage = readonly [template: string, address: string];

/** A page of every template, of middle length, without the twins in Traditional characters. */
export const typicalOfEachTemplate = (): readonly TemplatePage[] => typicalPages().map(addressOf);

/** Components that a page must add to be looked at by day. */
const many = 8;

/**
 * The typical pages that have most components, as told by the classes of elements: each has several that the ones before it
 * have not. What is told by how a component looks (its colours, its size) is told by these.
 */
export const pagesWithMostComponents = (): ReadonlySet<string> => pagesAdding(many);

/** Few of the typical pages that together have every component. */
export const pagesWithEveryComponent = (): ReadonlySet<string> => pagesAdding(1);

function pagesAdding(least: number): ReadonlySet<string> {
  const chosen = new Set<string>();
  const seen = new Set<string>();
  const rest = new Map(typicalPages().map(([, page]) => [page.path, componentsOf(page)]));
  while (rest.size > 0) {
    const [[address = '', components] = []] = [...rest].sort(([, one], [, other]) => other.size - one.size);
    if (!components || components.size < least) break;
    chosen.add(address);
    for (const component of components) seen.add(component);
    rest.delete(address);
    for (const [other, has] of rest) rest.set(other, has.difference(seen));
  }
  return chosen;
}

/** The classes of a page, without the inks of places and without spacing. */
const componentsOf = ({ html }: BuiltPage): ReadonlySet<string> =>
  new Set(
    html.tags
      .flatMap(({ attributes }) => (attributes['class'] ?? '').split(' '))
      .filter((token) => !/^(?:c-|[mp][trblxy]?-\d|$)/u.test(token)),
  );

/** A page of every template, the longest one: it has the most that can go wrong. */
export const longestOfEachTemplate = (): readonly TemplatePage[] =>
  ofEachTemplate((pages) => pages.at(-1)).map(addressOf);

/**
 * Of the pages in Traditional characters there are three: they have the elements and the looks of their twins, to which
 * tests/site/zh-hant.test.ts holds them.
 */
const typicalPages = () =>
  ofEachTemplate((pages) => pages[Math.floor(pages.length / 2)]).filter(
    ([template]) => !template.includes('/zh-hant/') || /\/(?:home|activity|schedule)$/u.test(template),
  );

/** @param choose one of the pages of a template, which come from the shortest to the longest. */
const ofEachTemplate = (
  choose: (pages: readonly BuiltPage[]) => BuiltPage | undefined,
): readonly (readonly [template: string, page: BuiltPage])[] =>
  [...pagesByTemplate(readSite(inject('site')))].flatMap(([template, pages]) => {
    const chosen = choose(pages);
    return chosen ? [[template, chosen] as const] : [];
  });

const addressOf = ([template, page]: readonly [string, BuiltPage]): TemplatePage => [template, page.path];
