import { expect, test } from 'vitest';
import type { Feature } from '#domain/schedule/row-facets.ts';
import { featureView } from '#views/activity/features.ts';
import { venuesView } from '#views/venue/venues.ts';
import { anActivity, aTimedSession, aVenue } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const ramp = { stepFree: { has: 'yes' as const } };
const stairs = { stepFree: { has: 'no' as const } };
const context = aViewContext({
  activities: [
    anActivity({ id: 'ramp', name: '有坡道', venue: 'museum-square', price: { free: true } }),
    anActivity({ id: 'stairs', name: '有台阶', venue: 'library' }),
    anActivity({ id: 'untold', name: '没有说', venue: 'park' }),
    anActivity({
      ...{ id: 'off', name: '只有取消的一场在坡道', venue: 'library' },
      sessions: [
        aTimedSession({ venue: 'museum-square', status: 'cancelled', reason: '大风' }),
        aTimedSession({ id: 'other' }),
      ],
    }),
  ],
  venues: [
    aVenue({ accessibility: ramp }),
    aVenue({ id: 'library', name: '图书馆', accessibility: stairs }),
    aVenue({ id: 'park', name: '公园' }),
  ],
});

const titles = (feature: Feature) =>
  featureView(feature, context).lists.flatMap(({ tickets }) => tickets.map(({ title }) => title.join('')));

test('the list without steps has what is held where a venue tells that there are none', () => {
  expect(titles('step-free')).toEqual(['有坡道']);
});

test('what is free is what tells so', () => {
  expect(titles('free')).toEqual(['有坡道']);
});

test('a list without activities says so and stays out of search engines', () => {
  const { empty, frame } = featureView('online', context);
  expect([empty?.text, frame.indexable]).toEqual(['目前没有登记这一类活动。', false]);
});

test('the rows of activities and venues say what makes it easy to come', () => {
  const ticket = element(element(featureView('free', context).lists).tickets);
  expect(ticket.texts.map(({ value }) => value.about).join()).toContain('免费，没有台阶');
  const { beside, groups } = venuesView(context);
  const lines = groups.flatMap(({ venues }) => venues.map(({ line }) => line.includes('没有台阶')));
  expect(lines).toEqual([true, false, false]);
  expect(beside.map(({ href }) => href)).toContain('/guyuan-2023/features/step-free/');
});
