import { quote } from '../../checks/quote.ts';
import type { RowContext } from '../row/row-context.ts';
import type { Sheet } from '../sheet.ts';
import { inItsSpeech } from '../units/local-speech.ts';
import { isOneUnit } from '../units/matcher.ts';
import { titleOf } from './columns.ts';
import { toldOfColumns, withFieldsByReaders } from './columns-by-readers.ts';
import { withTitlesChecked } from './contradicted-titles.ts';
import type { Group } from './group.ts';
import type { Heading } from './heading.ts';
import { hasBranches, namesSeveral, unitFieldsOf, withUnitColumns } from './host-columns.ts';
import { type HoursOfHalfDays, halfDaysIn, phoneIn, placeIn, regionIn, regionOfBook } from './line-facts.ts';
import { linesAbove } from './outside-lines.ts';
import { type Book, homeOf, type Owner, ownersOf, titlesIn } from './owner.ts';
import { headingAt } from './read-heading.ts';
import { without, withoutNoRegions, withPartsOfHouse } from './region-columns.ts';
import type { Table } from './table.ts';

/** What a file and the lines above the first heading of each of its sheets tell of its tables. */
export const bookOf = (fileName: string, sheets: readonly Sheet[]): Book => ({
  fileName,
  lines: sheets
    .filter(({ isHidden }) => !isHidden)
    .map((sheet) => {
      const heading = sheet.rows.findIndex((_, row) => headingAt(sheet, row) !== undefined);
      return linesAbove(sheet, heading < 0 ? sheet.rows.length : heading);
    }),
});

/** What is so of all rows of a table. Rows apply it; they do not look at the lines around the table themselves. */
export interface TableFacts {
  /** What stands above and below the table. */
  readonly lines: readonly string[];
  /** The unit whose table it is: the host of rows without one. */
  readonly owner: Owner | undefined;
  /** Units that the best evidence names: several contradict each other, and which of them is the host is asked. */
  readonly candidates: readonly string[];
  /** Whether the titles of its rows are the units that hold them: 一、示例图书馆. */
  readonly hasUnitSections: boolean;
  /** In whose words it speaks: the school of 校科协, the street of 街道办. */
  readonly home: string | undefined;
  /** Name of the only region that the lines tell. */
  readonly region: string | undefined;
  /** The only phone that the lines tell, in a table without a column of phones: 服务电话：0577-88962209. */
  readonly phone: string | undefined;
  /** What the lines say of rows without a place: 未注明地点的均在一楼多功能厅. */
  readonly place: string | undefined;
  /** What a tick under a half day stands for, with its hours: 打√的为半天：上午8:30-11:30. */
  readonly halfDays: HoursOfHalfDays;
  /** What was settled for the whole table, for its report: zh-CN sentences. */
  readonly told: readonly string[];
}

/** A heading with its columns settled, and the facts of its table. */
export interface SettledHeading extends Heading {
  readonly facts: TableFacts;
}

/** The facts of a table that nothing stands around. */
export const noFacts: TableFacts = {
  lines: [],
  owner: undefined,
  candidates: [],
  hasUnitSections: false,
  home: undefined,
  region: undefined,
  phone: undefined,
  place: undefined,
  halfDays: {},
  told: [],
};

/**
 * Settles a table before its rows are read: whose it is and which column names the hosts, by the lines around it, the names
 * of its sheet and file, the other sheets, its columns and their cells, and the campaign. The context that comes back reads
 * names as the table speaks: 市科协 in the table of a county-level city is its own.
 */
export function settleTable(
  sheet: Sheet,
  { heading, groups, lines }: Table,
  context: RowContext,
  book: Book,
): { readonly heading: SettledHeading; readonly context: RowContext } {
  const isAlone = (text: string) => isPlaceAlone(text, context);
  const isPlace = (text: string) => isAlone(text) || namesSeveral(text, heading, isAlone);
  const owners = ownersOf(lines, sheet, book, isPlace);
  const [best] = owners;
  const cellsOf = (column = -1) =>
    groups.flatMap(({ rows: [row = -1] }) => (sheet.rows[row]?.[column] ?? '').trim() || []);
  const isFilled = groups.length < 2 || cellsOf(heading.columns.get('hosts')).length > 0;
  const checked = withTitlesChecked(isFilled ? heading : without('hosts', heading), cellsOf, context);
  const filled = withoutNoRegions(checked, cellsOf, context);
  const read = withFieldsByReaders(withUnitColumns(filled, cellsOf, best, context), cellsOf, context);
  const settled = withPartsOfHouse(read, cellsOf, context);
  const { columns } = settled;
  const hasUnitSections = !unitFieldsOf(settled).length && areUnits(groups, context);
  const hosts = cellsOf(columns.get('hosts'));
  const regions = regionsIn(groups, cellsOf(columns.get('region')), context);
  const isOwned = owners.length === 1 && best && !hasUnitSections && isHost(best, settled, regions);
  const owner = isOwned ? best : undefined;
  const phone = columns.has('contactPhone') ? undefined : phoneIn(lines, context.areaCode);
  const region = regionOfSections(groups, context) ?? regionIn(lines, context) ?? regionOfBook(book, context);
  const facts: TableFacts = {
    lines,
    owner,
    hasUnitSections,
    candidates: owners.map(({ unit }) => unit),
    home: homeOf(titlesIn(lines, isPlace)),
    region,
    phone,
    place: placeIn(lines),
    halfDays: halfDaysIn(lines),
    told: [
      ...(heading.foundName === undefined ? [] : [`没有“活动名称”一列，照${quote(heading.foundName)}一列写。`]),
      ...toldOfColumns(settled, titleOf),
      ...(context.fill.has('hosts') || hosts.length === groups.length
        ? []
        : toldOfHosts(settled, owner, hasUnitSections, phone)),
      ...(region === undefined || columns.has('region')
        ? []
        : [`没有${context.regionWord}一列，照表格外面的话写了${quote(region)}。`]),
    ],
  };
  const own = { ...settled, facts };
  return { heading: own, context: inItsSpeech(sheet, { heading: own, groups }, facts.region, context) };
}

/**
 * Whether the unit whose table it is holds what its rows do not say otherwise: where no column names units, or the cell of hosts
 * is empty. A unit that collects does where nobody else is named and the rows are of one region.
 */
function isHost({ collects }: Owner, heading: Heading, regions: ReadonlySet<string>): boolean {
  if (heading.columns.has('hosts')) return !collects;
  const isHeldByEach = unitFieldsOf(heading).length > 0 && !hasBranches(heading);
  return !isHeldByEach && !(collects && regions.size > 1);
}

function regionsIn(groups: readonly Group[], cells: readonly string[], { regions }: RowContext): ReadonlySet<string> {
  const found = [...cells, ...groups.flatMap(({ sections }) => sections)].map((text) => regions.find(text));
  return new Set(found.flatMap((match) => (match.kind === 'found' ? match.id : [])));
}

/** Name of the one region that the titles above all rows name: a block of 乐清市 below one of 瑞安市. */
function regionOfSections(groups: readonly Group[], context: RowContext): string | undefined {
  const [id, ...others] = groups.every(({ sections }) => sections.length > 0) ? regionsIn(groups, [], context) : [];
  return others.length === 0 ? context.regionNames.get(id ?? '') : undefined;
}

/** Whether each row stands below a title, and all of these are units. */
const areUnits = (groups: readonly Group[], { organizations }: RowContext): boolean =>
  groups.every(
    ({ sections: [title = ''] }) =>
      organizations.find(title).kind === 'found' || (title.length > 3 && isOneUnit(title)),
  );

/** What is told once of who holds what a row says nothing of. */
function toldOfHosts(
  heading: Heading,
  owner: Owner | undefined,
  hasUnitSections: boolean,
  phone: string | undefined,
): readonly string[] {
  if (hasUnitSections) return ['没有“主办单位”一列，照每一行上面的单位写。'];
  const [field] = unitFieldsOf(heading);
  const title = quote(heading.titles[heading.columns.get(field ?? 'hosts') ?? -1] ?? '');
  if (!owner) return field === undefined || field === 'hosts' ? [] : [`没有“主办单位”一列，照${title}一列写。`];
  const branches = hasBranches(heading) ? `和${title}一列` : '';
  return [
    `没有写主办单位，照${owner.said}${branches}写了${quote(owner.unit)}。`,
    ...(phone === undefined ? [] : [`没有写咨询电话，照表格外面的话写了 ${phone}。`]),
  ];
}

/** A name of the place, of a region, or of any county, and no more. */
function isPlaceAlone(text: string, { regions, isWholePlace, whereOf }: RowContext): boolean {
  return (
    regions.find(text).kind === 'found' ||
    isWholePlace(text) ||
    whereOf(`${text}图书馆`).bare === '图书馆' ||
    /^.{1,8}(?:[省县市旗州]|(?<!联)盟|(?<![街社园校景院护馆库矿林牧农])区)$/u.test(text)
  );
}
