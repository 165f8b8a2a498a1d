import { expect, test } from 'vitest';
import { entryKindNames } from '#domain/site/kinds.ts';
import { formConfig } from '#sources/forms/form-config.ts';
import type { FormField } from '#sources/forms/form-fields.ts';
import { type Kind, schemaOf } from '#sources/layout.ts';
import { fieldNames } from '#sources/schema/schema-walk.ts';
import { aCampaignContent } from '../../builders.ts';

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
const config = formConfig(campaigns, repository);
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
  expect(found).toHaveLength(2 * (entryKindNames.length + 1));
  expect(found.slice(0, 3).map(([name]) => name)).toEqual(
    ['activities', 'venues', 'organizations'].map((kind) => `guyuan-2023-${kind}`),
  );
});

test.each<Kind>([...entryKindNames, 'campaign'])('the form of %s has every field of the schema', (kind) => {
  const found = collections.find(({ name }) => name === `guyuan-2023-${kind}`);
  const fields = (found?.fields ?? found?.files?.[0]?.fields ?? []).map(({ name }) => name);
  expect(fields.filter((name) => name !== 'body')).toEqual(fieldNames(schemaOf[kind], {}));
});

test('an entry stands in its list by a field that each has', () => {
  const lists = collections.filter(({ folder }) => folder !== undefined);
  const shown = lists.map(({ identifier_field: field, fields = [] }) => fields.find(({ name }) => name === field));
  expect(shown.map((field) => field?.['required'] ?? true)).toEqual(lists.map(() => true));
  expect(shown.every((field) => field !== undefined)).toBe(true);
});

test('a choice among entries is one among those of the same campaign', () => {
  const names = new Set(collections.map(({ name }) => name));
  const wanted = collections.flatMap(({ name, fields = [], files = [] }) =>
    [...fields, ...files.flatMap((file) => file.fields)]
      .flatMap(relationsIn)
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
  expect(formConfig(campaigns, own).backend).toEqual({
    name: 'gitea',
    repo: 'kx/kepu',
    branch: 'trunk',
    base_url: 'https://git.example',
    api_root: 'https://git.example/api/v1',
  });
  expect(config.backend).toEqual({ name: 'github', repo: 'kepu/content', branch: 'main' });
});
