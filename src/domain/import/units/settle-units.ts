import { quote } from '../../checks/quote.ts';
import type { RowContext } from '../row/row-context.ts';
import { list, oneLine } from '../row/row-state.ts';
import type { Texts } from '../row/texts.ts';
import type { Field } from '../table/column-titles.ts';
import type { SettledHeading, TableFacts } from '../table/table-facts.ts';
import { isCollective, isDepartment, isUnitName } from './matcher.ts';
import { namesAtHome, speakerOf } from './relative-names.ts';

/** Takes cells of units for the hosts of the row, where no cell of hosts names them. @returns what is to be noted */
export const settleUnits = (
  texts: Texts,
  heading: SettledHeading,
  titleOf: (field: Field) => string,
  context: RowContext,
): readonly string[] => [
  ...ofOwner(texts, heading, titleOf('unit'), context),
  ...placeOrUnit(texts, titleOf('placeOrUnit'), context),
  ...ofUnit(texts, heading, titleOf('unit'), context),
];

/** 校科协, 街道办, 社区活动室 with the names of whose they are: of the township, of the table, else of who hands the row in. */
export function inOwnWords(texts: Texts, { facts: { home } }: SettledHeading): void {
  const unit = oneLine(texts.get('unit'));
  const speaker = home === undefined && isOneName.test(unit) ? unit : '';
  for (const owner of [texts.get('township'), home ?? speaker].filter((name) => name !== '')) {
    for (const field of ['hosts', 'unit', 'organizers', 'coOrganizers', 'venue'] as const) {
      const cell = texts.get(field);
      if (cell !== '' && cell !== owner) texts.set(field, namesAtHome(cell, owner, field === 'venue'));
    }
  }
  const hosts = texts.get('hosts').replace(eachName, (name) => (isShortFor(name, speaker) ? speaker : name));
  if (hosts !== '') texts.set('hosts', hosts);
}

const isOneName = /^\p{sc=Han}{3,30}$/u;

/** 卫生院 and 文化站 beside 示例镇卫生院 and 示例镇文化站, the units that hand the rows in, and their groups. */
const isShortFor = (name: string, unit: string): boolean =>
  unit !== '' &&
  ((name.length >= 2 && name.length < unit.length && unit.endsWith(name) && !/^(?:镇|乡|村|街道)$/u.test(name)) ||
    /^\p{sc=Han}{0,4}(?:教研组|年级组|备课组|科学组|课题组|社团|学生会)$/u.test(name));

/** 本馆, 我局, 我校天文社 and 东湖分馆 with the name of the unit that hands the row in, whose table it is, or that made it. */
export function ofHouse(texts: Texts, { facts: { owner, candidates } }: SettledHeading): void {
  const [maker = '', ...others] = candidates;
  const handsIn = oneLine(texts.get('unit'));
  const own = [handsIn, owner?.unit ?? ''].find((name) => isOneName.test(name) && !speakerOf(name)) ?? '';
  for (const field of ['hosts', 'unit', 'organizers', 'coOrganizers'] as const) {
    const cell = texts.get(field);
    const named = cell.replace(eachName, (name) => {
      if (speaksFor(name, own)) return own;
      if (others.length === 0 && isOffice(name) && speaksFor(name, maker)) return maker;
      return (owner && ownBranch(name, owner.unit)) ?? name;
    });
    if (named !== cell) texts.set(field, named);
  }
}

const eachName = /\p{sc=Han}+/gu;

/** 局 and 办 are no words for a house: 我局 is 西吉县教育体育局, and not a 科协. */
const office = /^(?:[局委会部处镇乡村办]|街道)$/u;
const isOffice = (name: string): boolean => office.test(speakerOf(name)?.kind ?? '');

function speaksFor(name: string, unit: string): boolean {
  const { kind } = speakerOf(name) ?? {};
  if (kind === undefined || unit === '') return false;
  return !office.test(kind) || unit.endsWith(kind === '办' ? '办公室' : kind);
}

const ownBranch = (name: string, unit: string): string | undefined =>
  /^\p{sc=Han}{1,8}分(?:馆|院|校|园|店|社|会|公司|中心)$/u.test(name) && unit.endsWith(name.slice(-1))
    ? branchName(name, unit)
    : undefined;

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

/** Where a row names no host it is the unit whose table it is, or its branch. @returns what is to be noted */
function ofOwner(
  texts: Texts,
  { columns, facts: { owner, phone } }: SettledHeading,
  branchTitle: string,
  { fill }: RowContext,
): readonly string[] {
  if (!owner || fill.has('hosts') || texts.get('hosts')) return [];
  const branch = columns.has('hosts') ? '' : oneLine(texts.get('unit'));
  const full = branch === '' ? owner.unit : branchName(branch, owner.unit);
  if (branch !== '' && full !== undefined) atItsPlace(texts, columns, branchTitle, full);
  texts.set('hosts', full ?? owner.unit);
  if (phone !== undefined) texts.set('contactPhone', phone);
  return full === undefined ? [`${quote(branchTitle)}写的${quote(branch)}没有写入。`] : [];
}

/** In a table without a column of places 馆点, 基地 and 点位 tell the place, too. */
function atItsPlace(texts: Texts, columns: SettledHeading['columns'], title: string, unit: string): void {
  if (/[点站]|基地|场馆/u.test(title) && !columns.has('venue') && !columns.has('township')) texts.set('venue', unit);
}

/**
 * The full name of a branch of a unit: 示例图书馆东湖分馆 of 东湖分馆, 示例学会秘书处 of 学会秘书处. Undefined for what may be a
 * unit of its own.
 */
function branchName(branch: string, unit: string): string | undefined {
  if (branch.startsWith(unit)) return branch;
  const shared = [...unit].findIndex((_, at) => unit.length - at > 1 && branch.startsWith(unit.slice(at)));
  if (shared >= 0) return unit.slice(0, shared) + branch;
  return /^\p{sc=Han}{1,10}[分支](?:会|馆|院|校|部|社|店|站|行|中心)$/u.test(branch) ? unit + branch : undefined;
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
function ofUnit(texts: Texts, { columns, facts }: SettledHeading, title: string, { fill }: RowContext): string[] {
  if (columns.has('hosts') || texts.get('hosts') || fill.has('hosts')) return [];
  const field = texts.get('unit') || !columns.has('organizers') ? 'unit' : 'organizers';
  const unit = oneLine(texts.get(field));
  if (isCollective(unit)) return ofMaker(texts, facts, unit);
  if (unit === '' || isDepartment(unit)) return [];
  texts.set('hosts', texts.get(field));
  if (field === 'unit') atItsPlace(texts, columns, title, unit);
  if (field === 'organizers') texts.set(field, '');
  return [];
}

/** Several units carry out what the office that made the table holds. */
function ofMaker(texts: Texts, { candidates: [maker, ...others] }: TableFacts, units: string): string[] {
  if (maker === undefined || others.length > 0) return [];
  texts.set('hosts', maker);
  if (!texts.get('organizers')) texts.set('organizers', units);
  return [`${quote(units)}是几家单位的统称，主办单位写了做这张表的${quote(maker)}。`];
}
