import { expect, test } from 'vitest';
import { matchRows, type RowIdentity } from '#domain/exchange/match.ts';

const at = (day: number) => [{ kind: 'timed', start: `2023-09-${day}T09:00+08:00`, end: `2023-09-${day}T11:00+08:00` }];
const entry = (id: string, name: string, fields: object = {}) => ({
  id,
  fields: { name, hosts: ['kexie'], sessions: at(17), venue: 'guan', ...fields },
});
const row = (name: string, fields: object = {}, more: Partial<RowIdentity> = {}): RowIdentity => ({
  id: '',
  name,
  fields: { name, hosts: ['kexie'], sessions: at(17), venue: 'guan', ...fields },
  idColumn: 0,
  nameColumn: 1,
  ...more,
});

const moon = entry('moon', '看月亮');
const walk = entry('walk', '走一走', { hosts: ['tushuguan'], sessions: at(18), formerIds: ['old-walk'] });
const entries = [moon, walk];
const found = (id: string) => ({ kind: 'entry', id });
const asked = { kind: 'asked', question: { code: 'import-match' } };
const fresh = { kind: 'new' };

test.each<[string, RowIdentity, object]>([
  ['the id', row('走一走', { sessions: at(20) }, { id: 'walk' }), found('walk')],
  ['a former id', row('走一走', {}, { id: 'old-walk' }), found('walk')],
  [
    'the hidden column, whatever else changed',
    row('全新的名称', { hosts: ['x'], sessions: at(25) }, { baseId: 'moon' }),
    found('moon'),
  ],
  ['name, host and time', row('看月亮'), found('moon')],
  ['a name in other marks', row('“看 月亮”'), found('moon')],
  ['name and host, the time being another', row('看月亮', { sessions: at(21) }), found('moon')],
  ['the words of the imported row', row('别的', { sessions: at(21) }, { text: '原来的字' }), found('imported')],
])('a row is of an activity by %s', (_, given, expected) => {
  const imported = entry('imported', '改过的名称', { sessions: at(29), imported: { text: '原来的字' } });
  expect(matchRows([given], [...entries, imported])).toEqual([expected]);
});

test.each<[string, RowIdentity, object]>([
  ['the name and time of another host', row('看月亮', { hosts: ['tushuguan'] }), asked],
  ['host and time with a name that is alike', row('看月儿', { venue: undefined }), asked],
  ['host, time and place with another name', row('天文讲座'), asked],
  ['an id that is not that of its hidden column', row('看月亮', {}, { id: 'walk', baseId: 'moon' }), asked],
  ['a new id in place of that of its hidden column', row('看月亮', {}, { id: 'moon-2', baseId: 'moon' }), asked],
])('a row with %s is asked about', (_, given, expected) => {
  expect(matchRows([given], entries)).toMatchObject([expected]);
});

test.each<[string, RowIdentity, object]>([
  ['another name, time and place', row('天文讲座', { sessions: at(25) }), fresh],
  ['host and time, but another place and name', row('天文讲座', { venue: 'square' }), fresh],
  ['the name of another host’s, at another time', row('看月亮', { hosts: ['x'], sessions: at(25) }), fresh],
  ['an id of its own', row('看月亮', {}, { id: 'moon-2' }), fresh],
  [
    'the id of an activity with which it has nothing in common',
    row('讲座', { sessions: at(25) }, { id: 'moon' }),
    fresh,
  ],
  [
    'a hidden column of an activity that is gone',
    row('看星星', {}, { baseId: 'stars' }),
    { kind: 'gone', id: 'stars' },
  ],
])('a row with %s is of none that is there', (_, given, expected) => {
  expect(matchRows([given], entries)).toEqual([expected]);
});

test('of several rows of one name the surest comes first, and the others are of none', () => {
  const rows = [row('看月亮', { sessions: at(24) }), row('看月亮')];
  expect(matchRows(rows, entries)).toEqual([fresh, found('moon')]);
});

test('an activity of which another row is surely is proposed to none', () => {
  expect(matchRows([row('看月亮'), row('看月儿', { venue: undefined })], entries)).toEqual([found('moon'), fresh]);
});

test('two activities of one name and host are asked about, unless the time tells', () => {
  const both = [moon, entry('moon-2', '看月亮', { sessions: at(24) })];
  expect(matchRows([row('看月亮', { sessions: at(24) })], both)).toEqual([found('moon-2')]);
  expect(matchRows([row('看月亮', { sessions: at(30) })], both)).toMatchObject([asked]);
});
