import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { words } from '#schemas/words.ts';

const shipped = words.parse(JSON.parse(readFileSync('content/words.json', 'utf8')));

test.each(['types', 'audiences'] as const)('no other word for %s stands for two', (kind) => {
  const others = Object.values(shipped[kind]).flat();
  expect(others.filter((word, index) => others.indexOf(word) !== index)).toEqual([]);
});

test('a word may not stand for what the site does not have', () => {
  expect(words.safeParse({ types: { 讲坛: ['讲座'] } }).success).toBe(false);
});
