import { expect, test } from 'vitest';
import { z } from 'zod';
import { entryKindNames } from '#domain/site/kinds.ts';
import { formConfig } from '#sources/forms/form-config.ts';
import type { FormField } from '#sources/forms/form-fields.ts';
import type { JsonSchema } from '#sources/forms/json-schema.ts';
import { type Kind, schemaOf } from '#sources/layout.ts';
import { fieldNames } from '#sources/schema/schema-walk.ts';
import { aCampaignContent, anActivity } from '../../builders.ts';

interface Collection {
  readonly name: string;
  readonly folder?: string;
  readonly extension?: string;
  readonly identifier_field?: string;
  readonly fields?: readonly FormField[];
  readonly files?: readonly { readonly name: string; readonly file: string; readonly fields: readonly FormField[] }[];
}

const repository = { host: 'github', name: 'kepu/content', branch: 'main' } as const;
const campaigns = [aCampaignContent(), aCampaignContent({ id: 'weinan-2023' })];
const published = {
  address: { origin: 'https://kepu.example', base: '/', alone: false },
  contentOf: (id: string) => `/${id}/content.json`,
};
const config = formConfig(campaigns, repository, published);
const collections = (config.collections as readonly (Collection | { readonly divider: true })[]).filter(
  (each) => 'name' in each,
);

test('each kind of content of each campaign has its form, for the files of its folder', () => {
  const found = collections.map(({ name, folder, extension, files }) => [name, folder ?? files?.[0]?.file, extension]);
  for (const id of ['guyuan-2023', 'weinan-2023']) {
    for (const kind of entryKindNames) {
      const extension = kind === 'notices' ? 'mdx' : 'json';
      expect(found).toContainEqual([`${id}-${kind}`, `content/campaigns/${id}/${kind}`, extension]);
    }
    expect(found).toContainEqual([`${id}-campaign`, `content/campaigns/${id}/campaign.json`, undefined]);
  }
  expect(found).toHaveLength(2 * (entryKindNames.length + 1) + 2);
  expect(found.slice(0, 3).map(([name]) => name)).toEqual(
    ['activities', 'venues', 'organizations'].map((kind) => `guyuan-2023-${kind}`),
  );
});

test('activities whose details are MDX have a form with a body, where there are any', () => {
  const [written] = campaigns;
  const own = { ...aCampaignContent(), activities: [anActivity({ body: '正文' })] };
  const named = (content: typeof written) =>
    (formConfig(content ? [content] : [], repository, published).collections as readonly Partial<Collection>[]).find(
      ({ name }) => name === 'guyuan-2023-activities-mdx',
    );
  expect(named(written)).toBeUndefined();
  expect(named(own)).toMatchObject({ extension: 'mdx', folder: 'content/campaigns/guyuan-2023/activities' });
  const names = named(own)?.fields?.map(({ name }) => name) ?? [];
  expect(names).toContain('body');
  expect(names).not.toContain('details');
});

test('the hub and the rule sets have their forms once, after those of the campaigns', () => {
  expect(collections.slice(-2)).toMatchObject([
    { name: 'rulesets', folder: 'content/rulesets', extension: 'json', create: true },
    { name: 'hub', files: [{ file: 'content/hub.json' }] },
  ]);
});

test('the file of a rule set is named after its platform and year', () => {
  expect(collections.find(({ name }) => name === 'rulesets')).toMatchObject({
    slug: { template: '{{platform}}-{{fields.year}}', editable: false },
  });
});

test('a campaign takes its rule set from those that there are, or none', () => {
  expect(formOf('campaign').find(({ name }) => name === 'ruleset')).toMatchObject({
    widget: 'relation',
    required: false,
    collection: 'rulesets',
    value_field: '{{slug}}',
  });
});

const kinds: readonly Kind[] = [...entryKindNames, 'campaign', 'ruleset', 'hub'];

test.each(kinds)('the form of %s has every field of the schema', (kind) => {
  const fields = formOf(kind).map(({ name }) => name);
  expect(fields.filter((name) => name !== 'body' && name !== 'checks')).toEqual(fieldNames(schemaOf[kind], {}));
});

test.each(kinds)('the form of %s names its fields and choices in Chinese', (kind) => {
  const labels = formOf(kind).flatMap(labelsIn);
  // Sizes of paper and formats of files are called the same in Chinese.
  expect(
    labels.filter((label) => !/^[^a-z]*\p{Script=Han}/u.test(label) && !/^(?:a[34]|jpe?g|png)$/u.test(label)),
  ).toEqual([]);
});

test.each(kinds)(
  'the hints of the form of %s name fields and choices as the form does, and speak of no file',
  (kind) => {
    const hints = formOf(kind)
      .flatMap(hintsIn)
      .map((hint) => hint.replace(/\{\w+\}/gu, ''));
    const names = new Set(formOf(kind).flatMap(namesIn));
    const words = hints.flatMap((hint) => hint.match(/[A-Za-z][A-Za-z-]*/gu) ?? []);
    // The folder of pictures is called like the field of reports.
    expect(words.filter((word) => word === 'true' || (names.has(word) && word !== 'media'))).toEqual([]);
  },
);

test.each(kinds)('what %s may leave empty, it may leave out: the forms save no empty list or object', (kind) => {
  expect(emptyButRequired(z.toJSONSchema(schemaOf[kind], { io: 'input' }) as JsonSchema, kind, true)).toEqual([]);
});

const formOf = (kind: Kind): readonly FormField[] => {
  const name = { ruleset: 'rulesets', hub: 'hub' }[kind as string] ?? `guyuan-2023-${kind}`;
  const found = collections.find((each) => each.name === name);
  return found?.fields ?? found?.files?.[0]?.fields ?? [];
};

const below = (field: FormField): readonly FormField[] => [
  ...nested(field['fields']),
  ...nested(field['field']),
  ...nested(field['types']),
];

const hintsIn = (field: FormField): readonly string[] => [
  ...(field.hint === undefined ? [] : [field.hint]),
  ...below(field).flatMap(hintsIn),
];

/** Names of fields and values of choices. */
const namesIn = (field: FormField): readonly string[] => [
  field.name,
  ...((field['options'] ?? []) as readonly { readonly value: string }[]).map(({ value }) => value),
  ...below(field).flatMap(namesIn),
];

function labelsIn(field: FormField): readonly string[] {
  const choices = (field['options'] ?? []) as readonly { readonly label: string }[];
  return [field.label, ...choices.map(({ label }) => label), ...below(field).flatMap(labelsIn)];
}

function emptyButRequired(schema: JsonSchema, path: string, required: boolean): readonly string[] {
  const { type, minItems = 0, properties = {}, required: names = [], items, anyOf = [], oneOf = [] } = schema;
  const mayBeEmpty = (type === 'array' && minItems === 0) || (type === 'object' && names.length === 0);
  return [
    ...(required && mayBeEmpty && path.includes('.') ? [path] : []),
    ...Object.entries(properties).flatMap(([name, field]) =>
      emptyButRequired(field, `${path}.${name}`, names.includes(name)),
    ),
    ...[...anyOf, ...oneOf].flatMap((shape) => emptyButRequired(shape, path, required)),
    ...(items ? emptyButRequired(items, `${path}.*`, false) : []),
  ];
}

test('an entry stands in its list by a field that each has', () => {
  const lists = collections.filter(({ folder }) => folder?.includes('/campaigns/'));
  const shown = lists.map(({ identifier_field: field, fields = [] }) => fields.find(({ name }) => name === field));
  expect(shown.map((field) => field?.['required'] ?? true)).toEqual(lists.map(() => true));
  expect(shown.every((field) => field !== undefined)).toBe(true);
});

test('a choice among entries is one among those of the same campaign', () => {
  const names = new Set(collections.map(({ name }) => name));
  const wanted = collections.flatMap(({ name, fields = [], files = [] }) =>
    [...fields, ...files.flatMap((file) => file.fields)]
      .flatMap(relationsIn)
      .filter((to) => to !== 'rulesets')
      .map((to) => [name.slice(0, 6), to] as const),
  );
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter(([campaign, to]) => !names.has(to) || !to.startsWith(campaign))).toEqual([]);
});

function relationsIn(field: FormField): readonly string[] {
  const below = [...nested(field['fields']), ...nested(field['field']), ...nested(field['types'])];
  return [...(field.widget === 'relation' ? [String(field['collection'])] : []), ...below.flatMap(relationsIn)];
}

function nested(value: unknown): readonly FormField[] {
  if (Array.isArray(value)) return value as readonly FormField[];
  return value === undefined ? [] : [value as FormField];
}

test('a server of one’s own has its addresses', () => {
  const own = { host: 'gitea', name: 'kx/kepu', branch: 'trunk', server: 'https://git.example' } as const;
  expect(formConfig(campaigns, own, published).backend).toEqual({
    name: 'gitea',
    repo: 'kx/kepu',
    branch: 'trunk',
    auth_methods: ['token'],
    base_url: 'https://git.example',
    api_root: 'https://git.example/api/v1',
  });
});

test('only the way to sign in that works without further settings is offered', () => {
  expect(config.backend).toEqual({ name: 'github', repo: 'kepu/content', branch: 'main', auth_methods: ['token'] });
});
