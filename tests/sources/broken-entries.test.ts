import { expect, test } from 'vitest';
import { checkContent } from '#sources/check-content.ts';
import { anActivity, anOrganization, aResource, aRoute, aVenue } from '../builders.ts';
import { aContentFolder, campaignFile, campaignFolder, validContent, writeContent } from './content-folder.ts';

const check = (files: Parameters<typeof aContentFolder>[0]) =>
  checkFolder(aContentFolder({ ...validContent, ...files }));

async function checkFolder(root: string) {
  const { problems } = await checkContent(root);
  return problems.map(({ code, file, line, column }) => [code, file.replace(/^.*\//u, ''), line, column]);
}

const atNine = { kind: 'timed', start: '2023-09-17T09:00:00+08:00', end: '2023-09-17T11:30:00+08:00' };
const backwards = { kind: 'timed', start: '2023-09-18T09:00:00+08:00', end: '2023-09-18T08:00:00+08:00' };

test('an entry with a field that does not fit is held against the rules in the same run', async () => {
  const written = JSON.stringify(
    { ...anActivity().data, contact: 50, name: '😀', sessions: [{ kind: 'never' }, backwards] },
    undefined,
    2,
  );
  const line = (text: string) => written.slice(0, written.indexOf(text)).split('\n').length;
  const problems = await check({ [`${campaignFolder}/activities/main-event.json`]: written });
  expect(problems.map(([code, , at]) => [code, at])).toEqual([
    ['glyph-missing', line('😀')],
    ['schema-enum', line('"never"')],
    ['date-order', line('2023-09-18T08:00')],
    ['schema-type', line('"contact": 50')],
  ]);
});

test('a field that must be there and does not fit hides no other mistake either', async () => {
  const { summary: _, ...rest } = anActivity().data;
  const activity = { ...rest, type: '体验', programmes: 'none', sessions: [backwards] };
  const problems = await check({ [`${campaignFolder}/activities/main-event.json`]: activity });
  expect(problems.map(([code]) => code).sort()).toEqual(['date-order', 'schema-enum', 'schema-missing', 'schema-type']);
});

test('a campaign whose year does not fit is held against the rules in the same run, under the year of its folder', async () => {
  const problems = await check({
    [`${campaignFolder}/campaign.json`]: { ...campaignFile, year: '2023' },
    [`${campaignFolder}/activities/main-event.json`]: {
      ...anActivity().data,
      hosts: ['nobody'],
      sessions: [backwards],
    },
  });
  expect(problems.map(([code]) => code).sort()).toEqual(['date-order', 'ref-missing', 'schema-type']);
});

test('what is left out of a broken entry is not said to be missing', async () => {
  const problems = await check({
    [`${campaignFolder}/activities/main-event.json`]: {
      ...anActivity().data,
      venue: 5,
      room: undefined,
      sessions: [{ ...atNine, status: 'cancelled', reason: 5 }],
      booking: { needed: true, phone: 5 },
    },
  });
  expect(problems.map(([code]) => code)).toEqual(['schema-type', 'schema-type', 'schema-type']);
});

test('a text that must not be published does not hide that a hall is booked twice', async () => {
  const other = { ...anActivity().data, name: '看星星', summary: '咨询 13800138000', sessions: [atNine] };
  const problems = await check({
    [`${campaignFolder}/activities/a.json`]: { ...anActivity().data, sessions: [atNine] },
    [`${campaignFolder}/activities/b.json`]: other,
    [`${campaignFolder}/activities/main-event.json`]: { ...anActivity().data, sessions: [{ kind: 'tba' }] },
  });
  expect(problems.map(([code, file]) => [code, file])).toEqual([
    ['pii-mobile', 'b.json'],
    ['venue-double-booked', 'b.json'],
  ]);
});

test('a fault in campaign.json does not hide those between its entries', async () => {
  const problems = await check({
    [`${campaignFolder}/campaign.json`]: { ...campaignFile, colour: 1 },
    [`${campaignFolder}/activities/main-event.json`]: { ...anActivity().data, sessions: [backwards] },
  });
  expect(problems.map(([code]) => code)).toEqual(['date-order', 'schema-unknown-key']);
});

const eventful = {
  ...anActivity().data,
  room: undefined,
  booking: { needed: true, phone: '0954-2088400', closes: '2023-09-16T18:00:00+08:00' },
  sessions: [
    { ...atNine, id: 'first' },
    { ...atNine, status: 'cancelled', reason: '场地检修' },
    {
      kind: 'timed',
      start: '2023-09-18T09:00:00+08:00',
      end: '2023-09-18T11:00:00+08:00',
      status: 'postponed',
      reason: '下雨',
      previously: { start: '2023-09-17T14:00:00+08:00', end: '2023-09-17T15:00:00+08:00' },
    },
    { kind: 'all-day', from: '2023-09-10', to: '2023-09-20' },
    { kind: 'all-day', from: '2023-08-22' },
  ],
  changes: [
    { on: '2023-09-16', kind: 'cancelled', note: '第二场取消。' },
    { on: '2023-09-16', kind: 'postponed', note: '第三场改期。' },
  ],
};
const files: Readonly<Record<string, object>> = {
  [`${campaignFolder}/activities/main-event.json`]: eventful,
  [`${campaignFolder}/campaign.json`]: { ...campaignFile, counted: { from: '2023-08-21', to: '2023-09-30' } },
  [`${campaignFolder}/venues/museum-square.json`]: aVenue().data,
  [`${campaignFolder}/organizations/city-association.json`]: anOrganization().data,
  [`${campaignFolder}/routes/old-town.json`]: aRoute().data,
  [`${campaignFolder}/resources/talk.json`]: aResource().data,
};

test('the folder whose values are broken one by one has no problem itself', async () => {
  expect(await check(files)).toEqual([]);
});

test.each(Object.keys(files))('a value of %s that does not fit brings no other problem but its own', async (name) => {
  const broken = brokenBy(files[name]);
  expect(broken.length).toBeGreaterThan(5);
  const root = aContentFolder({ ...validContent, ...files });
  for (const [path, data] of broken) {
    writeContent(root, { [name]: data });
    const codes = (await checkFolder(root)).map(([code]) => String(code));
    const others = codes.filter((code) => !/^(?:schema-|format$)/u.test(code));
    // What may be absent is no fault when it is: then the rules about absence speak.
    if (others.length < codes.length) expect([path, others]).toEqual([path, []]);
    else expect(path).toMatch(/ left out$/u);
  }
});

function without(value: object, key: string): object {
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1);
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

/** Copies of a value in which one field, or one element of a list, is of a kind that no schema allows, or is not there. */
function brokenBy(value: unknown, path = ''): readonly (readonly [path: string, broken: object])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    const replace = (by: unknown) => (Array.isArray(value) ? value.with(Number(key), by) : { ...value, [key]: by });
    const inside = brokenBy(field, `${path}/${key}`).map(([at, by]) => [at, replace(by)] as const);
    return [
      [`${path}/${key}`, replace({ broken: [true] })] as const,
      [`${path}/${key} left out`, without(value, key)] as const,
      ...inside,
    ];
  });
}
