import { readCount } from '../offer/count-texts.ts';
import { type Field, timeFields } from '../table/column-titles.ts';
import { oneLine, type Row } from './row-state.ts';

/** Fields in which each row of an activity may name more of the same. */
const joined: readonly Field[] = ['hosts', 'unit', 'organizers', 'coOrganizers', 'audiences'];

/** Fields that are read row by row, or that rows may say differently. */
export const readByRow: ReadonlySet<Field> = new Set([
  ...joined,
  ...timeFields,
  ...(['venue', 'room', 'address', 'township', 'remark', 'status', 'id'] as const),
]);

/** The rows of one activity as one: its units and audiences are those of all, and how many come is their sum. */
export function asOne(rows: readonly [Row, ...Row[]]): Row {
  const [row] = rows;
  if (rows.length === 1) return row;
  const texts = new Map<Field, string>(joined.map((field) => [field, distinct(rows, field).join('；')]));
  const sum = sumOf(distinct(rows, 'expectedVisitors'), rows);
  if (sum !== undefined) texts.set('expectedVisitors', String(sum));
  const [content = ''] = rows.map(({ cell }) => cell('content')).filter((text) => text !== '');
  texts.set('content', content);
  return { ...row, cell: (field) => texts.get(field) || row.cell(field) };
}

const distinct = (rows: readonly Row[], field: Field): readonly string[] => [
  ...new Set(rows.map(({ cell }) => oneLine(cell(field))).filter((text) => text !== '')),
];

/** One number that all rows have is that of all. */
function sumOf(texts: readonly string[], rows: readonly Row[]): number | undefined {
  if (texts.length < 2) return undefined;
  const counts = rows.map(({ cell }) => readCount(oneLine(cell('expectedVisitors'))));
  return counts.every((each) => each !== undefined && !each.isEach)
    ? counts.reduce((sum, each) => sum + (each?.count ?? 0), 0)
    : undefined;
}
