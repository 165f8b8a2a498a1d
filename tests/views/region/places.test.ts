import { describe, expect, test } from 'vitest';
import { plannedFiles } from '#domain/site/planned-files.ts';
import { fieldDescription } from '#sources/schema/field-descriptions.ts';
import { openTables } from '#views/open-data/tables.ts';
import { targetTables } from '#views/organize/targets/target-tables.ts';
import { dayRoutes, dayView } from '#views/schedule/day.ts';
import { allViews } from '../../arbitrary/all-views.ts';
import { aPlaceContent, type PlaceName, places } from '../../place-builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const contextOf = (name: PlaceName) => aViewContext(aPlaceContent(name));

/** The text of every page and table of a place's campaign. */
function textOf(name: PlaceName): string {
  const context = contextOf(name);
  const tables = [...openTables(context, fieldDescription), ...targetTables(context)];
  return JSON.stringify([...allViews(context), tables]);
}

const ofPrefectures = /[全本]市|县区|(?<!")区县|县（市、区）|市级部门|[市县]、?县?科协/gu;

describe.each<[PlaceName, readonly string[]]>([
  ['province', ['市州', '市（州）', '全省', '省级部门和单位', '省科协']],
  ['municipality', ['在哪个区', '按区', '市级部门和单位', '市科协', '全市总结']],
  ['district', ['在哪个街道乡镇', '乡镇（街道）', '全区总结', '区级部门和单位', '区科协']],
  ['county', ['在哪个乡镇', '全县总结', '县级部门和单位', '县科协']],
  ['zone', ['在哪个片区', '全区总结', '区级部门和单位', '区科协']],
  ['university', ['在哪个校区', '全校总结', '校科协']],
  ['society', ['全学会总结', '学会科协']],
])('the pages of a %s', (name, words) => {
  const text = textOf(name);

  test('speak of it in its words', () => {
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('have no words of a prefecture', () => {
    const own = words.join('');
    const others = [...text.matchAll(ofPrefectures)].map(([found]) => found).filter((found) => !own.includes(found));
    expect(others).toEqual([]);
  });
});

describe('a place without parts', () => {
  const context = contextOf('society');
  const text = textOf('society');

  test('has no page of parts, and no link to one', () => {
    const paths = plannedFiles(aPlaceContent('society')).map(({ path }) => path);
    expect(paths.filter((path) => path.includes('region'))).toEqual([]);
    expect(text).not.toContain(context.links.regions);
  });

  test.each(['在哪个部门', '按部门', '部门、'])('asks nowhere for one: %s', (word) => {
    expect(text).not.toContain(word);
  });
});

test('a day says nothing of the sun where the latitude is not known', () => {
  const context = contextOf('county');
  const { days, routes } = dayRoutes(context);
  expect(dayView(element(routes), days, context).latitude).toBeUndefined();
});

test('every builder of a place is of another level', () => {
  expect(new Set(Object.values(places).map(({ city }) => city.code)).size).toBe(Object.keys(places).length);
});
