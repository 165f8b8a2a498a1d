import { readTimes } from '../../time/written/read-times.ts';
import { splitWords } from '../categories/said-words.ts';
import type { RowContext } from '../row/row-context.ts';
import { hasDay } from '../times/day-cells.ts';
import { anyYear, endsLikePlace, isOfPeople, longestTime } from './cell-kinds.ts';
import type { Field } from './column-titles.ts';
import { fieldsNamed, headingMeaning } from './columns.ts';
import { type Reads, readers } from './columns-by-readers.ts';
import type { Heading } from './heading.ts';

/** Fewest cells, and fewest that differ, that contradict a title. */
const [fewestCells, fewestDifferent] = [3, 2];

/** What answers the question of any column. */
const vague = /^(?:不限|[暂均]?无|没有|全部|全[市县区省州校]|待[定补]|另行通知|同上|是|否)$/u;

/** What the whole of a cell is for sure: the readers of free columns, stricter ones, and those of what titles tell apart. */
const kinds: readonly (readonly [Field, Reads])[] = [
  ...readers.filter(([field]) => !['region', 'audiences', 'venue'].includes(field)),
  ['region', (cell, { regions }) => regions.find(cell).kind === 'found'],
  [
    'audiences',
    (cell, { audiences }) => isOfPeople(cell) && splitWords(cell).every((each) => isFound(audiences(each))),
  ],
  ['venue', (cell, { venues }) => isFound(venues.find(cell)) || (endsLikePlace(cell) && !isOfHouse.test(cell))],
  ['times', isTime],
  ['contactPhone', (cell) => /^(?:0\d{2,3}[-—－ ]?\d{7,8}|400-?\d{3}-?\d{4})$/u.test(cell)],
  ['capacity', (cell) => /^\d{1,4}[人名位组户张](?:次|家庭)?$/u.test(cell)],
  ['hosts', (cell, { organizations }) => isFound(organizations.find(cell)) && !isOfVisitors.test(cell)],
];

const isFound = ({ kind }: { readonly kind: string }): boolean => kind === 'found';
/** Houses are units as well, and are visited; schools and communities come as visitors. */
const isOfHouse = /^(?:参观|走进|探访|游览|体验)|[馆院]$/u;
const isOfVisitors = /[校园村]$|[大中小]学|学院|社区|街道/u;

function isTime(cell: string): boolean {
  if (!/\d/u.test(cell) || [...cell].length > longestTime) return false;
  const isOfHours = /\d\s*[:：点时]/u.test(cell);
  if (!hasDay(cell) && !isOfHours) return false;
  const reading = readTimes(hasDay(cell) ? cell : `1月1日 ${cell}`, anyYear);
  return reading.kind === 'read' && reading.sessions.every(({ note }) => note === undefined);
}

const figures = ['times', 'contactPhone', 'price', 'capacity'] as const satisfies readonly Field[];

/** What cannot be the cells of a field that takes any text: cells of other kinds may be meant. */
const foreign: Readonly<Partial<Record<Field, readonly Field[]>>> = {
  name: [...figures, 'region', 'audiences', 'onlineUrl', 'status'],
  type: [...figures, 'region', 'audiences', 'hosts', 'venue', 'onlineUrl', 'status'],
  audiences: [
    ...figures.filter((field) => field !== 'capacity'),
    'type',
    'programmes',
    'hosts',
    'venue',
    'onlineUrl',
    'status',
  ],
  venue: [...figures, 'type', 'audiences', 'programmes'],
  room: [...figures, 'type', 'audiences', 'programmes'],
  address: [...figures, 'type', 'audiences', 'programmes'],
  onlinePlatform: [...figures, 'type', 'programmes', 'region', 'audiences', 'venue', 'status'],
  onlineUrl: [...figures, 'region', 'audiences'],
  hosts: [...figures, 'type', 'audiences', 'programmes', 'onlineUrl', 'status'],
  organizers: [...figures, 'type', 'audiences', 'programmes', 'onlineUrl', 'status'],
  capacity: [
    ...figures.filter((field) => field !== 'capacity'),
    'type',
    'programmes',
    'region',
    'audiences',
    'hosts',
    'venue',
  ],
  content: [...figures, 'region', 'audiences', 'hosts', 'venue', 'onlineUrl'],
  contactPhone: [...figures, 'type', 'region', 'audiences', 'venue', 'programmes', 'status'],
  bookingNeeded: ['type', 'region', 'audiences', 'programmes'],
};

/**
 * Titles against their cells. A column whose title names two fields is of the one that reads all of its cells. One whose title
 * all of its cells contradict is not read by it: it may be of a field that reads them, and is asked about.
 * @param cells the filled cells of a column
 */
export function withTitlesChecked(
  heading: Heading,
  cells: (column?: number) => readonly string[],
  context: RowContext,
): Heading {
  let checked = heading;
  for (const column of new Set([...heading.columns.values(), ...heading.unread.map((each) => each.column)])) {
    const own = cells(column);
    const seen = kindsOf(own, context);
    const fields = [...heading.columns].flatMap(([field, at]) => (at === column ? field : []));
    if (seen.length === 0 || fields.some((field) => seen.includes(field))) continue;
    const named = fieldsNamed(heading.titles[column] ?? '').find((field) => seen.includes(field));
    if (named !== undefined && !checked.columns.has(named)) checked = moved(checked, column, named);
    else if (fields.length > 0 && fields.every((field) => isForeign(field, seen, own, context)))
      checked = doubted(checked, column, fields, seen);
  }
  return checked;
}

/** Whether a field cannot be what all cells are, and could be none of them. */
function isForeign(field: Field, seen: readonly Field[], cells: readonly string[], context: RowContext): boolean {
  const reads = readers.find(([each]) => each === (field === 'room' || field === 'address' ? 'venue' : field))?.[1];
  return seen.every((each) => foreign[field]?.includes(each)) && !cells.some((cell) => reads?.(cell, context));
}

function kindsOf(all: readonly string[], context: RowContext): readonly Field[] {
  const cells = all.filter((cell) => !vague.test(cell));
  if (cells.length < fewestCells || new Set(cells).size < fewestDifferent) return [];
  return kinds.filter(([, reads]) => cells.every((cell) => reads(cell, context))).map(([field]) => field);
}

/** A column of another field than its title says, or of none; the next column with such a title is of the one that it had. */
function moved(heading: Heading, column: number, field?: Field): Heading {
  const others = [...heading.columns].filter(([, at]) => at !== column);
  const next = heading.unread.find(({ title }) => {
    const meaning = headingMeaning(title);
    return meaning.kind === 'field' && heading.columns.get(meaning.field) === column;
  });
  const freed = next && headingMeaning(next.title);
  const title = heading.titles[column] ?? '';
  const unread = [
    ...heading.unread.filter((each) => each !== next && each.column !== column),
    ...(field ? [] : [{ title, column }]),
  ];
  return {
    ...heading,
    columns: new Map([
      ...others,
      ...(field ? [[field, column] as const] : []),
      ...(next && freed?.kind === 'field' ? [[freed.field, next.column] as const] : []),
    ]),
    unread: unread.toSorted((a, b) => a.column - b.column),
    readOtherwise: [...(heading.readOtherwise ?? []), column],
  };
}

/** Names stay: a row has to be called something. */
function doubted(heading: Heading, column: number, fields: readonly Field[], [like]: readonly Field[]): Heading {
  const left = fields.includes('name') ? heading : moved(heading, column);
  if (like === undefined) return heading;
  return { ...left, doubted: [...(left.doubted ?? []), { column, title: heading.titles[column] ?? '', like }] };
}
