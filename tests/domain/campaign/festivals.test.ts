import { expect, test } from 'vitest';
import { festivalOf } from '#domain/campaign/festivals.ts';

const own = { id: 'kejijie', name: '科技节', shortName: '科技节' };

test('each ready festival has a drawing of ours for its mark', () => {
  expect(festivalOf({ year: 2024 }).mark).toBe('question');
  expect(festivalOf({ year: 2027 }).mark).toBe('question');
  expect(festivalOf({ year: 2027, festival: 'disaster-prevention-week' }).mark).toBe('shield');
  expect(festivalOf({ year: 2027, festival: 'cybersecurity-week' }).mark).toBe('shield');
  expect(festivalOf({ year: 2027, festival: 'reading-day' }).mark).toBe('book');
});

test("a place's own festival has the mark that it writes, else the question mark", () => {
  expect(festivalOf({ year: 2027, ownFestival: own }).mark).toBe('question');
  expect(festivalOf({ year: 2027, ownFestival: { ...own, mark: 'none' } }).mark).toBe('none');
});
