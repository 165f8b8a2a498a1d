/**
 * Kinds of entry in a campaign's folder: one folder per kind, one file per entry, one page per entry at
 * `<folder>/<id>/`. Loaders, references, forms, file names and former ids derive from this table.
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
  /** Label of an entry for editors. */
  readonly label: string;
  /** Field that distinguishes entries in a list. Not `name` for resources: a resource can share its venue's name. */
  readonly shown: string;
  /** Material Symbols icon in the editors' forms. */
  readonly icon: string;
  /** Allowed file extensions; the first is the default for a new file. */
  readonly extensions: readonly ('json' | 'mdx')[];
  /** Key of its page in `sitePlan`. */
  readonly page: string;
}

/** Kind of entry; also the name of its folder. */
export type EntryKind = keyof typeof entryKinds;

export const entryKindNames = Object.keys(entryKinds) as readonly EntryKind[];

/** Lists in campaign.json whose elements other entries reference, with the label for editors. */
export const partKinds = {
  regions: { label: '县区' },
  programmes: { label: '活动板块' },
} as const;
export type PartKind = keyof typeof partKinds;

/** Target type of a reference. */
export type ReferenceTarget = EntryKind | PartKind;

/** True when the target is an element of a list in campaign.json. */
export const isPartKind = (target: ReferenceTarget): target is PartKind => Object.hasOwn(partKinds, target);

/** Label of a reference target for editors. */
export const targetLabel = (target: ReferenceTarget): string => ({ ...entryKinds, ...partKinds })[target].label;

/** Maps each kind to a value, such as the entries of a campaign. */
export const forEachKind = <T>(make: (kind: EntryKind) => T): Readonly<Record<EntryKind, T>> =>
  Object.fromEntries(entryKindNames.map((kind) => [kind, make(kind)])) as Record<EntryKind, T>;
