import { describe, expect, test } from 'vitest';
import { placeText, venuesOf } from '#views/activity/place.ts';
import { anActivity, aTimedSession, aVenue } from '../../builders.ts';
import { aCampaignSite, element } from '../../site-builders.ts';

const venues = [aVenue(), aVenue({ id: 'library', name: '固原市图书馆' })];
const online = { platform: '固原科普视频号' };
const nodeOf = (overrides: Parameters<typeof anActivity>[0]) =>
  element(aCampaignSite({ activities: [anActivity(overrides)], venues }).activities);

describe('the place of an activity', () => {
  test('is its venue with the room', () => {
    expect(placeText(nodeOf({ room: '东门' }))).toBe('固原市博物馆广场 东门');
  });

  test('may be in words only, which then stand for the venues of its sessions', () => {
    expect(placeText(nodeOf({ venue: undefined, room: '各村文化广场' }))).toBe('各村文化广场');
    const sessions = [aTimedSession({ venue: 'library' })];
    expect(placeText(nodeOf({ venue: undefined, room: '各图书馆', sessions }))).toBe('各图书馆');
  });

  test('is online, on site, or both', () => {
    expect(placeText(nodeOf({ venue: undefined, online }))).toBe('线上：固原科普视频号');
    expect(placeText(nodeOf({ online }))).toBe('固原市博物馆广场，线上：固原科普视频号');
  });

  test('is that of its sessions, each once, when it names none itself', () => {
    const sessions = ['library', 'museum-square', 'library'].map((venue) => aTimedSession({ venue }));
    const node = nodeOf({ venue: undefined, sessions });
    expect(placeText(node)).toBe('固原市图书馆、固原市博物馆广场');
    expect(venuesOf(node).map(({ id }) => id)).toEqual(['library', 'museum-square']);
  });

  test('is its own venue, whatever other venues its sessions have', () => {
    expect(venuesOf(nodeOf({ sessions: [aTimedSession({ venue: 'library' })] })).map(({ id }) => id)).toEqual([
      'museum-square',
    ]);
  });

  test('is still to be announced when nothing names one', () => {
    expect(placeText(nodeOf({ venue: undefined }))).toBe('地点待公布');
  });
});

describe('the place of a session', () => {
  const sessionPlace = (overrides: Parameters<typeof anActivity>[0]) => {
    const node = nodeOf(overrides);
    return placeText(node, element(node.sessions));
  };

  test('is its own venue and room', () => {
    const sessions = [aTimedSession({ venue: 'library', room: '二楼' })];
    expect(sessionPlace({ room: '东门', sessions })).toBe('固原市图书馆 二楼');
  });

  test('is the activity’s venue and room otherwise, with the online address', () => {
    expect(sessionPlace({ room: '东门', online })).toBe('固原市博物馆广场 东门，线上：固原科普视频号');
  });

  test('is still to be announced when nothing names one', () => {
    expect(sessionPlace({ venue: undefined })).toBe('地点待公布');
  });
});
