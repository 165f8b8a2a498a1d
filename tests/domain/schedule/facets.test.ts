import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chosenCount,
  countValues,
  type Facets,
  facetNames,
  meets,
  readChosen,
  readFacets,
  toggleValue,
  writeChosen,
  writeFacets,
} from '#domain/schedule/facets.ts';

const talk: Facets = { region: ['xiji'], audience: ['seniors', 'families'], type: ['talk'], with: ['walk-in'] };
const show: Facets = { region: ['longde'], audience: ['families'], type: ['show'], with: ['walk-in', 'online'] };

const rowsOf = (...rows: readonly Facets[]) =>
  rows.map((facets, index) => ({ facets, key: `session-${index}`, cancelled: false }));

describe('a row meets what is chosen', () => {
  test.each<[string, Facets, boolean]>([
    ['when nothing is chosen', {}, true],
    ['when it has one of several values of a facet', { region: ['xiji', 'longde'] }, true],
    ['only when it has a value of each facet', { region: ['xiji'], audience: ['youth'] }, false],
    ['when it has all of what it must be with', { with: ['walk-in'] }, true],
    ['only when it has all of what it must be with', { with: ['walk-in', 'online'] }, false],
    ['when a facet is left without a value', { region: [] }, true],
  ])('%s', (_, chosen, answer) => expect(meets(talk, chosen)).toBe(answer));

  test('of every audience when it is for everyone', () => {
    const open: Facets = { audience: ['everyone'], region: ['xiji'] };
    expect([meets(open, { audience: ['families'] }), meets(talk, { audience: ['everyone'] })]).toEqual([true, false]);
    expect(meets(open, { region: ['longde'], audience: ['families'] })).toBe(false);
  });
});

describe('the number beside a value', () => {
  test('says how many rows it leaves beside the choices of other facets, not of its own', () => {
    const counts = countValues(rowsOf(talk, show), 'region', { region: ['xiji'], audience: ['seniors'] });
    expect([...counts]).toEqual([
      ['xiji', 1],
      ['longde', 0],
    ]);
  });

  test('of an audience counts what is for everyone', () => {
    const counts = countValues(rowsOf(talk, { audience: ['everyone'] }), 'audience', {});
    expect([...counts]).toEqual([
      ['seniors', 2],
      ['families', 2],
      ['everyone', 1],
    ]);
  });

  test('of what a row must be with counts what is chosen of it too', () => {
    const counts = countValues(rowsOf(talk, show), 'with', { with: ['online'] });
    expect([...counts]).toEqual([
      ['walk-in', 1],
      ['online', 1],
    ]);
  });
});

test('a value is chosen, and taken back', () => {
  const once = toggleValue({ region: ['xiji'] }, 'region', 'longde');
  expect(once).toEqual({ region: ['xiji', 'longde'] });
  expect(chosenCount(once)).toBe(2);
  expect(toggleValue(once, 'region', 'xiji')).toEqual({ region: ['longde'] });
});

test('an address says what is chosen, and only what it knows', () => {
  expect(writeChosen({ with: ['online'], region: ['xiji', 'longde'], day: [] })).toBe(
    '?region=xiji,longde&with=online',
  );
  expect(writeChosen({})).toBe('');
  expect(readChosen('?region=xiji,longde&with=online&utm_source=wechat&type=')).toEqual({
    region: ['xiji', 'longde'],
    with: ['online'],
  });
});

const value = fc.stringMatching(/^[a-z\d-]{1,12}$/u);
const anyFacets = fc
  .dictionary(fc.constantFrom(...facetNames), fc.uniqueArray(value, { minLength: 1, maxLength: 3 }))
  .map((facets): Facets => ({ ...facets }));

test('whatever values there are, markup and address give them back', () => {
  fc.assert(
    fc.property(anyFacets, (facets) => {
      expect(readFacets(writeFacets(facets))).toEqual(facets);
      expect(readChosen(writeChosen(facets))).toEqual(facets);
    }),
  );
});
