import type { RowContext } from '../row/row-context.ts';
import type { Field } from './column-titles.ts';
import type { Heading } from './heading.ts';

/** 院区 and 馆区 that are no region of the campaign are parts of a house: they tell where in it. */
export function withPartsOfHouse(
  heading: Heading,
  cells: (column?: number) => readonly string[],
  context: RowContext,
): Heading {
  const column = heading.columns.get('region');
  const isRegion = (text: string) => context.regions.find(text).kind === 'found' || context.isWholePlace(text);
  if (!/[院校馆园]区$/u.test(heading.titles[column ?? -1] ?? '') || cells(column).some(isRegion)) return heading;
  const { columns, ...others } = without('region', heading);
  return { ...others, columns: new Map([['address', column ?? -1], ...columns]) };
}

/** A column that is called like one of regions and has none, nor anything that is called like one, is not known: 是否邀请社区. */
export function withoutNoRegions(
  heading: Heading,
  cells: (column?: number) => readonly string[],
  context: RowContext,
): Heading {
  const field = (['region', 'township'] as const).find((each) => heading.columns.has(each));
  const column = heading.columns.get(field ?? 'region');
  const own = cells(column);
  const isLike = (cell: string) =>
    /[省市县区州盟旗镇乡村]$|街道|社区|各/u.test(cell) ||
    context.regions.find(cell).kind !== 'unknown' ||
    context.isWholePlace(cell);
  if (field === undefined || column === undefined || own.length < 2 || own.some(isLike)) return heading;
  const { columns, unread, ...others } = heading;
  return {
    ...others,
    columns: new Map([...columns].filter(([, each]) => each !== column)),
    unread: [...unread, { title: heading.titles[column] ?? '', column }].sort((a, b) => a.column - b.column),
  };
}

export const without = (field: Field, heading: Heading): Heading => ({
  ...heading,
  columns: new Map([...heading.columns].filter(([each]) => each !== field)),
});
