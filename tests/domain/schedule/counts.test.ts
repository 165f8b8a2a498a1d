import { describe, expect, test } from 'vitest';
import { activityCount, occurrenceCount, sessionCount, totalCount } from '#domain/schedule/counts.ts';
import { occurrencesOf } from '#domain/schedule/occurrences.ts';
import { countText } from '#views/format/count-text.ts';
import { anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { activityNodes } from '../../site-builders.ts';

const cancelled = { status: 'cancelled', reason: '大风' } as const;
const tba = { kind: 'tba', status: 'scheduled' } as const;

const nodes = activityNodes(
  anActivity({ id: 'a', sessions: [aTimedSession(), tba] }),
  anActivity({
    id: 'b',
    sample: true,
    sessions: [aTimedSession(cancelled), anAllDaySession({ from: '2023-09-17', to: '2023-09-19' })],
  }),
  anActivity({ id: 'c', sample: true, sessions: [aTimedSession(cancelled)] }),
);

describe('场', () => {
  test('are sessions dated or not, without cancelled ones', () => {
    expect(sessionCount(nodes)).toEqual({ all: 3, samples: 1 });
  });

  test('of some days count a session of several days once', () => {
    const occurrences = occurrencesOf(nodes);
    const on = (day: string) => occurrenceCount(occurrences.filter((each) => each.day === day));
    expect(occurrenceCount(occurrences)).toEqual({ all: 2, samples: 1 });
    expect(on('2023-09-17')).toEqual({ all: 2, samples: 1 });
    expect(on('2023-09-18')).toEqual({ all: 1, samples: 1 });
  });
});

test('项 are the activities that are listed, cancelled ones too', () => {
  expect(activityCount(nodes)).toEqual({ all: 3, samples: 2 });
});

test('a count says how many of it are samples', () => {
  expect(countText(totalCount([sessionCount(nodes), { all: 1, samples: 0 }]), '场')).toBe('4 场（含 1 场示例）');
  expect(countText({ all: 3, samples: 0 }, '项', '活动')).toBe('3 项活动');
  expect(countText({ all: 3, samples: 3 }, '项', '活动')).toBe('3 项活动（都是示例）');
});
