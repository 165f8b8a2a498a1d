import { expect, test } from 'vitest';
import { hubNoticesView, noticesView } from '#views/notice/notices.ts';
import { aCampaign, aNotice, anOrganization } from '../../builders.ts';
import { aHub, aViewContext, element } from '../../site-builders.ts';
import { itemsFirst } from '../../told-first.ts';

const organizations = [anOrganization(), anOrganization({ id: 'second', name: '另一单位' })];
const lineOf = (notice: Parameters<typeof aNotice>[0]) =>
  element(element(itemsFirst(noticesView(aViewContext({ notices: [aNotice(notice)], organizations })).groups)).notices)
    .line;

test('a notice is listed with its date, number and issuer', () => {
  expect(lineOf({})).toBe('2023年8月28日　固科协〔2023〕24号　固原市科学技术协会');
});

test('several issuers are counted unless some are missing', () => {
  const issuers = ['city-association', 'second'];
  expect(lineOf({ issuers })).toContain('固原市科学技术协会等 2 个单位');
  expect(lineOf({ issuers, issuersIncomplete: true })).toContain('固原市科学技术协会等单位');
});

test('the hub lists the notices of every campaign, those of campaigns on or ahead first, then the newest', () => {
  const now = '2023-12-01T10:00+08:00';
  const yearOf = (year: number) => {
    const window = { from: `${year}-09-17`, to: `${year}-09-23` };
    return aViewContext({ id: `guyuan-${year}`, campaign: aCampaign({ id: `guyuan-${year}`, year, window }) }, { now });
  };
  const { groups } = hubNoticesView(aHub(yearOf(2022), yearOf(2023), yearOf(2024)));
  expect(itemsFirst(groups).map(({ city }) => city?.label)).toEqual(['固原 2024', '固原 2023', '固原 2022']);
  expect(itemsFirst(groups).map(({ notices }) => notices.map(({ href }) => href))).toEqual([
    ['/guyuan-2024/notices/guyuan-24/'],
    ['/guyuan-2023/notices/guyuan-24/'],
    ['/guyuan-2022/notices/guyuan-24/'],
  ]);
});

test('the hub lists the notices of the campaigns after the twelfth by title only, under their year', () => {
  const contexts = Array.from({ length: 14 }, (_, at) => aViewContext({ id: `c${at}-2023` }));
  const { groups, further } = hubNoticesView(aHub(...contexts));
  expect(groups).toHaveLength(12);
  expect(further.map(({ titles, notices }) => [titles[0].value, notices.map(({ href }) => href)])).toEqual([
    ['2023年（2 份）', ['/c12-2023/notices/guyuan-24/', '/c13-2023/notices/guyuan-24/']],
  ]);
});
