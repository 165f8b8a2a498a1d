import { describe, expect, test } from 'vitest';
import { placeText } from '#views/activity/place.ts';
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

  test('is that of its sessions, each once, whatever it names itself', () => {
    const sessions = ['library', 'museum-square', 'library'].map((venue) => aTimedSession({ venue }));
    expect(placeText(nodeOf({ venue: undefined, sessions }))).toBe('固原市图书馆、固原市博物馆广场');
    expect(placeText(nodeOf({ sessions: [aTimedSession({ venue: 'library' })] }))).toBe('固原市图书馆');
  });

  test('is in words where its sessions name it in words, and has the rooms of a venue behind its name', () => {
    const towns = ['中川镇', '新添堡乡', '太平店镇'].map((room) => aTimedSession({ room }));
    expect(placeText(nodeOf({ venue: undefined, sessions: towns }))).toBe('中川镇、新添堡乡、太平店镇');
    const stages = [
      aTimedSession({ venue: 'library', room: '一楼' }),
      aTimedSession({ venue: 'library', room: '三楼' }),
    ];
    expect(placeText(nodeOf({ sessions: stages }))).toBe('固原市图书馆 一楼、三楼');
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

  test('is still to be announced when nothing names one, unless it is cancelled', () => {
    expect(sessionPlace({ venue: undefined })).toBe('地点待公布');
    const sessions = [aTimedSession({ status: 'cancelled', reason: '大风' })];
    expect(sessionPlace({ venue: undefined, sessions })).toBe('');
  });
});
