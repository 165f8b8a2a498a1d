import { expect, test } from 'vitest';
import { organizationView } from '#views/organization/organization.ts';
import { organizationsView } from '#views/organization/organizations.ts';
import { anActivity, anOrganization, aVenue } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const context = aViewContext({
  organizations: [
    anOrganization({ shortName: '市科协', level: '市', leadGroup: true }),
    anOrganization({ id: 'society', name: '示例气象学会', kind: '学会协会', parent: 'city-association', sample: true }),
  ],
  activities: [anActivity({ organizers: ['society'] })],
  venues: [
    aVenue({
      plan: { title: '展位示意图', schematic: true, booths: [{ number: 7, organization: 'city-association' }] },
    }),
  ],
});
const [association, society] = [0, 1].map((position) =>
  organizationView(element(context.site.organizations, position), context),
);
const factsOf = (view = association) =>
  view?.facts.map(({ label, values }) => `${label}：${values.map(({ text }) => text).join('、')}`);

test('units stand by kind with what they do', () => {
  expect(
    organizationsView(context).groups.map(({ kind, rows }) => [
      kind,
      ...rows.map(({ name, text }) => `${name} ${text}`),
    ]),
  ).toEqual([
    ['科协', '固原市科学技术协会 主办 1 项'],
    ['学会、协会', '示例气象学会 承办 1 项'],
  ]);
});

test('a unit shows what is known of it, its place in the tree and its booth', () => {
  expect(factsOf()).toEqual([
    '简称：市科协',
    '类型：科协',
    '层级：市级',
    '下属：示例气象学会',
    '领导小组：全民科学素质工作领导小组成员单位',
    '设展：固原市博物馆广场（名单第 7 项）',
  ]);
  expect(factsOf(society)).toEqual(['类型：学会协会', '上级：固原市科学技术协会']);
});

test('a unit has the notices it issued and the activities by role', () => {
  expect(association?.notices.map(({ title }) => title)).toEqual(['关于举办2023年固原市全国科普日活动的通知']);
  expect(association?.lists.map(({ title }) => title)).toEqual(['主办的活动']);
  expect(society?.lists.map(({ title }) => title)).toEqual(['承办的活动']);
});

test('a sample unit says that it is', () => {
  expect(society?.sample).toMatch(/^示例数据：/u);
  expect(association?.sample).toBeUndefined();
});
