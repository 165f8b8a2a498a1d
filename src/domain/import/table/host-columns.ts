import type { RowContext } from '../row/row-context.ts';
import { isDepartment, isOneUnit } from '../units/matcher.ts';
import { endsLikePlace, isOfKind } from './cell-kinds.ts';
import type { Field } from './column-titles.ts';
import type { Heading, TitledColumn } from './heading.ts';
import type { Owner } from './owner.ts';
import { isOfOthers } from './title-endings.ts';

type Columns = Pick<Heading, 'columns' | 'unread' | 'titles'>;
/** The filled cells of a column. */
type CellsOf = (column: number | undefined) => readonly string[];

/** Columns that name the units of each row. */
const unitFields = ['hosts', 'unit', 'placeOrUnit', 'organizers'] as const satisfies readonly Field[];

/** The fields of a table whose columns name the units of its rows. */
export const unitFieldsOf = ({ columns }: Columns) => unitFields.filter((field) => columns.has(field));

/**
 * The columns of a table with those of its units settled: departments are parts of its owner; a column of branches, schools
 * or communities names who holds it, and so does one whose cells are units, whatever it is called.
 */
export function withUnitColumns<T extends Columns>(
  heading: T,
  cells: CellsOf,
  owner: Owner | undefined,
  context: RowContext,
): T {
  const isKnown = (cell: string) => context.organizations.find(cell).kind === 'found';
  const own = owner && areDepartments(heading, cells, owner, isKnown) ? asDepartments(heading) : heading;
  if (unitFieldsOf(own).some((field) => field !== 'organizers')) return own;
  if (own.columns.has('organizers')) return withField(own, 'hosts', hostsByCells(own, cells, isKnown));
  if (owner && !owner.collects)
    return withField(
      own,
      'unit',
      own.unread.find(({ title }) => isOfBranches(title)),
    );
  const ofOffices = officesAmongPlaces(own, cells);
  if (ofOffices) return ofOffices;
  const township = own.columns.get('township') ?? -1;
  const byTitle =
    [...own.unread, { column: township, title: own.titles[township] ?? '' }].find(({ title }) => isOfUnits(title)) ??
    housesAmongPlaces(own, cells);
  return withField(own, 'unit', byTitle ?? unitsByCells(own, cells, isKnown));
}

/** An unread column whose cells are units. */
const unitsByCells = ({ unread }: Columns, cells: CellsOf, isKnown: (cell: string) => boolean) =>
  unread.find(
    ({ title, column }) =>
      !isOfOthers(title) &&
      !ofGuests.test(title) &&
      isOfKind(cells(column), (cell) => isKnown(cell) || isOneUnit(cell)),
  );

/** Left of a column of organizers one of units is that of hosts where it has at least as many; right of it they help. */
function hostsByCells(heading: Columns, cells: CellsOf, isKnown: (cell: string) => boolean): TitledColumn | undefined {
  const units = unitsByCells(heading, cells, isKnown);
  const organizers = heading.columns.get('organizers') ?? 0;
  const isHosts = units && units.column < organizers && cells(units.column).length >= cells(organizers).length;
  return isHosts ? units : undefined;
}

/** Whether a column is of the kind that a name says several of a place are of: 基地名称 in the table of 示例市科普教育基地. */
export const namesSeveral = (
  unit: string,
  { unread, columns, titles }: Columns,
  isPlace: (text: string) => boolean,
): boolean =>
  [...unread.map(({ title }) => title), ...unitFields.map((field) => titles[columns.get(field) ?? -1] ?? '')]
    .map((title) => title.replace(/(?:名称|全称)$/u, ''))
    .some(
      (kind) =>
        kind.length > 1 &&
        unit.endsWith(kind) &&
        isPlace(unit.slice(0, -kind.length).replace(/(?:科普|教育|研学|实践|示范|重点)+$/u, '')),
    );

/** A column of branches of the owner is no column of hosts by itself. */
export const hasBranches = ({ columns, titles }: Columns): boolean =>
  isOfBranches(titles[columns.get('unit') ?? -1] ?? '');

function areDepartments(
  heading: Columns,
  cells: CellsOf,
  { collects }: Owner,
  isKnown: (cell: string) => boolean,
): boolean {
  const columns = unitFieldsOf(heading).map((field) => heading.columns.get(field) ?? -1);
  const isOfOthers = (cell: string) =>
    isKnown(cell) || endsLikeOffice.test(cell) || /(?:[校镇乡]|街道|社区|医院|政府|中[学心])$/u.test(cell);
  return columns.every(
    (column) =>
      (/部门/u.test(heading.titles[column] ?? '') && !(collects && cells(column).some(isOfOthers))) ||
      isOfKind(cells(column), isDepartment),
  );
}

function asDepartments<T extends Columns>(heading: T): T {
  const fields: readonly Field[] = unitFieldsOf(heading);
  const [first] = fields;
  if (first === undefined) return heading;
  const others = [...heading.columns].filter(([field]) => !fields.includes(field));
  const department = ['department', heading.columns.get(first) ?? -1] as const;
  return { ...heading, columns: new Map([...(heading.columns.has('department') ? [] : [department]), ...others]) };
}

function withField<T extends Columns>(heading: T, field: Field, found: TitledColumn | undefined): T {
  if (!found) return heading;
  const unread = heading.unread.filter(({ column }) => column !== found.column);
  return { ...heading, columns: new Map(heading.columns).set(field, found.column), unread };
}

/** Who speaks, helps or pays is a unit as well. */
export const ofGuests =
  /主讲|讲师|嘉宾|专家|来自|配合|合作|协|支持|赞助|参[加与观]|对象|对接|受众|服务|邀请|[场地]|去|到/u;

const endsLikeOffice = /(?:[局委办队]|科协|协会|学会|联合会|总工会|[商妇文残侨]联|公司|集团|银行)$/u;

/** Under 地点 stand offices (县科协), and the places in a column that is not known or that of rooms: the first names the hosts. */
function officesAmongPlaces<T extends Columns>(heading: T, cells: CellsOf): T | undefined {
  const offices = heading.columns.get('venue');
  if (offices === undefined || !isOfKind(cells(offices), (cell) => endsLikeOffice.test(cell))) return undefined;
  const known = (['room', 'address'] as const).flatMap((field) => heading.columns.get(field) ?? []);
  const places = [...known, ...heading.unread.map(({ column }) => column)].find((column) =>
    isOfKind(cells(column), endsLikePlace),
  );
  if (places === undefined) return undefined;
  const others = [...heading.columns].filter(([, column]) => column !== places);
  const columns = new Map(others).set('venue', places).set('unit', offices);
  return { ...heading, columns, unread: heading.unread.filter(({ column }) => column !== places) };
}

/** A column 场馆 of houses, where nothing names hosts: each holds what is in it. */
function housesAmongPlaces({ columns, titles }: Columns, cells: CellsOf): TitledColumn | undefined {
  const column = columns.get('venue') ?? -1;
  const title = titles[column] ?? '';
  const isHouse = (cell: string) => /[馆园院宫]$/u.test(cell) && isOneUnit(cell);
  return isOfUnits(title) && isOfKind(cells(column), isHouse) ? { column, title } : undefined;
}

/** A column that is named by what the units of its rows are: 学校（单位）, 医院, 实践站（社区）. */
const isOfUnits = (title: string): boolean =>
  [title.replace(/[（([][^）)\]]*[）)\]]?/gu, ''), /[（([]([^）)\]]+)/u.exec(title)?.[1] ?? ''].some((name) =>
    /^(?:参与|参加|实施|开展)?(?:学校|院校|校园|校名|园所|幼儿园|医院|机构|企业|公司|基地|场馆|馆名|社区|村|村社区|社区村)(?:名称)?$/u.test(
      name.replace(/[、/]/gu, ''),
    ),
  );

/** A column of the branches of the unit whose table it is: 分会, 馆点. */
const isOfBranches = (title: string): boolean =>
  /^(?:所[在属]|主办|承办)?(?:[分支](?:会|馆|院|校|部|社|店|站|行|中心)|馆点|网点)(?:名称)?$/u.test(title);
