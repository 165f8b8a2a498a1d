import { expect, test } from 'vitest';
import { campaignPhase, campaignSpan, phaseTurns } from '#domain/campaign/phase.ts';
import { instantOf } from '#domain/time/instant.ts';
import { anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { aCampaignSite } from '../../site-builders.ts';

const phaseAt = (now: string) => campaignPhase({ from: '2023-09-17', to: '2023-09-23' }, instantOf(now));

test('until the last minute of the day before, in China, a campaign has not begun', () => {
  expect(phaseAt('2023-09-10T12:00+08:00')).toEqual({ kind: 'before' });
  expect(phaseAt('2023-09-16T23:59+08:00')).toEqual({ kind: 'before' });
});

test('from midnight of the first day to the last minute of the last it goes on', () => {
  expect(phaseAt('2023-09-17T00:00+08:00')).toEqual({ kind: 'during', today: '2023-09-17' });
  expect(phaseAt('2023-09-23T23:59+08:00')).toEqual({ kind: 'during', today: '2023-09-23' });
});

test('after its last day it is over', () => {
  expect(phaseAt('2023-09-24T00:00+08:00')).toEqual({ kind: 'after' });
});

const spanWith = (...sessions: ReturnType<typeof aTimedSession>[]) =>
  campaignSpan(aCampaignSite({ activities: [anActivity({ sessions })] }));
const onThe = (start: string, end: string) => aTimedSession({ start: `2023-${start}+08:00`, end: `2023-${end}+08:00` });

test('with a session to come after its last day it is not over until that one has ended', () => {
  const span = spanWith(onThe('09-30T09:00', '09-30T10:00'));
  const at = (now: string) => campaignPhase(span, instantOf(now));
  expect(at('2023-09-23T23:59+08:00').kind).toBe('during');
  expect(at('2023-09-24T00:00+08:00')).toEqual({ kind: 'late', today: '2023-09-24' });
  expect(at('2023-09-30T09:59+08:00')).toEqual({ kind: 'late', today: '2023-09-30' });
  expect(at('2023-09-30T10:00+08:00')).toEqual({ kind: 'after' });
  expect(phaseTurns(span)).toEqual(
    ['2023-09-17T00:00+08:00', '2023-09-24T00:00+08:00', '2023-09-30T10:00+08:00'].map(instantOf),
  );
});

test('a night event of the last day goes on into the next', () => {
  const span = spanWith(onThe('09-23T19:30', '09-24T01:30'));
  expect(campaignPhase(span, instantOf('2023-09-24T00:30+08:00')).kind).toBe('late');
  expect(campaignPhase(span, instantOf('2023-09-24T01:30+08:00')).kind).toBe('after');
});

test('neither what is cancelled nor an exhibition that stays makes it longer', () => {
  const activities = [
    anActivity({
      sessions: [{ ...onThe('09-30T09:00', '09-30T10:00'), status: 'cancelled' as const, reason: '大风' }],
    }),
    anActivity({ id: 'shown', sessions: [anAllDaySession({ from: '2023-09-17', to: '2023-12-31' })] }),
  ];
  const { ends } = campaignSpan(aCampaignSite({ activities }));
  expect(ends).toBe(instantOf('2023-09-24T00:00+08:00'));
});
