import { z } from 'zod';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { type EntryKind, entryKinds, isPartKind, type ReferenceTarget } from '#domain/site/kinds.ts';
import { type Kind, schemaOf, slugPattern } from '../layout.ts';
import { type FormField, formFields, type JsonSchema } from './form-fields.ts';

/** The repository that the forms commit to. */
export interface FormRepository {
  /** Backend name in Sveltia CMS. */
  readonly host: 'github' | 'gitlab' | 'gitea';
  /** `owner/name`. */
  readonly name: string;
  readonly branch: string;
  /** Origin of a self-hosted server; absent for the public host. */
  readonly server?: string;
}

/**
 * The configuration of Sveltia CMS for the content of these campaigns: a form for campaign.json and for each kind of
 * entry, generated from the schemas. Ids are file names, editable only on creation. MDX activities are edited in git,
 * because a Sveltia collection supports one file format. https://sveltiacms.app/en/docs/config
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

/** API roots on a self-hosted server: GitLab REST API v4, Gitea API v1, GitHub Enterprise REST API v3. */
function backendOf({ host, name, branch, server }: FormRepository) {
  const api = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' }[host];
  const own = server === undefined ? {} : { base_url: server, api_root: server + api };
  return { name: host, repo: name, branch, ...own };
}

interface EntryForm {
  /** Material Symbols name. */
  readonly icon: string;
  /** The field that identifies an entry in a list. Not the name for resources: it may equal the name of the venue. */
  readonly shown: string;
}

/** Key order is the display order of the forms. */
const forms: Readonly<Record<EntryKind, EntryForm>> = {
  activities: { icon: 'event', shown: 'name' },
  venues: { icon: 'location_on', shown: 'name' },
  organizations: { icon: 'groups', shown: 'name' },
  notices: { icon: 'description', shown: 'title' },
  routes: { icon: 'route', shown: 'name' },
  resources: { icon: 'inventory_2', shown: 'summary' },
};

function collectionsOf({ id, campaign }: CampaignContent) {
  const name = `${campaign.data.city.shortName} ${campaign.data.year}`;
  const folder = `content/campaigns/${id}`;
  const ofKind = (kind: Kind) => fieldsOf(kind, id);
  return [
    ...(Object.keys(forms) as EntryKind[]).map((kind) => ({
      name: `${id}-${kind}`,
      label: `${name} · ${entryKinds[kind].label}`,
      label_singular: entryKinds[kind].label,
      icon: forms[kind].icon,
      folder: `${folder}/${kind}`,
      ...(entryKinds[kind].extensions[0] === 'mdx'
        ? { extension: 'mdx', format: 'yaml-frontmatter', fields: [...ofKind(kind), body] }
        : { extension: 'json', format: 'json', fields: ofKind(kind) }),
      create: true,
      identifier_field: forms[kind].shown,
      summary: `{{${forms[kind].shown}}}`,
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

/** Raw mode only: the rich text editor rewrites MDX components. */
const body: FormField = { name: 'body', label: '正文', widget: 'richtext', modes: ['raw'], required: false };

const fieldsOf = (kind: Kind, campaign: string) =>
  formFields(z.toJSONSchema(schemaOf[kind], { io: 'input' }) as JsonSchema, (references) =>
    relationTo(references, campaign),
  );

function relationTo(to: ReferenceTarget, campaign: string) {
  if (isPartKind(to)) {
    return {
      collection: `${campaign}-campaign`,
      file: 'campaign',
      value_field: `${to}.*.id`,
      display_fields: [`${to}.*.name`],
      search_fields: [`${to}.*.name`],
    };
  }
  const { shown } = forms[to];
  return { collection: `${campaign}-${to}`, value_field: '{{slug}}', display_fields: [shown], search_fields: [shown] };
}
