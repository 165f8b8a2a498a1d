/**
 * The kinds of entry that a campaign's folder holds: one folder each, one file an entry, one page an entry at
 * `<folder>/<id>/`. What differs by kind derives from this table: loaders, references, forms, file names, former ids.
 */
export const entryKinds = {
  notices: { label: '通知', shown: 'title', icon: 'description', extensions: ['mdx'], page: 'notice' },
  activities: { label: '活动', shown: 'name', icon: 'event', extensions: ['json', 'mdx'], page: 'activity' },
  venues: { label: '场馆', shown: 'name', icon: 'location_on', extensions: ['json'], page: 'venue' },
  organizations: { label: '单位', shown: 'name', icon: 'groups', extensions: ['json'], page: 'organization' },
  routes: { label: '路线', shown: 'name', icon: 'route', extensions: ['json'], page: 'route' },
  resources: { label: '推荐资源', shown: 'summary', icon: 'inventory_2', extensions: ['json'], page: 'resource' },
} as const satisfies Readonly<Record<string, KindRule>>;

interface KindRule {
  /** What an editor calls one of them. */
  readonly label: string;
  /** The field that tells its entries from each other in a list: a resource may have the name of its venue. */
  readonly shown: string;
  /** In the editors' forms, of Material Symbols. */
  readonly icon: string;
  /** Of its files. */
  readonly extensions: readonly ('json' | 'mdx')[];
  /** Name of its page in the plan of the site. */
  readonly page: string;
}

/** A folder of a campaign that holds one entry a file. */
export type EntryKind = keyof typeof entryKinds;

export const entryKindNames = Object.keys(entryKinds) as readonly EntryKind[];

/** Elements of lists in campaign.json that other entries refer to, with what an editor calls one. */
export const partKinds = {
  regions: { label: '县区' },
  programmes: { label: '活动板块' },
} as const;
export type PartKind = keyof typeof partKinds;

/** What a reference leads to. */
export type ReferenceTarget = EntryKind | PartKind;

/** Whether a reference leads to a part of campaign.json. */
export const isPartKind = (target: ReferenceTarget): target is PartKind => Object.hasOwn(partKinds, target);

/** What an editor calls the target of a reference. */
export const targetLabel = (target: ReferenceTarget): string => ({ ...entryKinds, ...partKinds })[target].label;

/** Makes a value for each kind, such as the lists of a campaign. */
export const forEachKind = <T>(make: (kind: EntryKind) => T): Readonly<Record<EntryKind, T>> =>
  Object.fromEntries(entryKindNames.map((kind) => [kind, make(kind)])) as Record<EntryKind, T>;
