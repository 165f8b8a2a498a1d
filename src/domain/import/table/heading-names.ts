import type { Sheet } from '../sheet.ts';
import { cellsBelow, isOfNames, nameEachRow } from './cell-kinds.ts';
import type { Field } from './column-titles.ts';
import { headingMeaning } from './columns.ts';
import type { Heading } from './heading.ts';
import { isOfOthers } from './title-endings.ts';

/** Of two columns of names the one that differs by row is that of activities, the other is that of the series they are of. */
export function withSeries({ rows }: Sheet, heading: Heading): Heading {
  const { row, height, columns, unread, titles } = heading;
  const name = columns.get('name') ?? -1;
  const topic = columns.get('topic') ?? -1;
  const names = [...unread, { title: titles[topic] ?? '', column: topic }].filter(({ title, column }) => {
    const meaning = headingMeaning(title);
    return column === topic || (meaning.kind === 'field' && meaning.field === 'name');
  });
  const own = names.find(({ column }) => nameEachRow(rows.slice(row + height), name, column));
  if (!own || columns.has('series')) return heading;
  const others = [...columns].filter(([, column]) => column !== own.column);
  return {
    ...heading,
    columns: new Map([...others, ['name', own.column], ['series', name]]),
    unread: unread.filter((each) => each !== own),
  };
}

/**
 * In a table without a column of names: the only one whose cells are like names and shorter than what happens, whatever its
 * title is; else that of withTheme().
 */
export function withName({ rows }: Sheet, heading: Heading): Heading {
  const { row, height, columns, unread } = heading;
  const content = columns.get('content');
  if (columns.has('name') || columns.has('topic') || columns.has('series') || content === undefined)
    return withTheme(heading);
  const below = rows.slice(row + height);
  const length = (column: number) => cellsBelow(below, column).join('').length;
  const names = unread.filter(
    ({ title, column }) => !isOfOthers(title) && isOfNames(below, column) && length(column) * 1.5 < length(content),
  );
  const [name] = names;
  if (!name || names.length > 1) return withTheme(heading);
  return {
    ...heading,
    columns: new Map([['name', name.column], ...columns]),
    unread: unread.filter((each) => each !== name),
    foundName: name.title,
  };
}

/** In a table without names the theme, else the series, else what happens, is what an activity is called. */
export function withTheme(heading: Heading): Heading {
  const { columns } = heading;
  const field = (['topic', 'series', 'content'] as const satisfies readonly Field[]).find((each) => columns.has(each));
  if (columns.has('name') || field === undefined) return heading;
  const others = [...columns].filter(([each]) => each !== field);
  return { ...heading, columns: new Map([...others, ['name', columns.get(field) ?? 0]]) };
}
