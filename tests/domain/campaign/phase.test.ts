import { expect, test } from 'vitest';
import { campaignPhase } from '#domain/campaign/phase.ts';
import { instantOf } from '#domain/time/instant.ts';

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
