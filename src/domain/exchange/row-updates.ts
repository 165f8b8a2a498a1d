import { quote } from '../checks/quote.ts';
import type { RowOutcome, UpdatedRow } from '../import/outcome.ts';
import type { RowReading } from '../import/row/row.ts';
import type { CellFault } from '../import/sheet.ts';
import type { Matcher } from '../import/units/matcher.ts';
import type { Names } from './codec.ts';
import { diffRow, entryOf } from './diff.ts';
import type { ExchangeRow, FiledEntry } from './exchange-table.ts';
import type { Fields } from './fields.ts';
import { matchRows, type RowIdentity } from './match.ts';
import type { EntryDiff } from './merge.ts';
import { diffReading } from './reading-diff.ts';

/** A row of a table that is of an activity: of our own table, or of a clerk's. */
export type TableRow =
  | { readonly kind: 'exchange'; readonly row: ExchangeRow; readonly reading: RowReading; readonly at: Columns }
  | { readonly kind: 'clerk'; readonly reading: RowReading; readonly at: Columns };

interface Columns {
  readonly id: number | undefined;
  readonly name: number | undefined;
}

/** The outcome of a row: a new activity, changes to an existing one, no changes, or a question. */
export type RowFate = { readonly kind: 'new' } | (RowOutcome & { readonly kind: 'update' | 'present' | 'differs' });

/**
 * Compares rows with the activities that are there. Writes nothing.
 * @param today day for the record of changes
 */
export function fatesOf(
  rows: readonly TableRow[],
  entries: readonly FiledEntry[],
  names: Names,
  today: string,
): readonly RowFate[] {
  const matches = matchRows(rows.map(identityOf), entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry.fields]));
  const isSameCampaign = matches.some(({ kind }) => kind === 'entry');
  const fates = rows.map((row, index): RowFate => {
    const match = matches[index] ?? { kind: 'new' };
    switch (match.kind) {
      case 'asked':
        return differs(row, match.question);
      case 'gone':
        return isSameCampaign ? differs(row, gone(row, match.id)) : { kind: 'new' };
      case 'entry':
        return updateOf(row, match.id, byId.get(match.id) ?? {}, { names, today });
      case 'new':
        return match;
      default:
        return match satisfies never;
    }
  });
  return withoutDoubles(rows, fates);
}

function identityOf(row: TableRow): RowIdentity {
  const { reading, at } = row;
  return {
    id: reading.id,
    baseId: row.kind === 'exchange' ? row.row.base?.id : undefined,
    name: reading.name,
    fields: reading.activity,
    ...(row.kind === 'clerk' ? { text: reading.text } : {}),
    idColumn: at.id,
    nameColumn: at.name,
  };
}

interface Surroundings {
  readonly names: Names;
  readonly today: string;
}

function updateOf(row: TableRow, id: string, current: Fields, { names, today }: Surroundings): RowFate {
  const name = String(current['name'] ?? row.reading.name);
  const present: RowFate = { kind: 'present', row: firstRow(row), name, id };
  if (row.kind === 'clerk' && (current['imported'] as Fields | undefined)?.['text'] === row.reading.text)
    return present;
  const diff: EntryDiff =
    row.kind === 'exchange' ? diffRow(row.row, current, names, today) : diffReading(row.reading, current, names, today);
  const { changes, conflicts, questions, fields } = diff;
  if (changes.length + conflicts.length + questions.length === 0) return present;
  const isOpen = row.kind === 'clerk' && questions.length > 0;
  return {
    kind: 'update',
    row: firstRow(row),
    name,
    id,
    changes,
    conflicts,
    questions,
    fields: isOpen ? undefined : fields,
  };
}

const firstRow = ({
  reading: {
    rows: [row = 1],
  },
}: TableRow): number => row;

const differs = (row: TableRow, fault: CellFault): RowFate => ({
  kind: 'differs',
  row: firstRow(row),
  name: row.reading.name,
  fault,
});

const gone = ({ at }: TableRow, id: string): CellFault => ({
  code: 'import-match',
  column: at.id,
  message: `activities/${id} 导出以后删去了，没有再写。`,
  fix: '不办了的，删去这一行；还要的，清空这一行最后隐藏的格子，换一个编号。',
});

/** Two rows that change one activity are both asked about. */
function withoutDoubles(rows: readonly TableRow[], fates: readonly RowFate[]): readonly RowFate[] {
  const updates = fates.filter((fate): fate is UpdatedRow => fate.kind === 'update');
  const byId = Map.groupBy(updates, ({ id }) => id);
  return fates.map((fate, index) => {
    const same = fate.kind === 'update' ? (byId.get(fate.id) ?? []) : [];
    const row = rows[index];
    return same.length > 1 && row ? differs(row, twice(row, same)) : fate;
  });
}

const twice = ({ at, reading }: TableRow, same: readonly UpdatedRow[]): CellFault => ({
  code: 'import-match',
  column: at.id ?? at.name,
  message: `${same.map(({ row }) => `第 ${row} 行`).join('、')}都是 activities/${same[0]?.id}（${quote(reading.name)}），写得不一样：照哪一行？`,
  fix: '留一行；是另一个活动的，在“编号”一列写一个没有用过的编号，清空那一行最后隐藏的格子。',
});

/** A row of our own table as one that may be new. */
export function readingOf(row: ExchangeRow, names: Names, titles: readonly string[]): RowReading {
  const { fields, questions } = entryOf(row, names);
  const { body, ...activity } = fields;
  const name = typeof activity['name'] === 'string' ? activity['name'] : '';
  const text = row.cells
    .filter((cell) => cell.text.trim() !== '')
    .map((cell) => `${titles[cell.at] ?? cell.column.title}：${cell.text}`)
    .join('\n');
  return {
    rows: [row.row],
    name,
    id: row.id || (row.base?.id ?? ''),
    activity,
    ...(typeof body === 'string' ? { body } : {}),
    questions,
    notes: [],
    text,
    untaken: [],
    newUnits: unknownIn(row, ['hosts', 'organizers', 'coOrganizers'], names.entries.organizations.matcher),
    newPlaces: unknownIn(row, ['venue'], names.entries.venues.matcher),
    writtenFields: new Set(),
    filled: new Set(),
    postponed: undefined,
  };
}

/** Names in cells of these fields that no entry has. */
const unknownIn = ({ cells }: ExchangeRow, fields: readonly string[], { findAll }: Matcher): readonly string[] =>
  cells
    .filter(({ column }) => fields.includes(column.path.join('.')))
    .flatMap(({ text }) => text.split(/[\r\n]+/u).flatMap(findAll))
    .flatMap((match) => (match.kind === 'unknown' ? [match.text] : []));
