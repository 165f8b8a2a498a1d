import { expect, test } from 'vitest';
import { type Collection, campaignsIn, ownFirst } from '#office/own-first.ts';

const about = (campaign: string) => ({ kind: 'activities' as const, campaign, extension: 'json' as const });
const form = (campaign: string, label: string) => ({ name: label, label, fields: [{ about: about(campaign) }] });
const line = { divider: true };
const year = (id: string, label: string) => [
  form(id, `${label} · 活动`),
  { name: `${id}-campaign`, label: `${label} · 本届`, files: [{ fields: [{ about: about(id) }] }] },
  line,
];
const collections: readonly Collection[] = [
  ...year('guyuan-2023', '固原 2023'),
  ...year('quanzhou-2023', '泉州 2023'),
  form('', '平台规则'),
];
const namesOf = (those: readonly Collection[]) => those.map(({ label }) => label ?? '—');

test('each campaign with forms can be chosen, by its name', () => {
  expect(campaignsIn(collections)).toEqual([
    { id: 'guyuan-2023', label: '固原 2023' },
    { id: 'quanzhou-2023', label: '泉州 2023' },
  ]);
});

test('the forms of the chosen one come first, with the line below them', () => {
  expect(namesOf(ownFirst(collections, 'quanzhou-2023'))).toEqual([
    '泉州 2023 · 活动',
    '泉州 2023 · 本届',
    '—',
    '固原 2023 · 活动',
    '固原 2023 · 本届',
    '—',
    '平台规则',
  ]);
});

test.each([[''], ['gone-2020']])('with none, or one that is no more, they keep their order: “%s”', (campaign) => {
  expect(ownFirst(collections, campaign)).toEqual(collections);
});
