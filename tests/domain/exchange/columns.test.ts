import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { entryColumns } from '#domain/exchange/columns.ts';
import { cellOf } from '#domain/exchange/exchange-table.ts';
import { type Fields, sameValue, valueAt } from '#domain/exchange/fields.ts';
import { sessionsCodec } from '#domain/exchange/session-codec.ts';
import { activity } from '#schemas/activity.ts';
import { arbitraryOf } from '../../arbitrary/from-schema.ts';
import { aCampaignContent } from '../../builders.ts';
import { someNames } from './some-names.ts';

/** Paths of the fields of a schema that hold no object. */
function leavesOf(schema: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return leavesOf(schema.def.innerType, path);
  if (!(schema instanceof z.ZodObject)) return [path];
  return Object.entries(schema.shape).flatMap(([key, field]) => leavesOf(field, [...path, key]));
}

test('each field of an activity is in one column of its own', () => {
  const covering = leavesOf(activity).map((leaf) => ({
    leaf: leaf.join('.'),
    columns: entryColumns.filter(({ path }) => path.every((step, index) => leaf[index] === step)).length,
  }));
  expect(covering.length).toBeGreaterThan(60);
  expect(covering.filter(({ columns }) => columns !== 1)).toEqual([]);
});

const ids: Readonly<Record<string, readonly string[]>> = {
  programmes: ['main'],
  regions: ['yuanzhou'],
  venues: ['museum-square'],
  organizations: ['city-association'],
  notices: ['guyuan-24'],
};
const anyActivity = arbitraryOf(activity, ({ references }) =>
  typeof references === 'string' ? fc.constantFrom(...(ids[references] ?? ['main-event'])) : undefined,
) as fc.Arbitrary<Fields>;
const names = someNames(aCampaignContent());
const activities = fc.sample(anyActivity, { seed: 20230917, numRuns: 50 });

test.each(entryColumns.map((column) => [column.title, column] as const))(
  'the column %s reads what it wrote, whatever an activity says',
  (_, column) => {
    for (const fields of activities) {
      const value = valueAt(fields, column.path);
      const cell = cellOf(column, fields, names);
      if (value === undefined || cell.trim() === '') continue;
      const reading = column.codec.read(cell, names);
      const read = reading.kind === 'value' ? reading.value : reading.message;
      if (!sameValue(read, value)) expect(read).toEqual(value);
    }
  },
);

test.each([
  ['2099年12月31日', true],
  ['12月31日', false],
])('a day outside the campaign is meant where its year stands with it: %s', (cell, isMeant) => {
  const window = { from: '2023-09-17', to: '2023-09-23' };
  const reading = sessionsCodec.read(cell, { ...someNames(aCampaignContent()), window });
  expect(reading.kind).toBe(isMeant ? 'value' : 'asked');
});
