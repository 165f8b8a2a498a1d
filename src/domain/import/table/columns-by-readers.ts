import { splitWords } from '../categories/said-words.ts';
import { readPrice } from '../offer/offer-texts.ts';
import { platformIn } from '../places/places.ts';
import { readState } from '../remark/states.ts';
import type { RowContext } from '../row/row-context.ts';
import { endsLikePlace } from './cell-kinds.ts';
import type { Field } from './column-titles.ts';
import { headingMeaning } from './columns.ts';
import type { Heading } from './heading.ts';
import { ofGuests } from './host-columns.ts';
import { isOfOthers } from './title-endings.ts';

/** Whether a cell is what a field holds. */
export type Reads = (cell: string, context: RowContext) => boolean;

/**
 * The fields that the words of their cells tell, which are the site's own, the campaign's, or few: a cell of one is none of
 * another. Counts are not among them (a quota, visitors, helpers), nor are free texts.
 */
export const readers: readonly (readonly [Field, Reads])[] = [
  ['region', (cell, { regions, isWholePlace }) => regions.find(cell).kind === 'found' || isWholePlace(cell)],
  ['programmes', (cell, { programmes }) => splitWords(cell).every((each) => programmes.find(each).kind === 'found')],
  ['type', (cell, { types }) => [...cell].length < 9 && splitWords(cell).every((each) => types(each).kind === 'found')],
  ['audiences', (cell, { audiences }) => splitWords(cell).every((each) => audiences(each).kind === 'found')],
  ['price', (cell) => readPrice(cell) !== undefined && /[免费元块]/u.test(cell)],
  ['status', (cell) => readState(cell) !== undefined],
  ['onlineUrl', (cell) => /^https?:\/\/\S+$/u.test(cell)],
  ['onlinePlatform', (cell) => platformIn(cell) !== undefined],
  [
    'venue',
    (cell, { venues }) => venues.find(cell).kind === 'found' || endsLikePlace(cell) || platformIn(cell) !== undefined,
  ],
];

/** Fields beside which another is not looked for: what they name is the same. */
const alike: Readonly<Partial<Record<Field, readonly Field[]>>> = {
  region: ['township', 'placeOrUnit'],
  venue: ['address', 'room'],
  onlinePlatform: ['onlineUrl'],
};

/**
 * Columns with a title that says nothing, read by what their cells say: each field that no column has is given to the only
 * column whose cells it reads, all but one in five. A column that two fields read alike stays unread.
 */
export function withFieldsByReaders<T extends Heading>(
  heading: T,
  cells: (column: number) => readonly string[],
  context: RowContext,
): T {
  const open = heading.unread.filter(({ title }) => !isOfOthers(title) && !ofGuests.test(title));
  const free = readers.filter(([field]) =>
    [field, ...(alike[field] ?? [])].every((each) => !heading.columns.has(each)),
  );
  const found = open.flatMap(({ column }) => {
    const own = cells(column);
    const fields = free
      .filter(([field, reads]) => isMostly(own, (cell) => reads(cell, context), isRare(field) ? 1 : 2))
      .map(([field]) => field);
    const [field, ...others] = fields.filter((each) => !(each === 'venue' && fields.includes('onlinePlatform')));
    return field === undefined || others.length > 0 ? [] : [{ field, column }];
  });
  const single = found.filter(({ field }) => found.filter((each) => each.field === field).length === 1);
  const taken = new Set(single.map(({ column }) => column));
  return {
    ...heading,
    columns: new Map([...heading.columns, ...single.map(({ field, column }) => [field, column] as const)]),
    unread: heading.unread.filter(({ column }) => !taken.has(column)),
  };
}

/** Fields that few rows have, and whose cells are like no other. */
const isRare = (field: Field): boolean => field === 'onlineUrl' || field === 'onlinePlatform';

const isMostly = (cells: readonly string[], isSuch: (cell: string) => boolean, fewest: number): boolean =>
  cells.length >= fewest && cells.filter(isSuch).length >= cells.length * 0.8;

/** What is told of columns whose title says nothing and whose cells do: zh-CN sentences. */
export const toldOfColumns = (
  { columns, titles, foundName, assumedName, readOtherwise = [] }: Heading,
  named: (field: Field) => string,
) =>
  [...Map.groupBy(columns, ([, column]) => column)].flatMap(([column, fields]): readonly string[] => {
    const title = titles[column] ?? '';
    const isOfTitle = headingMeaning(title).kind === 'field' && !readOtherwise.includes(column);
    const isKnown = title === '' || isOfTitle || [foundName, assumedName].includes(title);
    const isOfUnits = fields.some(([field]) => field === 'unit');
    return isKnown || (isOfUnits && !readOtherwise.includes(column))
      ? []
      : [`“${title}”一列照“${fields.map(([field]) => named(field)).join('、')}”读。`];
  });
