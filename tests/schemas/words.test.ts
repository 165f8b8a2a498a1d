import { expect, test } from 'vitest';
import { activityTypes, audiences } from '#schemas/activity.ts';
import { words } from '#schemas/import/words.ts';
import { wordsOf } from '#sources/words.ts';

const shipped = wordsOf({ rulesets: [], campaigns: [] });

test.each(['types', 'audiences'] as const)(
  'no other word for %s stands for two, or is one of the site’s own',
  (kind) => {
    const others = [...Object.keys(shipped[kind]), ...Object.values(shipped[kind]).flat()];
    expect(others.filter((word, index) => others.indexOf(word) !== index)).toEqual([]);
  },
);

test('every type and every audience has other words', () => {
  expect(Object.keys(shipped.types).toSorted()).toEqual(activityTypes.toSorted());
  expect(Object.keys(shipped.audiences).toSorted()).toEqual(audiences.toSorted());
});

test('a word may not stand for what the site does not have', () => {
  expect(words.safeParse({ types: { 讲坛: ['讲座'] } }).success).toBe(false);
});
