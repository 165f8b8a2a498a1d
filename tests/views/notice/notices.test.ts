import { expect, test } from 'vitest';
import { hubNoticesView, noticesView } from '#views/notice/notices.ts';
import { aCampaign, aNotice, anOrganization } from '../../builders.ts';
import { aHub, aViewContext, element } from '../../site-builders.ts';

const organizations = [anOrganization(), anOrganization({ id: 'second', name: '另一单位' })];
const lineOf = (notice: Parameters<typeof aNotice>[0]) =>
  element(element(noticesView(aViewContext({ notices: [aNotice(notice)], organizations })).groups).notices).line;

test('a notice is listed with its date, number and issuer', () => {
  expect(lineOf({})).toBe('2023年8月28日　固科协〔2023〕24号　固原市科学技术协会');
});

test('several issuers are counted unless some are missing', () => {
  const issuers = ['city-association', 'second'];
  expect(lineOf({ issuers })).toContain('固原市科学技术协会等 2 个单位');
  expect(lineOf({ issuers, issuersIncomplete: true })).toContain('固原市科学技术协会等单位');
});

test('the hub lists the notices of every campaign, the newest year first', () => {
  const older = aViewContext();
  const newer = aViewContext({ id: 'guyuan-2024', campaign: aCampaign({ id: 'guyuan-2024', year: 2024 }) });
  const { groups } = hubNoticesView(aHub(older, newer));
  expect(groups.map(({ city }) => city?.label)).toEqual(['固原 2024', '固原 2023']);
  expect(groups.map(({ notices }) => notices.map(({ href }) => href))).toEqual([
    ['/guyuan-2024/notices/guyuan-24/'],
    ['/guyuan-2023/notices/guyuan-24/'],
  ]);
});
