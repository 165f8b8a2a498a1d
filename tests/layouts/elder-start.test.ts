import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { elderStart, elderStartHash } from '#layouts/elder-start.ts';

test('the policy lets the script run that stands in the pages', () => {
  expect(elderStartHash).toBe(`sha256-${createHash('sha256').update(elderStart).digest('base64')}`);
});
