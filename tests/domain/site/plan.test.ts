import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { entryKindNames, entryKinds } from '#domain/site/kinds.ts';
import { filledPath, matchesRule, type PageRule } from '#domain/site/page-rule.ts';
import { sitePlan } from '#domain/site/plan.ts';
import { plannedFiles, ruleOf } from '#domain/site/planned-files.ts';
import { aCampaignContent, anActivity } from '../../builders.ts';

const pages = fileURLToPath(new URL('../../../src/pages/', import.meta.url));
const campaignFolder = '[...campaign]/';

/** What a route of src/pages is called in the plan's way: `activities/:activity/`. */
const routes = globSync('**/*.{astro,ts}', { cwd: `${pages}${campaignFolder}` })
  .filter((file) => !file.split('/').some((step) => step.startsWith('_')))
  .map((file) =>
    file
      .replace(/(?:index)?\.astro$/u, '')
      .replace(/\.ts$/u, '')
      // A list's page and its parts are one route.
      .replace('[...part]/', '')
      .replace(/\[(\.{3})?([a-z]+)\]/gu, ':$1$2'),
  );

const rules: readonly (readonly [string, PageRule])[] = Object.entries(sitePlan);
const example = ({ path }: PageRule) =>
  filledPath(
    path,
    (path.match(/:/gu) ?? []).map((_, index) => `x${index}`),
  );

describe('the plan and the routes', () => {
  test.each(rules.filter(([, { route }]) => route !== false))('%s has a route', (_, rule) => {
    expect(
      routes.filter((path) => matchesRule(example(rule), { path })),
      rule.path,
    ).not.toEqual([]);
  });

  // Former ids lead on from wherever their entry has its page.
  test.each(routes.filter((path) => path !== ':section/:former/'))('%s is planned', (path) => {
    const planned = rules.filter(([, rule]) => matchesRule(example(rule), { path }));
    expect(planned).not.toEqual([]);
  });
});

test('every kind of entry has a page at its folder, also for its former ids', () => {
  for (const kind of entryKindNames) {
    const rule: PageRule = sitePlan[entryKinds[kind].page];
    expect(rule).toMatchObject({ of: kind, former: true });
    expect(filledPath(rule.path, ['x'])).toBe(`${kind}/x/`);
  }
});

test('a fixed path goes before one with parameters', () => {
  expect(ruleOf('schedule/venues/')).toBe(sitePlan.scheduleVenues);
  expect(ruleOf('schedule/2023-09-17/')).toBe(sitePlan.day);
  expect(ruleOf('organize/summaries/regions/yuanzhou.docx')).toBe(sitePlan.summary);
  expect(ruleOf('nowhere/')).toBeUndefined();
});

test('parameters are encoded', () => {
  expect(filledPath('media/:file', ['图 1.png'])).toBe('media/%E5%9B%BE%201.png');
});

const pathsOf = (...activities: readonly Parameters<typeof anActivity>[0][]) =>
  plannedFiles(aCampaignContent({ activities: activities.map((each) => anActivity(each)) }));

test('an activity has its page, poster, calendar and assistant; a former id leads on', () => {
  const files = pathsOf({ formerIds: ['old'] }).filter(({ path }) => /main-event|old/u.test(path));
  expect(files.map(({ path }) => path)).toEqual([
    'activities/main-event/',
    'activities/old/',
    'activities/main-event.ics',
    'activities/old.ics',
    'activities/main-event/poster.png',
    'activities/main-event/poster.jpg',
    'organize/activities/main-event/',
    'organize/activities/main-event.json',
  ]);
  expect(files.every(({ draft, source }) => !draft && source.endsWith('activities/main-event.json'))).toBe(true);
});

test('what a draft would be published as is told apart', () => {
  const files = pathsOf({ draft: true, formerIds: ['old'] });
  expect(files.filter(({ path }) => path.includes('main-event')).every(({ draft }) => draft)).toBe(true);
  expect(files.filter(({ path }) => path.includes('old'))).toEqual([]);
});
