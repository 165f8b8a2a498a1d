import { expect, test } from 'vitest';
import { dateOrder } from '#domain/checks/date-order.ts';
import { resourceSubject } from '#domain/checks/resource-subject.ts';
import { aCampaignContent, aCheckContext, aResource } from '../../builders.ts';

const file = 'content/campaigns/guyuan-2023/resources/talk.json';

function applied(overrides: Parameters<typeof aResource>[0], check = resourceSubject) {
  const content = aCampaignContent({ resources: [aResource(overrides)] });
  return check(content, aCheckContext(content));
}
const without = (field: 'name') => {
  const { [field]: _, ...rest } = aResource().data;
  const content = aCampaignContent({ resources: [{ id: 'talk', file, data: rest }] });
  return resourceSubject(content, aCheckContext(content));
};

test('a talk and an exhibition have a name and may have a place, a venue and a route are told by their ids', () => {
  expect(applied({})).toEqual([]);
  expect(applied({ kind: 'exhibition', venue: 'museum-square' })).toEqual([]);
  expect(applied({ kind: 'venue', name: undefined, venue: 'museum-square' })).toEqual([]);
  expect(applied({ kind: 'route', name: undefined, route: 'old-town' })).toEqual([]);
});

test('what is missing is reported at the kind', () => {
  expect(without('name')).toEqual([
    {
      code: 'resource-subject',
      file,
      path: ['kind'],
      message: '报告没有写名称（name）。',
      fix: '加上 name。',
    },
  ]);
});

test('what is written besides is reported where it stands', () => {
  const faults = applied({ kind: 'route', route: 'old-town', venue: 'museum-square' });
  expect(faults.map(({ path, message, fix }) => [path.join('.'), message, fix])).toEqual([
    ['name', '路线不用写 name。', '删去 name，或核对 kind。'],
    ['venue', '路线不用写 venue。', '删去 venue，或核对 kind。'],
  ]);
  expect(applied({ route: 'old-town' }).map(({ path }) => path)).toEqual([['route']]);
});

test('the time to book ends after it begins', () => {
  expect(applied({ period: { from: '2023-09-中旬', to: '2023-09' } }, dateOrder)).toEqual([]);
  expect(applied({ period: { from: '2023-09-中旬', to: '2023-09-上旬' } }, dateOrder)).toMatchObject([
    { code: 'date-order', file, path: ['period', 'to'], message: '结束早于开始。' },
  ]);
});
