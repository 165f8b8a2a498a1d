import { expect, test } from 'vitest';
import { activity } from '#schemas/activity.ts';
import { campaign } from '#schemas/campaign.ts';
import { fittingPart } from '#sources/schema/fitting-part.ts';
import { aCampaign, anActivity } from '../../builders.ts';

const session = { kind: 'timed', start: '2023-09-17T09:00:00+08:00', end: '2023-09-17T11:30:00+08:00' };
const partOf = (fields: object) => fittingPart(activity, { ...anActivity().data, ...fields });

test('unknown fields, and fields that may be absent, are left out', () => {
  const part = partOf({ orgnizers: ['a'], contact: 5, room: '东侧' });
  expect(part?.data).toEqual({ ...anActivity().data, room: '东侧' });
});

test('an element of a list is left out, and the others are found where they were written', () => {
  const sessions = [{ kind: 'timed' }, { ...session, colour: 1 }, { kind: 'never' }, { ...session, room: '三楼' }];
  const part = partOf({ sessions });
  expect(part?.data).toMatchObject({ sessions: [session, { ...session, room: '三楼' }] });
  expect(part?.writtenPath(['sessions', 1, 'room'])).toEqual(['sessions', 3, 'room']);
  expect(part?.writtenPath(['sessions', 0, 'end'])).toEqual(['sessions', 1, 'end']);
  expect(part?.writtenPath(['name'])).toEqual(['name']);
});

test('in the place of what must be there comes something that fits', () => {
  const part = partOf({ name: undefined, type: '展览', hosts: 'none', room: '东侧' });
  expect(part?.data).toEqual({ ...anActivity().data, name: '待补', type: '展览展示', hosts: ['待补'], room: '东侧' });
});

test('a required field takes the value that is known from elsewhere', () => {
  const part = fittingPart(campaign, { ...aCampaign().data, year: '二〇二三' }, { year: 2023 });
  expect(part?.data).toMatchObject({ year: 2023 });
});

test('the value itself stays as it was written', () => {
  const written = { ...anActivity().data, sessions: [session, { kind: 'never' }], colour: 1 };
  fittingPart(activity, written);
  expect([written.sessions.length, written.colour]).toEqual([2, 1]);
});

test.each([
  ['a list of what is not simple must be there', { sessions: '明天' }],
  ['a list that needs an element would have none', { sessions: [{ kind: 'never' }] }],
  ['there are more faults than are worth a parse', { sessions: [session, ...Array.from({ length: 30 }, () => ({}))] }],
])('nothing is kept when %s', (_, fields) => {
  expect(partOf(fields)).toBeUndefined();
});

test('nothing is kept when an element goes that others may refer to', () => {
  const { programmes } = aCampaign().data;
  const broken = [...programmes, { id: 'food-safety', name: 5 }];
  expect(fittingPart(campaign, { ...aCampaign().data, programmes: broken })).toBeUndefined();
});
