import { nearest } from '../checks/nearest.ts';
import { quote } from '../checks/quote.ts';
import type { CellFault } from '../import/sheet.ts';
import type { FiledEntry } from './exchange-table.ts';
import { type Fields, sameValue } from './fields.ts';
import { timeOfSession } from './session-codec.ts';

/** The cells of a row that identify its activity. */
export interface RowIdentity {
  /** Of the column of ids; '' without. */
  readonly id: string;
  /** Of the hidden column. */
  readonly baseId?: string | undefined;
  readonly name: string;
  readonly fields: Fields;
  /** The row in its own words, as `imported.text` keeps it. */
  readonly text?: string;
  readonly idColumn: number | undefined;
  readonly nameColumn: number | undefined;
}

export type RowMatch =
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'new' }
  /** The entry was there when the table was exported. */
  | { readonly kind: 'gone'; readonly id: string }
  | { readonly kind: 'asked'; readonly question: CellFault };

/**
 * Finds the activity of each row: by id, else by the hidden column, else by name, host and time, most certain rows
 * first. An ambiguous match becomes a question.
 */
export function matchRows(rows: readonly RowIdentity[], entries: readonly FiledEntry[]): readonly RowMatch[] {
  const index = indexOf(entries);
  const matches = new Map<RowIdentity, RowMatch>();
  const taken = new Set<string>();
  const settle = (find: (row: RowIdentity) => RowMatch | undefined) => {
    const found = rows.flatMap((row) => {
      const match = matches.has(row) ? undefined : find(row);
      return match ? [[row, match] as const] : [];
    });
    for (const [row, match] of found) {
      matches.set(row, match);
      if (match.kind === 'entry') taken.add(match.id);
    }
  };
  const isFree = ({ id }: FiledEntry) => !taken.has(id);
  settle((row) => byId(row, index));
  settle((row) => sameFacts(row, index));
  settle((row) => sameNameAndHost(row, index.named(row.name).filter(isFree)));
  settle((row) => doubtful(row, index, isFree));
  return rows.map((row) => matches.get(row) ?? { kind: 'new' });
}

interface Index {
  readonly byId: ReadonlyMap<string, string>;
  readonly entryOf: (id: string) => FiledEntry | undefined;
  readonly byText: ReadonlyMap<string, string>;
  readonly named: (name: string) => readonly FiledEntry[];
  /** Entries with a host of the row at a time of it. */
  readonly beside: (row: RowIdentity) => readonly FiledEntry[];
}

function indexOf(entries: readonly FiledEntry[]): Index {
  const byName = Map.groupBy(entries, ({ fields }) => nameKey(String(fields['name'] ?? '')));
  const slots = entries.flatMap((entry) => slotsOf(entry.fields).map((slot) => ({ slot, entry })));
  const bySlot = Map.groupBy(slots, ({ slot }) => slot);
  const entriesById = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    entryOf: (id) => entriesById.get(id),
    byId: new Map([
      ...entries.flatMap(({ id, fields }) => textsIn(fields, 'formerIds').map((former) => [former, id] as const)),
      ...entries.map(({ id }) => [id, id] as const),
    ]),
    byText: new Map(
      entries.flatMap(({ id, fields }) => {
        const text = (fields['imported'] as Fields | undefined)?.['text'];
        return typeof text === 'string' ? [[text, id] as const] : [];
      }),
    ),
    named: (name) => byName.get(nameKey(name)) ?? [],
    beside: ({ fields }) => [
      ...new Set(slotsOf(fields).flatMap((slot) => (bySlot.get(slot) ?? []).map(({ entry }) => entry))),
    ],
  };
}

/** Names without marks, blanks and width. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s\p{P}]+/gu, '')
    .toLowerCase();

const textsIn = (fields: Fields, key: string): readonly string[] => (fields[key] ?? []) as readonly string[];
const sessionsOf = (fields: Fields): readonly Fields[] => (fields['sessions'] ?? []) as readonly Fields[];

/** Each host at each time that is a time of day. */
const slotsOf = (fields: Fields): readonly string[] =>
  sessionsOf(fields)
    .filter(({ kind }) => kind === 'timed')
    .flatMap(({ start }) => textsIn(fields, 'hosts').map((host) => `${host} ${start}`));

function byId(row: RowIdentity, { byId: ids, entryOf }: Index): RowMatch | undefined {
  const { id, baseId, idColumn } = row;
  const own = ids.get(id);
  const based = baseId === undefined ? undefined : ids.get(baseId);
  if (id !== '' && baseId !== undefined && own !== based) return askedAbout(idColumn, changedId(id, baseId));
  if (id !== '' && baseId !== undefined && id !== baseId && own === undefined)
    return askedAbout(idColumn, changedId(id, baseId));
  const found = own ?? based;
  if (baseId === undefined && own !== undefined && !hasInCommon(row, entryOf(own))) return { kind: 'new' };
  if (found !== undefined) return { kind: 'entry', id: found };
  if (baseId !== undefined) return { kind: 'gone', id: baseId };
  return id === '' ? undefined : { kind: 'new' };
}

/** An id alone may be a slip: the name is alike, or host and time are the same. */
function hasInCommon(row: RowIdentity, entry: FiledEntry | undefined): boolean {
  if (!entry) return false;
  const isNamed = isNear(row, entry.fields) || nameKey(row.name) === nameKey(String(entry.fields['name'] ?? ''));
  return isNamed || (sharesHost(row, entry) === 'yes' && hasSameTimes(row, entry));
}

const changedId = (id: string, base: string) => ({
  message: `编号写了${quote(id)}，导出的时候是${quote(base)}：是哪一个活动的？`,
  fix: '编号改回来；排序的时候要选整张表，隐藏的那一列也要一起动。要改编号，改文件名，原来的写进 formerIds。',
});

/** The same name and the same time with a host in common, or the very words of an imported row. */
function sameFacts(row: RowIdentity, { named, byText }: Index): RowMatch | undefined {
  const text = row.text === undefined ? undefined : byText.get(row.text);
  if (text !== undefined) return { kind: 'entry', id: text };
  const same = named(row.name).filter((entry) => sharesHost(row, entry) !== 'no' && hasSameTimes(row, entry));
  const best = same.filter((entry) => sameValue(entry.fields['venue'], row.fields['venue']));
  const [only, ...others] = best.length > 0 ? best : same;
  if (!only) return undefined;
  return others.length === 0 ? { kind: 'entry', id: only.id } : severalOf(row, [only, ...others]);
}

/** The only activity of the name with a host in common: its time is another now. */
function sameNameAndHost(row: RowIdentity, same: readonly FiledEntry[]): RowMatch | undefined {
  const known = same.filter((entry) => sharesHost(row, entry) === 'yes');
  const open = same.filter((entry) => sharesHost(row, entry) === 'unknown');
  const [only, ...others] = known.length > 0 ? known : open;
  if (!only) return undefined;
  return others.length === 0 ? { kind: 'entry', id: only.id } : severalOf(row, [only, ...others]);
}

/** The same name at the same time by another host; a name that is alike, or the same place, with host and time. */
function doubtful(row: RowIdentity, { named, beside }: Index, isFree: (entry: FiledEntry) => boolean) {
  const otherHost = named(row.name).find((entry) => isFree(entry) && hasSameTimes(row, entry));
  if (otherHost) return askedAbout(row.nameColumn, isIt(row, otherHost, '名称和时间一样，主办单位不一样'));
  const near = beside(row)
    .filter(isFree)
    .find(({ fields }) => isNear(row, fields) || isSamePlace(row.fields, fields));
  return near && askedAbout(row.nameColumn, isIt(row, near, '主办单位和时间一样，名称不一样'));
}

const isNear = ({ name }: RowIdentity, fields: Fields): boolean =>
  nearest(nameKey(name), [nameKey(String(fields['name'] ?? ''))]).length > 0;

const isSamePlace = (one: Fields, other: Fields): boolean =>
  one['venue'] !== undefined && one['venue'] === other['venue'] && one['room'] === other['room'];

function sharesHost({ fields }: RowIdentity, entry: FiledEntry): 'yes' | 'no' | 'unknown' {
  const [own, others] = [textsIn(fields, 'hosts'), textsIn(entry.fields, 'hosts')];
  if (own.length === 0 || others.length === 0) return 'unknown';
  return own.some((host) => others.includes(host)) ? 'yes' : 'no';
}

const hasSameTimes = ({ fields }: RowIdentity, entry: FiledEntry): boolean =>
  sameValue(sessionsOf(fields).map(timeOfSession), sessionsOf(entry.fields).map(timeOfSession));

interface Doubt {
  readonly message: string;
  readonly fix: string;
}

const askedAbout = (column: number | undefined, doubt: Doubt): RowMatch => ({
  kind: 'asked',
  question: { code: 'import-match', column, ...doubt },
});

const isIt = (row: RowIdentity, { id, fields }: FiledEntry, why: string): Doubt => ({
  message: `${quote(row.name)}是不是 activities/${id}（${quote(String(fields['name'] ?? ''))}）？${why}。`,
  fix: `是的，在“编号”一列写 ${id}；不是的，写一个没有用过的编号。`,
});

function severalOf(row: RowIdentity, entries: readonly FiledEntry[]): RowMatch {
  const ids = entries.map(({ id }) => id).join('、');
  return askedAbout(row.nameColumn, {
    message: `有几个活动都叫${quote(row.name)}：这一行是哪一个？`,
    fix: `在“编号”一列写 ${ids} 里的一个；都不是的，写一个没有用过的编号。`,
  });
}
