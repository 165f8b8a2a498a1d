import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ruledString } from '#schemas/rule.ts';
import { httpsUrl, line, phone } from '#schemas/text.ts';
import { arbitraryOf } from './from-schema.ts';

const nothing = () => undefined;

test('a field that a schema gains is made as the schema wants it', () => {
  const schema = z.strictObject({
    title: line(7),
    phones: z.array(phone).min(1).max(2),
    link: httpsUrl.optional(),
    when: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('tba') }),
      z.strictObject({ kind: z.literal('hours'), hours: z.int().positive().max(3) }),
    ]),
  });
  const made = fc.sample(arbitraryOf(schema, nothing), { seed: 1, numRuns: 100 }).map((value) => schema.parse(value));
  expect(new Set(made.map(({ when }) => when.kind))).toEqual(new Set(['tba', 'hours']));
  expect(new Set(made.map(({ link }) => typeof link))).toEqual(new Set(['string', 'undefined']));
});

test('a text of a format that nobody thought of is a fault of the tests', () => {
  const rule = { code: 'format' as const, message: '车牌不对。', fix: '例如 宁A12345。', holds: /^宁A\d{5}$/u };
  expect(() => arbitraryOf(z.strictObject({ plate: ruledString(rule) }), nothing)).toThrow(
    'No arbitrary fits the format of .plate: add one to the formats.',
  );
});
