import { expect, test } from 'vitest';
import { glyphMissing } from '#domain/checks/glyph-missing.ts';
import type { Activity } from '#schemas/activity.ts';
import type { Campaign } from '#schemas/campaign.ts';
import {
  aCampaign,
  aCampaignContent,
  aCheckContext,
  anActivity,
  anOrganization,
  aRegion,
  aTimedSession,
  aVenue,
} from '../../builders.ts';

const lacks = (...letters: string[]) => ({
  hasGlyph: (codePoint: number) => !letters.includes(String.fromCodePoint(codePoint)),
});

test('passes text that the fonts can draw', () => {
  const content = aCampaignContent();
  expect(glyphMissing(content, aCheckContext(content))).toEqual([]);
});

test('names each character that the fonts lack, once', () => {
  const content = aCampaignContent({ activities: [anActivity({ name: '😀科普😀𠮷' })] });
  expect(glyphMissing(content, aCheckContext(content, lacks('😀', '𠮷')))).toEqual([
    {
      code: 'glyph-missing',
      file: 'content/campaigns/guyuan-2023/activities/main-event.json',
      path: ['name'],
      message: '海报的字体里没有这些字：😀（U+1F600）、𠮷（U+20BB7）。',
      fix: '换成通用的写法；不要用表情符号。',
    },
  ]);
});

test('looks at the names of places, units and the campaign', () => {
  const content = aCampaignContent({
    campaign: aCampaign({ theme: '鿃' }),
    venues: [aVenue({ shortName: '鿃' })],
    organizations: [anOrganization({ name: '鿃' })],
  });
  const problems = glyphMissing(content, aCheckContext(content, lacks('鿃')));
  expect(problems.map(({ path }) => path)).toEqual([['theme'], ['shortName'], ['name']]);
});

test.each<[string, Partial<Activity>]>([
  ['name', { name: '鿃' }],
  ['subTheme', { subTheme: '鿃' }],
  ['summary', { summary: '鿃' }],
  ['audienceNote', { audienceNote: '鿃' }],
  ['room', { room: '鿃' }],
  ['online.platform', { online: { platform: '鿃' } }],
  ['admission.note', { admission: { to: 'members', note: '鿃' } }],
  ['sessions.0.title', { sessions: [aTimedSession({ title: '鿃' })] }],
  ['sessions.0.online.platform', { sessions: [aTimedSession({ online: { platform: '鿃' } })] }],
  ['sessions.0.places.1.room', { sessions: [aTimedSession({ places: [{ room: '广场' }, { room: '鿃' }] })] }],
  [
    'sessions.0.places.0.online.platform',
    { sessions: [aTimedSession({ places: [{ online: { platform: '鿃' } }, {}] })] },
  ],
  ['sessions.1.room', { sessions: [aTimedSession(), aTimedSession({ room: '鿃' })] }],
])('looks at %s of an activity', (path, overrides) => {
  const content = aCampaignContent({ activities: [anActivity(overrides)] });
  const problems = glyphMissing(content, aCheckContext(content, lacks('鿃')));
  expect(problems.map((problem) => [problem.file, problem.path.join('.')])).toEqual([[anActivity().file, path]]);
});

test.each<[string, Partial<Campaign>]>([
  ['subTheme', { subTheme: '鿃' }],
  ['regions.0.name', { regions: [aRegion({ name: '鿃' })] }],
  ['city.name', { city: { ...aCampaign().data.city, name: '鿃' } }],
  ['city.shortName', { city: { ...aCampaign().data.city, shortName: '鿃' } }],
])('looks at %s of the campaign', (path, overrides) => {
  const content = aCampaignContent({ campaign: aCampaign(overrides) });
  const problems = glyphMissing(content, aCheckContext(content, lacks('鿃')));
  expect(problems.map((problem) => [problem.file, problem.path.join('.')])).toEqual([[aCampaign().file, path]]);
});

test('asks for characters as they are written, and composed as titles are set', () => {
  const content = aCampaignContent({ activities: [anActivity({ name: 'cafe\u0301\t' })] });
  const asked: string[] = [];
  const hasGlyph = (codePoint: number) => asked.push(String.fromCodePoint(codePoint)) > 0;
  glyphMissing(content, aCheckContext(content, { hasGlyph }));
  expect(asked).toEqual(expect.arrayContaining(['\u0301', 'é', '\t']));
});
