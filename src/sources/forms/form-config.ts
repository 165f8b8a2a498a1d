import { z } from 'zod';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { type EntryKind, entryKindNames, entryKinds, isPartKind, type ReferenceTarget } from '#domain/site/kinds.ts';
import { type Kind, schemaOf, slugPattern } from '../layout.ts';
import type { FormEntry } from './form-entry.ts';
import { entryChecks, type FormField, formFields } from './form-fields.ts';
import type { JsonSchema } from './json-schema.ts';

/** Where the forms save to. */
export interface FormRepository {
  /** The host's kind, as Sveltia CMS names it. */
  readonly host: 'github' | 'gitlab' | 'gitea';
  /** `owner/name`. */
  readonly name: string;
  readonly branch: string;
  /** Scheme and host of one's own server; else the host's public one. */
  readonly server?: string;
}

/** The site that the forms are part of. */
export interface PublishedSite {
  /** Where it is published, as the views take it. */
  readonly address: object;
  /** Address of what is public of a campaign, which entries are checked with. */
  readonly contentOf: (campaign: string) => string;
}

/**
 * The configuration of Sveltia CMS for the content of these campaigns: a form for campaign.json and for each kind of
 * entry, made from the schemas. Ids are file names, chosen once. https://sveltiacms.app/en/docs/config
 */
export function formConfig(
  campaigns: readonly CampaignContent[],
  repository: FormRepository,
  published: PublishedSite,
) {
  return {
    backend: backendOf(repository),
    media_folder: 'content/campaigns',
    public_folder: '/',
    slug: { encoding: 'ascii', lowercase: true },
    output: {
      omit_empty_optional_fields: true,
      json: { indent_style: 'space', indent_size: 2 },
      // A plain 9:30 is a number for some readers of YAML.
      yaml: { quote: 'double' },
    },
    collections: [
      ...campaigns.flatMap((content) => [...collectionsOf(content, published), { divider: true }]),
      rulesetCollection(),
      hubCollection(),
    ],
  };
}

/** Addresses below one's own server: GitLab REST API v4, Gitea API v1, GitHub Enterprise REST API v3. */
function backendOf({ host, name, branch, server }: FormRepository) {
  const api = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' }[host];
  const own = server === undefined ? {} : { base_url: server, api_root: server + api };
  // Signing in by OAuth needs a server or a client id of one's own: no setting says either.
  return { name: host, repo: name, branch, auth_methods: ['token'], ...own };
}

type Extension = 'json' | 'mdx';

/** A collection has files of one kind: another is offered for what has its details in MDX. */
function extensionsIn(content: CampaignContent, kind: EntryKind): readonly Extension[] {
  const [first, ...others] = entryKinds[kind].extensions;
  const isUsed = content[kind].some(({ body }) => body !== undefined);
  return isUsed || first === 'mdx' ? [first, ...others] : [first];
}

/** In MDX the details are the body. */
const entryFields = (kind: EntryKind, campaign: string, extension: Extension): readonly FormField[] =>
  extension === 'mdx'
    ? [...fieldsOf(kind, campaign).filter(({ name }) => name !== 'details'), body]
    : fieldsOf(kind, campaign);

/** The order of the forms: what editors open most often first, then any other kind. */
const formOrder = [...new Set<EntryKind>(['activities', 'venues', 'organizations', ...entryKindNames])];

function collectionsOf(content: CampaignContent, { address, contentOf }: PublishedSite) {
  const { id, campaign } = content;
  const name = `${campaign.data.city.shortName} ${campaign.data.year}`;
  const folder = `content/campaigns/${id}`;
  const checks = (kind: Kind, extension: Extension = 'json') =>
    checksOf({ kind, campaign: id, extension, content: contentOf(id), address });
  return [
    ...formOrder.flatMap((kind) =>
      extensionsIn(content, kind).map((extension, index) => ({
        name: `${id}-${kind}${index === 0 ? '' : `-${extension}`}`,
        label: `${name} · ${entryKinds[kind].label}${index === 0 ? '' : '（正文单写）'}`,
        label_singular: entryKinds[kind].label,
        icon: entryKinds[kind].icon,
        folder: `${folder}/${kind}`,
        extension,
        format: extension === 'mdx' ? 'yaml-frontmatter' : 'json',
        fields: [checks(kind, extension), ...entryFields(kind, id, extension)],
        create: true,
        identifier_field: entryKinds[kind].shown,
        summary: `{{${entryKinds[kind].shown}}}`,
        slug: {
          editable: ['create'],
          pattern: [slugPattern.source, '小写字母、数字和连字符，最多 64 个'],
          hint: '编号，也是网址的一部分；定了就不要改',
        },
        media_folder: `/${folder}/media`,
        public_folder: '',
      })),
    ),
    {
      name: `${id}-campaign`,
      label: `${name} · 本届`,
      icon: 'settings',
      files: [
        {
          name: 'campaign',
          label: '本届的主题、县区、板块和任务',
          file: `${folder}/campaign.json`,
          fields: [checks('campaign'), ...fieldsOf('campaign', id)],
        },
      ],
    },
  ];
}

/**
 * Rule sets of all platforms and years. Their file names are made from platform and year; in a slug, a plain `{{year}}`
 * is the current year.
 */
const rulesetCollection = () => ({
  name: rulesets,
  label: '平台规则',
  icon: 'rule',
  folder: 'content/rulesets',
  extension: 'json',
  format: 'json',
  fields: [checksOf({ kind: 'ruleset' }), ...fieldsOf('ruleset', '')],
  create: true,
  summary: "{{slug}}{{unverified | ternary('（未核实）', '')}}",
  slug: { template: '{{platform}}-{{fields.year}}', editable: false },
});

/** The hub. Saving the form creates hub.json where there is none. */
const hubCollection = () => ({
  name: 'hub',
  label: '总站',
  icon: 'home',
  files: [
    {
      name: 'hub',
      label: '总站的名称、首页的话和配色',
      file: 'content/hub.json',
      fields: [checksOf({ kind: 'hub' }), ...fieldsOf('hub', '')],
    },
  ],
});

const rulesets = 'rulesets';

/** Written as it stands: a rich editor would rewrite the components of MDX. */
const body: FormField = { name: 'body', label: '正文', widget: 'richtext', modes: ['raw'], required: false };

/** The field that checks an entry: its findings stand first in the form. */
const checksOf = (
  about: Pick<FormEntry, 'kind'> & Partial<FormEntry> & { readonly content?: string; readonly address?: object },
): FormField => ({
  name: entryChecks,
  label: '检查',
  widget: entryChecks,
  required: false,
  preview: false,
  about: { campaign: '', extension: 'json', ...about },
});

const fieldsOf = (kind: Kind, campaign: string) =>
  formFields(
    z.toJSONSchema(schemaOf[kind], { io: 'input' }) as JsonSchema,
    (references) => relationTo(references, campaign),
    kind,
  );

function relationTo(to: ReferenceTarget | 'rulesets', campaign: string) {
  if (to === 'rulesets') {
    // The preview of Sveltia CMS 0.221 throws on a number, such as a bare year.
    return {
      collection: rulesets,
      value_field: '{{slug}}',
      display_fields: ['{{slug}}'],
      search_fields: ['{{slug}}'],
      preview: false,
    };
  }
  if (isPartKind(to)) {
    return {
      collection: `${campaign}-campaign`,
      file: 'campaign',
      value_field: `${to}.*.id`,
      display_fields: [`${to}.*.name`],
      search_fields: [`${to}.*.name`],
    };
  }
  const { shown } = entryKinds[to];
  return { collection: `${campaign}-${to}`, value_field: '{{slug}}', display_fields: [shown], search_fields: [shown] };
}
