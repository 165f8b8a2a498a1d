import { z } from 'zod';
import type { CampaignContent } from '#domain/campaign/content.ts';
import type { Collection } from '#domain/checks/context.ts';
import { type Kind, schemaOf, slugPattern } from '../layout.ts';
import { type FormField, formFields, type JsonSchema } from './form-fields.ts';

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

/**
 * The configuration of Sveltia CMS for the content of these campaigns: a form for campaign.json and for each kind of
 * entry, made from the schemas. Ids are file names, chosen once. Activities whose details are MDX are left to git, for
 * a collection of forms has files of one kind. https://sveltiacms.app/en/docs/config
 */
export function formConfig(campaigns: readonly CampaignContent[], repository: FormRepository) {
  return {
    backend: backendOf(repository),
    media_folder: 'content/campaigns',
    public_folder: '/',
    slug: { encoding: 'ascii', lowercase: true },
    output: { omit_empty_optional_fields: true, json: { indent_style: 'space', indent_size: 2 } },
    collections: campaigns.flatMap((content, index) => [
      ...(index === 0 ? [] : [{ divider: true }]),
      ...collectionsOf(content),
    ]),
  };
}

/** Addresses below one's own server: GitLab REST API v4, Gitea API v1, GitHub Enterprise REST API v3. */
function backendOf({ host, name, branch, server }: FormRepository) {
  const api = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' }[host];
  const own = server === undefined ? {} : { base_url: server, api_root: server + api };
  return { name: host, repo: name, branch, ...own };
}

interface EntryForm {
  readonly kind: Collection;
  readonly label: string;
  /** Of Material Symbols. */
  readonly icon: string;
  /** The field that tells entries from each other in a list: a resource may have the name of its venue. */
  readonly shown: string;
}

const forms: readonly EntryForm[] = [
  { kind: 'activities', label: '活动', icon: 'event', shown: 'name' },
  { kind: 'venues', label: '场馆', icon: 'location_on', shown: 'name' },
  { kind: 'organizations', label: '单位', icon: 'groups', shown: 'name' },
  { kind: 'notices', label: '通知', icon: 'description', shown: 'title' },
  { kind: 'routes', label: '路线', icon: 'route', shown: 'name' },
  { kind: 'resources', label: '推荐资源', icon: 'inventory_2', shown: 'summary' },
];

function collectionsOf({ id, campaign }: CampaignContent) {
  const name = `${campaign.data.city.shortName} ${campaign.data.year}`;
  const folder = `content/campaigns/${id}`;
  const ofKind = (kind: Kind) => fieldsOf(kind, id);
  return [
    ...forms.map(({ kind, label, icon, shown }) => ({
      name: `${id}-${kind}`,
      label: `${name} · ${label}`,
      label_singular: label,
      icon,
      folder: `${folder}/${kind}`,
      ...(kind === 'notices'
        ? { extension: 'mdx', format: 'yaml-frontmatter', fields: [...ofKind('notices'), body] }
        : { extension: 'json', format: 'json', fields: ofKind(kind) }),
      create: true,
      identifier_field: shown,
      summary: `{{${shown}}}`,
      slug: {
        editable: ['create'],
        pattern: [slugPattern.source, '小写字母、数字和连字符，最多 64 个'],
        hint: '编号，也是网址的一部分；定了就不要改',
      },
      media_folder: `/${folder}/media`,
      public_folder: '',
    })),
    {
      name: `${id}-campaign`,
      label: `${name} · 本届`,
      icon: 'settings',
      files: [
        {
          name: 'campaign',
          label: '本届的主题、县区、板块和任务',
          file: `${folder}/campaign.json`,
          fields: ofKind('campaign'),
        },
      ],
    },
  ];
}

/** Written as it stands: a rich editor would rewrite the components of MDX. */
const body: FormField = { name: 'body', label: '正文', widget: 'richtext', modes: ['raw'], required: false };

const fieldsOf = (kind: Kind, campaign: string) =>
  formFields(z.toJSONSchema(schemaOf[kind], { io: 'input' }) as JsonSchema, (references) =>
    relationTo(references, campaign),
  );

function relationTo(references: string, campaign: string) {
  const inFolder = (kind: Collection, field: string) => ({
    collection: `${campaign}-${kind}`,
    value_field: '{{slug}}',
    display_fields: [field],
    search_fields: [field],
  });
  const inCampaign = (list: string) => ({
    collection: `${campaign}-campaign`,
    file: 'campaign',
    value_field: `${list}.*.id`,
    display_fields: [`${list}.*.name`],
    search_fields: [`${list}.*.name`],
  });
  switch (references) {
    case '单位':
      return inFolder('organizations', 'name');
    case '场馆':
      return inFolder('venues', 'name');
    case '通知':
      return inFolder('notices', 'title');
    case '路线':
      return inFolder('routes', 'name');
    case '县区':
      return inCampaign('regions');
    case '活动板块':
      return inCampaign('programmes');
    default:
      throw new Error(`No form chooses among “${references}”.`);
  }
}
