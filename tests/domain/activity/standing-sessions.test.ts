import { expect, it } from 'vitest';
import { isStanding, speakingSessions, standingSessions } from '#domain/activity/standing-sessions.ts';
import { anAllDaySession, aTimedSession } from '../../builders.ts';

const off = aTimedSession({ status: 'cancelled' });
const full = anAllDaySession({ status: 'full' });
const later = aTimedSession({ status: 'postponed' });

it('only a cancelled session does not stand', () => {
  expect([off, full, later].map(isStanding)).toEqual([false, true, true]);
  expect(standingSessions([full, off, later])).toEqual([full, later]);
});

it('cancelled sessions speak for an activity only when none of its sessions stands', () => {
  expect(speakingSessions([off, full])).toEqual([full]);
  expect(speakingSessions([off])).toEqual([off]);
});
