import { expect, test } from 'vitest';
import { z } from 'zod';
import { activity } from '#schemas/activity.ts';
import { pictureName } from '#schemas/text.ts';
import { formFields } from '#sources/forms/form-fields.ts';
import type { JsonSchema } from '#sources/forms/json-schema.ts';

const fieldsOf = (shape: z.ZodRawShape) =>
  formFields(
    z.toJSONSchema(z.strictObject(shape), { io: 'input' }) as JsonSchema,
    (references) => ({ collection: references }),
    'activities',
  );

test('the first words of a description name the field, and all of it explains it', () => {
  expect(
    fieldsOf({ name: z.string().describe('活动名称，与全国平台上填的一致'), room: z.string().optional() }),
  ).toEqual([
    {
      name: 'name',
      label: '活动名称',
      widget: 'checked',
      rule: 'activities/name',
      required: true,
      hint: '活动名称，与全国平台上填的一致',
    },
    { name: 'room', label: 'room', widget: 'checked', rule: 'activities/room', required: false },
  ]);
});

test('choices show their Chinese', () => {
  const status = z.enum(['scheduled', 'full']).default('scheduled').describe('scheduled 如期；full 已约满');
  expect(fieldsOf({ status })).toMatchObject([
    {
      widget: 'select',
      required: false,
      default: 'scheduled',
      options: [
        { value: 'scheduled', label: '如期' },
        { value: 'full', label: '已约满' },
      ],
    },
  ]);
});

test('a reference is a choice among entries, a list of them one of several', () => {
  const unit = z.string().meta({ references: 'organizations' });
  expect(fieldsOf({ parent: unit.optional(), hosts: z.array(unit).min(1) })).toMatchObject([
    { widget: 'relation', collection: 'organizations', required: false },
    { widget: 'relation', collection: 'organizations', multiple: true, min: 1 },
  ]);
});

test('what differs by a fixed field is a choice of shapes, without that field', () => {
  const session = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('timed').describe('有起止时间'), start: z.string() }),
    z.strictObject({ kind: z.literal('tba').describe('待定') }),
  ]);
  expect(fieldsOf({ sessions: z.array(session).max(60) })).toMatchObject([
    {
      widget: 'list',
      max: 60,
      typeKey: 'kind',
      types: [
        { name: 'timed', label: '有起止时间', fields: [{ name: 'start' }] },
        { name: 'tba', label: '待定', fields: [] },
      ],
    },
  ]);
});

test('numbers have their bounds, long texts lines, objects their fields', () => {
  const shape = {
    visitors: z.number().int().positive().max(1000),
    details: z.string().min(1).max(20_000),
    sample: z.boolean().default(false),
    point: z.strictObject({ lng: z.number().min(-180).max(180) }),
    photos: z.array(z.string()),
  };
  expect(fieldsOf(shape)).toMatchObject([
    { widget: 'number', value_type: 'int', min: 1, max: 1000 },
    { widget: 'checked', lines: true, most: 20_000 },
    { widget: 'boolean', default: false },
    { widget: 'object', fields: [{ name: 'lng', widget: 'number', value_type: 'float', min: -180, max: 180 }] },
    { widget: 'list', field: { widget: 'checked', rule: 'activities/photos/*' } },
  ]);
});

test('a switch is named by what it says, not by how it is written in the file', () => {
  const draft = z.boolean().optional().describe('写 true：还没有活动，先发布通知');
  expect(fieldsOf({ draft })).toMatchObject([
    { widget: 'boolean', label: '还没有活动', hint: '还没有活动，先发布通知' },
  ]);
});

test('a list that may be empty is not required, for the forms refuse to save it empty', () => {
  expect(fieldsOf({ before: z.array(z.string()), hosts: z.array(z.string()).min(1) })).toMatchObject([
    { name: 'before', required: false },
    { name: 'hosts', required: true },
  ]);
});

test('the choices and the parts of a list are named in the description of the list', () => {
  const kinds = z.array(z.enum(['host', 'unit'])).describe('哪几类：host 主办；unit 部门');
  const notes = z.array(z.string()).describe('须知，一行一条');
  expect(fieldsOf({ kinds, notes })).toMatchObject([
    { options: [{ label: '主办' }, { label: '部门' }] },
    { label: '须知', field: { label: '须知' } },
  ]);
});

test('what the forms would lose stays outside them', () => {
  expect(fieldsOf({ summary: z.strictObject({}).optional().meta({ outsideForms: true }) })).toEqual([]);
});

test('a text that is no reference may still be offered from a list', () => {
  const ruleset = z.union([z.string(), z.int()]).optional().meta({ offers: 'rulesets' });
  expect(fieldsOf({ ruleset })).toMatchObject([{ widget: 'relation', collection: 'rulesets', required: false }]);
});

test('a closed shape shows its time, which a picker writes: the hint has no form of it', () => {
  const [sessions] = fieldsOf({ sessions: activity.shape.sessions });
  const types = sessions?.['types'] as readonly { readonly name: string; readonly summary?: string }[];
  expect(types.map(({ name, summary }) => [name, summary])).toEqual([
    ['timed', '{{fields.start}}'],
    ['all-day', '{{fields.from}}'],
    ['weekly', '{{fields.from}}'],
    ['partial', undefined],
    ['tba', undefined],
  ]);
  expect(JSON.stringify(sessions)).not.toContain('T09:00+08:00');
});

test('what may be written as a text or a number is a text', () => {
  const ruleset = z.union([z.string().regex(/^kepu-\d{4}$/u), z.int()]);
  expect(fieldsOf({ ruleset })).toMatchObject([{ widget: 'checked', rule: 'activities/ruleset' }]);
});

test('a shape that no field holds is a fault of the program', () => {
  expect(() => fieldsOf({ either: z.union([z.string(), z.number()]) })).toThrow('“either”');
});

test('a picture is chosen or sent, under a name that a file may have; photos lose what the camera wrote', () => {
  const [poster, photos] = fieldsOf({
    picture: pictureName('poster').describe('图片，media 文件夹里的文件名'),
    photos: z.array(pictureName('photo')).max(60).describe('照片，media 文件夹里的文件名'),
  });
  const pictures = { widget: 'image', accept: 'image/jpeg,image/png,image/webp', choose_url: false };
  expect(poster).toMatchObject({
    ...pictures,
    media_libraries: { default: { config: { slugify_filename: true, max_file_size: 20_971_520 } } },
  });
  expect(JSON.stringify(poster)).not.toContain('transformations');
  expect(photos).toMatchObject({
    ...pictures,
    multiple: true,
    max: 60,
    media_libraries: { default: { config: { transformations: { raster_image: { format: 'webp', width: 2400 } } } } },
  });
  expect([poster?.hint, photos?.hint].join()).not.toContain('media');
});
