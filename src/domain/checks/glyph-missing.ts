import type { Session } from '#schemas/session.ts';
import type { CampaignContent } from '../campaign/content.ts';
import type { Check } from './context.ts';
import type { ProblemPath } from './problem.ts';
import { codePointName } from './quote.ts';

/**
 * Every character that can appear on a poster has a glyph in the poster fonts, as written and in NFC, which titles use.
 * A missing glyph renders as an empty box without an error. posterView (views/poster/poster.ts) selects the texts; a
 * test draws every text of the content.
 */
export const glyphMissing: Check = (content, { hasGlyph }) => {
  const known = new Map<string, boolean>();
  const lacks = (letter: string) => {
    const isKnown = known.get(letter) ?? hasGlyph(letter.codePointAt(0) ?? 0);
    known.set(letter, isKnown);
    return !isKnown;
  };
  return textsOf(content).flatMap(({ file, path, text }) => {
    const missing = [...new Set(text + text.normalize('NFC'))].filter(lacks);
    if (missing.length === 0) return [];
    return {
      code: 'glyph-missing',
      file,
      path,
      message: `海报的字体里没有这些字：${missing.map((letter) => `${letter}（${codePointName(letter)}）`).join('、')}。`,
      fix: '换成通用的写法；不要用表情符号。',
    };
  });
};

interface Text {
  readonly file: string;
  readonly path: ProblemPath;
  readonly text: string;
}

function textsOf(content: CampaignContent): readonly Text[] {
  const { file, data } = content.campaign;
  return [
    { file, path: ['theme'], text: data.theme ?? '' },
    { file, path: ['subTheme'], text: data.subTheme ?? '' },
    { file, path: ['ownFestival', 'name'], text: data.ownFestival?.name ?? '' },
    { file, path: ['city', 'name'], text: data.city.name },
    { file, path: ['city', 'shortName'], text: data.city.shortName },
    ...data.regions.map(({ name }, index) => ({ file, path: ['regions', index, 'name'], text: name })),
    ...content.activities.flatMap((activity) => fromActivity(activity)),
    ...[...content.venues, ...content.organizations].flatMap((entry) => [
      { file: entry.file, path: ['name'], text: entry.data.name },
      { file: entry.file, path: ['shortName'], text: entry.data.shortName ?? '' },
    ]),
  ];
}

function fromActivity({ file, data }: CampaignContent['activities'][number]): readonly Text[] {
  return [
    { file, path: ['name'], text: data.name },
    { file, path: ['subTheme'], text: data.subTheme ?? '' },
    { file, path: ['summary'], text: data.summary },
    { file, path: ['typeNote'], text: data.typeNote ?? '' },
    { file, path: ['audienceNote'], text: data.audienceNote ?? '' },
    { file, path: ['room'], text: data.room ?? '' },
    { file, path: ['online', 'platform'], text: data.online?.platform ?? '' },
    { file, path: ['admission', 'note'], text: data.admission?.note ?? '' },
    ...data.sessions.flatMap((session, index) => fromSession(session, file, ['sessions', index])),
  ];
}

function fromSession({ title, places = [], ...own }: Session, file: string, path: ProblemPath): readonly Text[] {
  const ofPlace = ({ room, online }: Pick<Session, 'room' | 'online'>, at: ProblemPath): readonly Text[] => [
    { file, path: [...at, 'room'], text: room ?? '' },
    { file, path: [...at, 'online', 'platform'], text: online?.platform ?? '' },
  ];
  return [
    { file, path: [...path, 'title'], text: title ?? '' },
    ...ofPlace(own, path),
    ...places.flatMap((place, index) => ofPlace(place, [...path, 'places', index])),
  ];
}
