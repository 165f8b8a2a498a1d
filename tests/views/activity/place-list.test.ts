import { expect, test } from 'vitest';
import type { Session } from '#schemas/session.ts';
import { placeText, shortPlaceText } from '#views/activity/place.ts';
import { placeList } from '#views/activity/place-list.ts';
import { anActivity, aTimedSession, aVenue } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const venues = [aVenue(), ...ids.map((id) => aVenue({ id, name: `${id} 馆`, region: undefined }))];
const contextOf = (sessions: Session[]) => aViewContext({ activities: [anActivity({ sessions })], venues });
const placesOf = (sessions: Session[]) => {
  const context = contextOf(sessions);
  return placeList(element(context.site.activities), context);
};
const live = { platform: '视频号', url: 'https://live.example/' };

test('each place of a session leads to its venue, to maps and to its live stream', () => {
  const places = [
    { venue: 'museum-square', note: '主会场' },
    { venue: 'a', room: '二楼', online: live },
    { online: live },
  ];
  const listed = placesOf([aTimedSession({ places })]);
  expect(
    listed.map(({ name, href, line, links }) => [name, href, line, links.map(({ label }) => label).join(' ')]),
  ).toEqual([
    ['固原市博物馆广场', '/guyuan-2023/venues/museum-square/', '原州区　主会场', '高德地图 百度地图 腾讯地图'],
    ['a 馆 二楼', '/guyuan-2023/venues/a/', '', '高德地图 百度地图 腾讯地图 线上：视频号'],
    ['线上：视频号', undefined, '', '线上：视频号'],
  ]);
});

test('many places have one map each; an activity in one place has no list', () => {
  const places = ids.map((venue) => ({ venue }));
  expect(placesOf([aTimedSession({ places })]).map(({ links }) => links.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(placesOf([aTimedSession()])).toEqual([]);
});

test('a row of a list names three places, of more the first two', () => {
  const shortOf = (...venuesOfSession: string[]) => {
    const context = contextOf([aTimedSession({ places: venuesOfSession.map((venue) => ({ venue })) })]);
    const node = element(context.site.activities);
    return [shortPlaceText(node, element(node.sessions)), placeText(node)];
  };
  expect(shortOf('a', 'b', 'c')).toEqual(['a 馆、b 馆、c 馆', 'a 馆、b 馆、c 馆']);
  expect(shortOf('a', 'b', 'c', 'd')).toEqual(['a 馆、b 馆等 4 处', 'a 馆、b 馆、c 馆、d 馆']);
});
