import { readFileSync } from 'node:fs';
import type { CampaignContent } from '#domain/campaign/content.ts';
import type { FoundFile } from '../walk.ts';
import type { NewFile } from '../writing/new-file.ts';

/** The parts of an earlier campaign that a new one takes over. */
export interface CarriedCampaign {
  readonly id: string;
  /** Fields of the new campaign.json. */
  readonly campaign: Readonly<Record<string, unknown>>;
  /** Official names of the organizations, each with its id. */
  readonly organizations: ReadonlyMap<string, string>;
  /** Paths are relative to the campaign's folder. */
  readonly files: readonly NewFile[];
  /** What an editor must look at again, in sentences. */
  readonly review: readonly string[];
}

type Written = Readonly<Record<string, unknown>>;

interface CarriedEntry {
  readonly id: string;
  readonly path: string;
  readonly data: Written;
}

/** Fields of campaign.json that do not change from year to year. */
const lasting = ['city', 'regions', 'channel', 'palette', 'poster', 'footer', 'locales', 'deployment'] as const;

/** Fields of entries that belong to one year: former addresses, the plan of an event's booths, its notices. */
const yearly = new Set(['formerIds', 'plan', 'notices']);

/**
 * Carries over regions, venues, organizations, routes, the skeleton of the programmes, palette, posters and footer of a
 * campaign. Leaves out samples, and what its notices said.
 * @param files every file of the content folder
 */
export function carryOver(source: CampaignContent, files: readonly FoundFile[]): CarriedCampaign {
  const written = readJson(files.find(({ kind, campaign }) => kind === 'campaign' && campaign === source.id));
  const venues = entriesOf(source, 'venues', files, ({ sample }) => !sample);
  const organizations = entriesOf(source, 'organizations', files, ({ sample }, id) => {
    return !sample || source.campaign.data.issuers.includes(id);
  });
  const venueIds = new Set(venues.map(({ id }) => id));
  const unitIds = new Set(organizations.map(({ id }) => id));
  const routes = entriesOf(source, 'routes', files, ({ sample, stops }) => {
    return !sample && stops.every(({ venue }) => venueIds.has(venue));
  });
  const entries = [...venues, ...organizations.map((each) => withoutLostParent(each, unitIds)), ...routes];
  const programmes = source.campaign.data.programmes.map(({ id, name, kind, parent }) => ({
    id,
    name,
    kind,
    ...(parent === undefined ? {} : { parent }),
    source: { notice: 'city-notice' },
  }));
  return {
    id: source.id,
    campaign: { ...pick(written, lasting), programmes },
    organizations: new Map(
      source.organizations.flatMap(({ id, data }) => (unitIds.has(id) ? [[data.name, id] as const] : [])),
    ),
    files: [
      ...entries.map(({ path, data }) => ({ path, content: `${JSON.stringify(data, undefined, 2)}\n` })),
      ...mediaOf(source.id, JSON.stringify(entries), files),
    ],
    review: [
      ...asked(
        programmes.length,
        '个板块（campaign.json 的 programmes）：名称和今年的通知一致吗？没有的删去，新的加上。',
      ),
      ...asked(organizations.length, '家单位（organizations/）：有没有改名、合并、撤销？'),
      ...asked(venues.length, '个场馆（venues/）：开放时间、电话、地址、无障碍设施还对吗？'),
      ...asked(routes.length, '条路线（routes/）：每一站今年还开放吗？'),
      '县区、页脚、配色（campaign.json）：照原来的，看一遍。',
      '没有带过来的：活动、通知、任务、时间节点、推荐资源、展位图和示例。',
    ],
  };
}

const asked = (count: number, question: string): readonly string[] => (count > 0 ? [`${count} ${question}`] : []);

/** The sound entries of a kind that `lasts` accepts, as they are written but for the fields of one year. */
function entriesOf<Kind extends 'venues' | 'organizations' | 'routes'>(
  source: CampaignContent,
  kind: Kind,
  files: readonly FoundFile[],
  lasts: (data: CampaignContent[Kind][number]['data'], id: string) => boolean,
): readonly CarriedEntry[] {
  const pathOf = new Map(files.map(({ file, path }) => [file, path]));
  const entries: CampaignContent[Kind] = source[kind];
  return entries.flatMap(({ id, file, data }) => {
    const path = pathOf.get(file);
    if (path === undefined || !lasts(data, id)) return [];
    const own = Object.entries(readJson({ path })).filter(([name]) => !yearly.has(name));
    return { id, path: `${kind}/${id}.json`, data: Object.fromEntries(own) };
  });
}

function withoutLostParent(entry: CarriedEntry, kept: ReadonlySet<string>): CarriedEntry {
  const { parent, ...rest } = entry.data;
  return parent === undefined || kept.has(String(parent)) ? entry : { ...entry, data: rest };
}

/** The pictures that the carried entries name. */
const mediaOf = (campaignId: string, entries: string, files: readonly FoundFile[]): readonly NewFile[] =>
  files
    .filter(({ kind, campaign, id }) => kind === 'media' && campaign === campaignId && entries.includes(`"${id}"`))
    .map(({ id, path }) => ({ path: `media/${id}`, content: readFileSync(path) }));

/** A file that the content check has parsed. */
const readJson = (file: Pick<FoundFile, 'path'> | undefined): Written =>
  file ? (JSON.parse(readFileSync(file.path, 'utf8')) as Written) : {};

const pick = (value: Written, names: readonly string[]): Written =>
  Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
