import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { entryTwice } from '#domain/checks/entry-twice.ts';
import { listedTwice } from '#domain/checks/listed-twice.ts';
import {
  aCampaignContent,
  aCheckContext,
  aNotice,
  anActivity,
  anAllDaySession,
  anOrganization,
  aRoute,
  aTimedSession,
  aVenue,
} from '../../builders.ts';

describe('a list', () => {
  const twiceIn = (overrides: Partial<CampaignContent>) => {
    const content = aCampaignContent(overrides);
    return listedTwice(content, aCheckContext(content));
  };

  test('that has an element twice is told at the second', () => {
    const hosts = ['city-association', 'library', 'city-association'];
    expect(twiceIn({ activities: [anActivity({ hosts })] })).toEqual([
      {
        code: 'listed-twice',
        file: 'content/campaigns/guyuan-2023/activities/main-event.json',
        path: ['hosts', 2],
        message: '这一项和第 1 项一样。',
        fix: '多出的一项删去；本来要写别的，改成别的。',
      },
    ]);
  });

  test.each<readonly [string, Partial<CampaignContent>, readonly (string | number)[]]>([
    ['audiences', { activities: [anActivity({ audiences: ['亲子', '亲子'] })] }, ['audiences', 1]],
    [
      'sessions that differ by their ids',
      { activities: [anActivity({ sessions: [aTimedSession({ id: 'a' }), aTimedSession({ id: 'b' })] })] },
      ['sessions', 1],
    ],
    [
      'exhibitions that differ by their ids',
      { activities: [anActivity({ sessions: [anAllDaySession({ id: 'a' }), anAllDaySession({ id: 'b' })] })] },
      ['sessions', 1],
    ],
    [
      'telephone numbers',
      { activities: [anActivity({ contact: { office: '科普部', phones: ['12345', '12345'] } })] },
      ['contact', 'phones', 1],
    ],
    ['issuers', { notices: [aNotice({ issuers: ['a', 'a'] })] }, ['issuers', 1]],
    ['stops one after the other', { routes: [aRoute({ stops: [{ venue: 'a' }, { venue: 'a' }] })] }, ['stops', 1]],
  ])('of %s too', (_, overrides, path) => {
    expect(twiceIn(overrides)).toMatchObject([{ path }]);
  });

  test.each<readonly [string, Partial<CampaignContent>]>([
    [
      'two sessions of a day',
      { activities: [anActivity({ sessions: [aTimedSession(), aTimedSession({ room: '二楼' })] })] },
    ],
    [
      'two sessions of which no day is known',
      { activities: [anActivity({ sessions: Array(2).fill({ kind: 'tba', status: 'scheduled' }) })] },
    ],
    ['a round trip', { routes: [aRoute({ stops: [{ venue: 'a' }, { venue: 'b' }, { venue: 'a' }] })] }],
    [
      'columns of a form as the original has them',
      {
        notices: [
          aNotice({
            attachments: [
              { id: 'a', title: '表', kind: 'table', head: [], columns: ['备注', '备注'], fields: [], steps: [] },
            ],
          }),
        ],
      },
    ],
  ])('of %s is let be', (_, overrides) => {
    expect(twiceIn(overrides)).toEqual([]);
  });
});

describe('a copied file', () => {
  const twiceIn = (overrides: Partial<CampaignContent>) => {
    const content = aCampaignContent(overrides);
    return entryTwice(content, aCheckContext(content)).map(
      ({ file, message }) => `${file.split('/').at(-1)} ${message}`,
    );
  };
  const folder = 'content/campaigns/guyuan-2023';

  test('is told with the one before it', () => {
    expect(twiceIn({ activities: [anActivity(), anActivity({ id: 'other', summary: '别的' })] })).toEqual([
      `other.json 和 ${folder}/activities/main-event.json 是同一个活动：“固原市2023年全国科普日主场活动”。`,
    ]);
    expect(twiceIn({ venues: [aVenue(), aVenue({ id: 'copy' })] })).toEqual([
      `copy.json 和 ${folder}/venues/museum-square.json 是同一个场馆：“固原市博物馆广场”。`,
    ]);
    expect(twiceIn({ organizations: [anOrganization(), anOrganization({ id: 'copy' })] })).toHaveLength(1);
    expect(twiceIn({ notices: [aNotice(), aNotice({ id: 'copy' })] })).toHaveLength(1);
    expect(twiceIn({ routes: [aRoute(), aRoute({ id: 'copy' })] })).toHaveLength(1);
  });

  test('is not a series, a copy in draft, or a place of the same name elsewhere', () => {
    const later = [aTimedSession({ start: '2023-09-18T09:00+08:00', end: '2023-09-18T11:00+08:00' })];
    expect(twiceIn({ activities: [anActivity(), anActivity({ id: 'b', sessions: later })] })).toEqual([]);
    expect(twiceIn({ activities: [anActivity(), anActivity({ id: 'b', venue: 'library' })] })).toEqual([]);
    expect(twiceIn({ activities: [anActivity(), anActivity({ id: 'b', draft: true })] })).toEqual([]);
    const tba = { sessions: [{ kind: 'tba' as const, status: 'scheduled' as const }] };
    expect(twiceIn({ activities: [anActivity(tba), anActivity({ id: 'b', ...tba })] })).toEqual([]);
    expect(twiceIn({ venues: [aVenue(), aVenue({ id: 'b', region: 'xiji' })] })).toEqual([]);
  });
});
