import { expect, test } from 'vitest';
import { countRows } from '#domain/schedule/row-counts.ts';

const row = (key: string | undefined, cancelled = false) => ({ key, cancelled });

test('rows of sessions count once a session, without cancelled ones', () => {
  expect(countRows([row('a~1'), row('a~2'), row('a~1'), row('b~1', true)])).toBe(2);
});

test('rows that stand for activities count each, cancelled ones too', () => {
  expect(countRows([row(undefined), row(undefined, true)])).toBe(2);
});
