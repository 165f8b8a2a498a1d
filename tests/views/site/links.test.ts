import { describe, expect, test } from 'vitest';
import { absolute, campaignLinks, hubLinks } from '#views/site/links.ts';

const address = { origin: 'https://kepu.example', base: '/', alone: false };

/** Every address that the links of a campaign can give. */
const allOf = (links: object): readonly string[] =>
  Object.values(links).map((link) => (typeof link === 'function' ? link('x', 'a4.pdf', 'form.docx') : link));

describe('the addresses of a campaign', () => {
  test('lie in its folder', () => {
    expect(allOf(campaignLinks(address, 'guyuan-2023')).filter((link) => !link.startsWith('/guyuan-2023/'))).toEqual(
      [],
    );
  });

  test('lie in its folder below the base', () => {
    const links = allOf(campaignLinks({ ...address, base: '/kpr/' }, 'guyuan-2023'));
    expect(links.filter((link) => !link.startsWith('/kpr/guyuan-2023/'))).toEqual([]);
  });

  test('lie at the base for a campaign built alone', () => {
    const { home, day } = campaignLinks({ ...address, base: '/kpr/', alone: true }, 'guyuan-2023');
    expect([home, day('2023-09-17')]).toEqual(['/kpr/', '/kpr/schedule/2023-09-17/']);
  });

  test('end with a slash, or with a file’s extension', () => {
    const links = campaignLinks(address, 'guyuan-2023');
    expect(allOf(links).filter((link) => !/\/$|\.[a-z]+$|\/media\/x$/u.test(link))).toEqual([]);
    expect([links.poster('stars'), links.activityCalendar('stars'), links.calendar]).toEqual([
      '/guyuan-2023/activities/stars/poster.png',
      '/guyuan-2023/activities/stars.ics',
      '/guyuan-2023/calendar.ics',
    ]);
  });

  test('differ from each other', () => {
    const all = allOf(campaignLinks(address, 'guyuan-2023'));
    expect(new Set(all).size).toBe(all.length);
  });

  test('are those by which other sites know them', () => {
    const links = campaignLinks(address, 'guyuan-2023');
    expect([
      links.activity('stars'),
      links.venue('hall'),
      links.region('xiji'),
      links.type('hands-on'),
      links.audience('seniors'),
      links.programme('main'),
      links.organization('school'),
      links.attachment('kepuri', 'form'),
    ]).toEqual([
      '/guyuan-2023/activities/stars/',
      '/guyuan-2023/venues/hall/',
      '/guyuan-2023/regions/xiji/',
      '/guyuan-2023/types/hands-on/',
      '/guyuan-2023/audiences/seniors/',
      '/guyuan-2023/programmes/main/',
      '/guyuan-2023/organizations/school/',
      '/guyuan-2023/notices/kepuri/form/',
    ]);
  });
});

test('the hub’s addresses lie at the base', () => {
  const links = hubLinks({ ...address, base: '/kpr/' });
  expect(links).toMatchObject({ home: '/kpr/', notices: '/kpr/notices/', search: '/kpr/search/' });
  expect(allOf(links).filter((link) => !link.startsWith('/kpr/'))).toEqual([]);
  expect(links).not.toHaveProperty('schedule');
  expect(links.feed('xml')).toBe('/kpr/feed.xml');
});

test('an absolute address is the origin and the path', () => {
  expect(absolute(address, '/kpr/search/')).toBe('https://kepu.example/kpr/search/');
});
