import { quote } from '../../checks/quote.ts';
import { readPhones } from '../offer/phones.ts';
import type { RowContext } from '../row/row-context.ts';
import { list, oneLine } from '../row/row-state.ts';
import type { Texts } from '../row/texts.ts';
import type { Owner } from '../sheet.ts';
import type { Field } from '../table/column-titles.ts';
import type { Heading } from '../table/heading.ts';
import { branchName } from '../table/owner.ts';
import { isCollective, isDepartment, isUnitName } from './matcher.ts';
import { namesAtHome } from './relative-names.ts';

/** Takes cells of units for the hosts of the row, where no cell of hosts names them. @returns what is to be noted */
export const settleUnits = (
  texts: Texts,
  heading: Heading,
  titleOf: (field: Field) => string,
  context: RowContext,
): readonly string[] => [
  ...ofOwner(texts, heading, titleOf('unit'), context),
  ...placeOrUnit(texts, titleOf('placeOrUnit'), context),
  ...ofUnit(texts, heading, titleOf, context),
];

/** 校科协, 街道办, 社区活动室 with the names of whose they are. */
export function inOwnWords(texts: Texts, { home }: Heading): void {
  const township = texts.get('township');
  for (const owner of [township, home ?? '']) {
    if (owner === '') continue;
    for (const field of ['hosts', 'unit', 'organizers', 'coOrganizers', 'venue'] as const) {
      const cell = texts.get(field);
      if (cell !== '') texts.set(field, namesAtHome(cell, owner, field === 'venue'));
    }
  }
}

/** A township is a region where the campaign's regions are townships; else it is part of an address. */
export function partOfRegion(texts: Texts, { regions, isWholePlace, regionNames }: RowContext): void {
  const [region, township] = [texts.get('region'), texts.get('township')];
  const text = township || region;
  const isRegion = regions.find(text).kind === 'found' || isWholePlace(text);
  const areTownships = [...regionNames.values()].some((name) => isTownship.test(name));
  const isPart = !isRegion && !areTownships && list(text).every((each) => isTownship.test(each));
  texts.set('township', isPart ? text : '');
  if (isPart && text === region) texts.set('region', '');
  const field = !isRegion && isUnitName(township) ? 'unit' : 'region';
  if (!isPart && region === '') texts.set(field, township);
}

const isTownship = /(?:[^县区市旗](?:镇|乡|街道|社区|村)|市街道)$/u;

/** In a unit's own table it is the host of every row. @returns what is to be noted */
function ofOwner(
  texts: Texts,
  heading: Heading,
  branchTitle: string,
  { fill, areaCode }: RowContext,
): readonly string[] {
  const { owner } = heading;
  if (!owner || fill.has('hosts') || texts.get('hosts')) return [];
  const named = hostOfOwner(texts, owner, heading, branchTitle);
  texts.set('hosts', named.host);
  const phone = phoneOfAll(heading, areaCode);
  if (phone !== undefined) texts.set('contactPhone', phone);
  return [...named.notes, ...(phone === undefined ? [] : [`没有写咨询电话，照表格外面的话写了 ${phone}。`])];
}

/** The owner of a table, or its branch: there a column of units is that of branches, and 馆点 tells the place, too. */
function hostOfOwner(texts: Texts, { unit, said }: Owner, { columns }: Heading, branchTitle: string) {
  const branch = columns.has('hosts') ? '' : oneLine(texts.get('unit'));
  const full = branch === '' ? undefined : branchName(branch, unit);
  if (full !== undefined && branchTitle.includes('点') && !columns.has('venue')) texts.set('venue', full);
  const sources = [`${said === '工作表名' ? '' : '表头上面的'}${quote(said)}`, ...(full ? [quote(branchTitle)] : [])];
  const host = full ?? unit;
  const notes = [`没有写主办单位，照${sources.join('和')}写了${quote(host)}。`];
  return {
    host,
    notes: branch === '' || full ? notes : [...notes, `${quote(branchTitle)}写的${quote(branch)}没有写入。`],
  };
}

/** The only phone around a table without a column of phones: 服务电话：0577-88962209. */
function phoneOfAll({ columns, lines = [] }: Heading, areaCode: string | undefined): string | undefined {
  if (columns.has('contactPhone')) return undefined;
  const told = lines.flatMap(
    (line) =>
      /(?<!投诉|监督|举报|传真)(?:电话|热线|咨询|报名)\s*[：:]?\s*([（(]?\d[^\s；;，,（(]+)/u.exec(line)?.[1] ?? [],
  );
  const [phone, ...more] = told.flatMap((text) => readPhones(text.normalize('NFKC'), areaCode).phones);
  return more.length === 0 ? phone : undefined;
}

/** Takes a cell that names a place or a unit for what it names. @returns what is left to note. */
function placeOrUnit(texts: Texts, title: string, context: RowContext): string[] {
  const text = texts.get('placeOrUnit');
  if (text === '') return [];
  if (context.regions.find(text).kind === 'found' || context.isWholePlace(text)) texts.set('region', text);
  else if (texts.get('hosts')) return [`${quote(title)}写的${quote(text)}不是${context.regionWord}，没有用上。`];
  else texts.set('unit', text);
  return [];
}

/** Where no column names hosts, the unit that hands in, applies, is responsible or carries it out is one. */
function ofUnit(texts: Texts, heading: Heading, titleOf: (field: Field) => string, { fill }: RowContext): string[] {
  const { columns } = heading;
  if (columns.has('hosts') || texts.get('hosts') || fill.has('hosts')) return [];
  const field = texts.get('unit') || !columns.has('organizers') ? 'unit' : 'organizers';
  const unit = oneLine(texts.get(field));
  if (isCollective(unit)) return ofMaker(texts, heading, unit);
  if (unit === '' || isDepartment(unit)) return [];
  texts.set('hosts', texts.get(field));
  if (field === 'organizers') texts.set(field, '');
  return [`没有写主办单位，照${quote(titleOf(field) || titleOf('placeOrUnit'))}写了${quote(unit)}。`];
}

/** Several units carry out what the office that made the table holds. */
function ofMaker(texts: Texts, { maker }: Heading, units: string): string[] {
  if (maker === undefined) return [];
  texts.set('hosts', maker);
  if (!texts.get('organizers')) texts.set('organizers', units);
  return [`${quote(units)}是几家单位的统称，主办单位照制表单位写了${quote(maker)}。`];
}

/** The only region whose name a line above a table, or the unit in it, begins with: 平阳县卫生健康系统2024年…. */
export function regionOfLines(lines: readonly string[], { regionNames, whereOf }: RowContext): readonly string[] {
  const names = lines.flatMap((line) => {
    const text = line.replace(/^.*?(?:单位|部门)[^：:]{0,6}[：:]\s*/u, '');
    const region = regionNames.get(whereOf(text).region ?? '');
    return region !== undefined && text.includes(region) ? region : [];
  });
  const [only, ...others] = new Set(names);
  return only !== undefined && others.length === 0 ? [only] : [];
}
