import { expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { sampleMixed } from '#domain/checks/sample-mixed.ts';
import {
  aCampaign,
  aCampaignContent,
  aCheckContext,
  anActivity,
  anOrganization,
  aPassport,
  aResource,
  aRoute,
  aTimedSession,
  aVenue,
} from '../../builders.ts';

function mixed(overrides: Partial<CampaignContent>) {
  const content = aCampaignContent({
    venues: [aVenue(), aVenue({ id: 'example', name: '示例馆', sample: true })],
    organizations: [anOrganization(), anOrganization({ id: 'example', name: '示例单位', sample: true })],
    ...overrides,
  });
  return sampleMixed(content, aCheckContext(content));
}

test('a real activity at a sample venue is told at the reference', () => {
  expect(mixed({ activities: [anActivity({ venue: 'example' })] })).toEqual([
    {
      code: 'sample-mixed',
      file: 'content/campaigns/guyuan-2023/activities/main-event.json',
      path: ['venue'],
      message: '“示例馆”是示例，这一份不是示例。',
      fix: '换成真的；这一份也是示例的，写 "sample": true。',
    },
  ]);
});

test.each<readonly [string, Partial<CampaignContent>, readonly (string | number)[]]>([
  [
    'a sample venue of a session',
    { activities: [anActivity({ sessions: [aTimedSession({ venue: 'example' })] })] },
    ['sessions', 0, 'venue'],
  ],
  ['a sample host', { activities: [anActivity({ hosts: ['city-association', 'example'] })] }, ['hosts', 1]],
  ['a sample organizer', { activities: [anActivity({ organizers: ['example'] })] }, ['organizers', 0]],
  [
    'a sample place of a passport',
    { campaign: aCampaign({ passport: aPassport({ places: [{ venue: 'museum-square' }, { venue: 'example' }] }) }) },
    ['passport', 'places', 1, 'venue'],
  ],
  [
    'an address of .example',
    { activities: [anActivity({ booking: { needed: true, url: 'https://a.example/x' } })] },
    ['booking', 'url'],
  ],
  [
    'a mailbox of .example',
    { activities: [anActivity({ contact: { office: '科普部', email: 'kx@a.example' } })] },
    ['contact', 'email'],
  ],
  ['a link in the details', { activities: [anActivity({ details: '见[这里](https://a.example/)。' })] }, ['details']],
  ['a link in the body', { activities: [anActivity({ body: '见[这里](https://a.example/)。' })] }, []],
  ['a sample stop of a route', { routes: [aRoute({ stops: [{ venue: 'example' }] })] }, ['stops', 0, 'venue']],
  ['a sample provider', { resources: [aResource({ provider: 'example' })] }, ['provider']],
  ['a website of .example', { organizations: [anOrganization({ website: 'https://a.example' })] }, ['website']],
])('%s is no part of real content', (_, overrides, path) => {
  expect(mixed(overrides)).toMatchObject([{ code: 'sample-mixed', path }]);
});

test('samples, drafts and real addresses are let be', () => {
  const sample = { venue: 'example', booking: { needed: true, url: 'https://a.example/x' } };
  expect(
    mixed({ activities: [anActivity({ ...sample, sample: true }), anActivity({ ...sample, id: 'b', draft: true })] }),
  ).toEqual([]);
  expect(
    mixed({ activities: [anActivity({ details: '例如 a.example 这样的域名，https://example.cn/a.example-x' })] }),
  ).toEqual([]);
});
