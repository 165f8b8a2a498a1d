import { expect, test } from 'vitest';
import { sessionTimeOf } from '#domain/schedule/session-time.ts';
import { dateValues } from '#views/search/search-dates.ts';
import { anAllDaySession, aTimedSession } from '../../builders.ts';

const window = { from: '2023-09-17', to: '2023-09-23' };
const of = (...sessions: Parameters<typeof sessionTimeOf>[0][]) => dateValues(sessions.map(sessionTimeOf), window);

test('a day of the window is a value, and its month', () => {
  expect(of(aTimedSession())).toEqual(['2023年9月', '2023年9月17日']);
});

test('days outside the window are known by the third of their month', () => {
  expect(of(anAllDaySession({ from: '2023-09-22', to: '2023-09-25' }))).toEqual([
    '2023年9月',
    '2023年9月22日',
    '2023年9月23日',
    '2023年9月下旬',
  ]);
});

test('a stretch of more than a month is known by months and thirds alone', () => {
  expect(of(anAllDaySession({ from: '2023-09-20', to: '2023-10-25' }))).toEqual([
    '2023年9月',
    '2023年9月中旬',
    '2023年9月下旬',
    '2023年10月',
    '2023年10月上旬',
    '2023年10月中旬',
    '2023年10月下旬',
  ]);
});

test('a third and a month are values as they are, and an undated session has none', () => {
  const common = { status: 'scheduled' } as const;
  expect(of({ kind: 'partial', date: '2023-10-上旬', ...common })).toEqual(['2023年10月', '2023年10月上旬']);
  expect(of({ kind: 'partial', date: '2023-10', ...common })).toEqual(['2023年10月']);
  expect(of({ kind: 'tba', ...common })).toEqual([]);
});
