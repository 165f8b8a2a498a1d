import type { WrittenSession } from '#schemas/session.ts';
import { readTimes } from '../../time/written/read-times.ts';
import { hasDay } from '../times/day-cells.ts';
import { isOneUnit } from '../units/matcher.ts';

/** Longest text that may be a time and a place alone. */
export const longestTime = 40;

export const anyYear = { from: '2000-01-01', to: '2000-12-31' };

/** The sessions of a cell that tells hours of a day that it does not tell: 9:00, 上午9点半—11点, 每晚7:00; none of any other. */
function hoursIn(cell = ''): readonly WrittenSession[] {
  if (!/\d\s*[:：点时]/u.test(cell) || [...cell].length > longestTime || hasDay(cell)) return [];
  const reading = readTimes(`1月1日 ${cell}`, anyYear);
  return reading.kind === 'read' ? reading.sessions : [];
}

/** True for a cell that is nothing but hours. */
export const isOnlyHours = (cell: string): boolean => hoursIn(cell).length > 0;

const isStart = (session: WrittenSession): boolean => session.kind === 'timed' && session.end === undefined;
export const isClock = (cell: string): boolean => isOnlyHours(cell) && hoursIn(cell).every(isStart);
export const isClockRange = (cell: string): boolean => isOnlyHours(cell) && !hoursIn(cell).some(isStart);

/** When a cell of a single hour, or a single day, is; undefined for any other. */
function momentOf(cell = ''): string | undefined {
  const reading = readTimes(hasDay(cell) ? cell : `1月1日 ${cell}`, anyYear);
  const [session, ...others] = reading.kind === 'read' ? reading.sessions : [];
  if (others.length > 0) return undefined;
  if (session?.kind === 'all-day') return session.to === undefined ? session.from : undefined;
  return session?.kind === 'timed' && session.end === undefined ? session.start : undefined;
}

/** Whether the moments of one column are before those of the other, but for a slip in ten rows. */
export function areOrdered(
  rows: readonly (readonly string[])[],
  first: number,
  second: number,
  isEqual = false,
): boolean {
  const pairs = rows.flatMap((row) => {
    const [from, to] = [momentOf(row[first]), momentOf(row[second])];
    return from === undefined || to === undefined ? [] : from < to || (isEqual && from === to);
  });
  return pairs.length > 1 && pairs.filter((isInOrder) => !isInOrder).length * 10 <= pairs.length;
}

/** Whether a column names several rows alike (a cell merged over them) that another names each by a name of its own. */
export function nameEachRow(rows: readonly (readonly string[])[], shared: number, own: number): boolean {
  const named = rows.flatMap((row) => {
    const [group, name] = [(row[shared] ?? '').trim(), (row[own] ?? '').trim()];
    return group === '' || name === '' ? [] : { group, name };
  });
  const groups = new Set(named.map(({ group }) => group));
  const isFilled = named.length >= rows.filter((row) => (row[shared] ?? '').trim() !== '').length * 0.8;
  return isFilled && groups.size < named.length && new Set(named.map(({ name }) => name)).size === named.length;
}

/** Rows that are looked at. */
export const most = 60;

/** Whether most of the filled cells of a column, and at least two, are of a kind. */
export function isOfKind(cells: readonly string[], isSuch: (cell: string) => boolean): boolean {
  const found = cells.filter(isSuch).length;
  return found > 1 && found >= cells.length * 0.6;
}

/** True for a cell that ends like a place, or tells a floor or a room: 五马街广场, 门诊一楼, B座204. */
export const endsLikePlace = (cell: string): boolean =>
  /(?:广场|公园|[楼厅室馆院场]|礼堂|门口|村口|路口|小区|走廊|车间|步道|工坊|果园|院内)$|[一二三四五六七八九十\d]楼|[\p{L}室楼座栋]\d{3,4}$/u.test(
    cell.replace(/[（(][^（()）]*[）)]$|集合$/gu, ''),
  );

/** True for a cell that names people who come, and nothing else: 附近居民、中小学生和家长. */
export const isOfPeople = (cell: string): boolean =>
  /^[^：:。；;]{0,24}(?:居民|[市村农渔网牧]民|群众|公众|学生|[新师学考]生|家长|家庭|亲子|职工|员工|工人|干部|少年|儿童|孩子|幼儿|老人|老年人|学员|读者|观众|游客|网友|爱好者|[一二三四五六七八九\d]年级|农户|[种养]殖?植?户|群体|人群|人士|妇女|残疾人)(?:等)?$/u.test(
    cell.replace(/[（(][^（()）]*[）)]/gu, ''),
  );

/** The filled cells of a column in the rows that are looked at. */
export const cellsBelow = (rows: readonly (readonly string[])[], column: number): readonly string[] =>
  rows.slice(0, most).flatMap((row) => (row[column] ?? '').trim() || []);

/** Whether the cells of a column may be names of activities: each row has one of its own that is no unit, place or number. */
export function isOfNames(rows: readonly (readonly string[])[], column: number): boolean {
  const filled = rows.filter((row) => row.filter((cell) => cell.trim() !== '').length > 1).slice(0, most);
  const cells = filled.map((row) => (row[column] ?? '').trim()).filter((text) => text !== '');
  const isName = (cell: string) =>
    (cell.match(/\p{sc=Han}/gu) ?? []).length > 2 &&
    ![endsLikePlace, isOneUnit, hasDay, isOfPeople].some((isOther) => isOther(cell));
  return (
    cells.length > 1 &&
    cells.length >= filled.length * 0.8 &&
    new Set(cells).size >= cells.length * 0.8 &&
    isOfKind(cells, isName)
  );
}
