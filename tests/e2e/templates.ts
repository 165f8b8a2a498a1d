import { inject } from 'vitest';
import { type BuiltPage, pagesByTemplate, readSite } from '../site/built-site.ts';

/** A template, and the path of one of its pages. */
type TemplatePage = readonly [template: string, address: string];

/**
 * A page of every template, of middle length. Of the pages in Traditional characters there are three: they have the elements and
 * the looks of their twins, to which tests/site/zh-hant.test.ts holds them.
 */
export const typicalOfEachTemplate = (): readonly TemplatePage[] =>
  ofEachTemplate((pages) => pages[Math.floor(pages.length / 2)]).filter(
    ([template]) => !template.includes('/zh-hant/') || /\/(?:home|activity|schedule)$/u.test(template),
  );

/** A page of every template, the longest one: it has the most that can go wrong. */
export const longestOfEachTemplate = (): readonly TemplatePage[] => ofEachTemplate((pages) => pages.at(-1));

/** @param choose one of the pages of a template, which come from the shortest to the longest. */
const ofEachTemplate = (choose: (pages: readonly BuiltPage[]) => BuiltPage | undefined): readonly TemplatePage[] =>
  [...pagesByTemplate(readSite(inject('site')))].flatMap(([template, pages]) => {
    const chosen = choose(pages);
    return chosen ? [[template, chosen.path] as const] : [];
  });
