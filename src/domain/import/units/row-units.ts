import { quote } from '../../checks/quote.ts';
import { platformIn } from '../places/places.ts';
import type { RowContext } from '../row/row-context.ts';
import { ask, askToCheck, list, oneLine, type Row } from '../row/row-state.ts';
import type { Field } from '../table/column-titles.ts';
import { holdsItself } from '../table/owner.ts';
import type { Whereabouts } from './local-names.ts';
import { isCollective, isDepartment, type Matcher, type Unfound } from './matcher.ts';
import { relationOf } from './relative-names.ts';
import { isUnsettledUnit, readUnits, type UnitsReading, unknownName, unknownUnitCure } from './unit-cells.ts';
import { regionStem } from './unit-names.ts';

/** Ids of the entries that a cell names; unknown names are asked about. */
export function idsOf(row: Row, field: Field, what: string, { findAll }: Matcher): readonly string[] {
  return findAll(row.cell(field)).flatMap((match) => {
    if (match.kind === 'found') return match.id;
    ask(row, field, unknownName(match, what, '照 campaign.json 里的写名称或编号。'));
    return [];
  });
}

/** The programmes of a row: of its cell, else of the titles above it. */
export function programmesOf(row: Row): readonly string[] {
  const { programmes } = row.context;
  const told = row.ownCell('programmes') === '' ? toldAbove(row, programmes) : undefined;
  return told === undefined ? idsOf(row, 'programmes', '活动板块', programmes) : [told];
}

/** The entry that a title above a row names, the nearest first. */
const toldAbove = ({ above }: Row, { find }: Matcher): string | undefined =>
  above.flatMap((title) => {
    const match = find(title);
    return match.kind === 'found' ? match.id : [];
  })[0];

/** The region of a row: of its cell, else of the titles above it; undefined for the place as a whole. */
export function regionOf(row: Row): string | undefined {
  const { regions, regionWord, isWholePlace } = row.context;
  // A sheet 线上 of a district's table is the district's.
  const isWhole = (title: string) =>
    isWholePlace(title) && !(row.facts.region !== undefined && platformIn(title) === '');
  if (row.ownCell('region') === '' && !row.above.some(isWhole)) {
    const told = toldAbove(row, regions);
    if (told !== undefined) return told;
  }
  const text = oneLine(row.cell('region'));
  if (text === '' || isWholePlace(text) || platformIn(text) === '') return undefined;
  const found = idsOf(row, 'region', regionWord, regions);
  if (found.length < 2) return found[0];
  ask(row, 'region', {
    code: 'import-name',
    message: `${regionWord}写了几个：${quote(text)}。算哪一个的？`,
    fix: `只写一个；面向全体的空着。`,
  });
  return undefined;
}

type Roles = Pick<UnitsReading, 'hosts' | 'organizers' | 'coOrganizers'>;

const roleFields = ['hosts', 'organizers', 'coOrganizers'] as const;

/** The units of a row by role. Unknown ones are asked about. */
export function unitsOf(row: Row, at: Whereabouts): Roles & { readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const where = { ...at, ofUnits: regionOfUnits(row), speaksLocally: row.context.speaksLocally };
  const units = row.context.unitsIn(where);
  const readings = roleFields.map((role) => {
    const reading = readUnits(withSharedTail(row.cell(role).replace(/等$/u, ''), row.context), role, units);
    unknown.push(...askAboutUnits(row, role, reading));
    return reading;
  });
  const all = (role: keyof Roles) => [...new Set(readings.flatMap((each) => each[role]))];
  const hosts = all('hosts');
  noteSpeech(row, where);
  if (hosts.length === 0 && !row.asked.has('hosts')) askHost(row);
  return { hosts, organizers: all('organizers'), coOrganizers: all('coOrganizers'), unknown };
}

function regionOfUnits({ cell, context }: Row): string | undefined {
  const regions = roleFields.flatMap((role) => list(cell(role)).flatMap((name) => context.whereOf(name).region ?? []));
  const [only, ...others] = new Set(regions);
  return others.length === 0 ? only : undefined;
}

/** Asks about the units of a cell that are not known. @returns those that may be proposed */
const askAboutUnits = (row: Row, role: keyof Roles, { unknown, hosts }: UnitsReading): readonly string[] =>
  unknown.flatMap((match) => {
    const { kind, text } = match;
    const isGeneral = role === 'hosts' && isCollective(text);
    const left = leftOut(row, match, isGeneral && hosts.length > 0);
    if (left !== undefined) {
      row.notes.push(`${left}，没有写入。`);
      return [];
    }
    const isUnsettled = isUnsettledUnit(text);
    if (isUnsettled) askToCheck(row, role, unsettledUnit(row, role), '写定下来的单位的全称。');
    else ask(row, role, isGeneral ? whichOf(match) : unknownUnit(match));
    return kind === 'unknown' && !isGeneral && !isUnsettled && !ofSpeaker.test(text) ? [text] : [];
  });

/** Why a name is left out; undefined where it is not. */
function leftOut(row: Row, { kind, text }: Unfound, isBeside: boolean): string | undefined {
  if (kind === 'unknown' && isDepartment(text) && hasOwner(row)) return `${quote(text)}是本单位的部门`;
  return isBeside ? `主办单位里的${quote(text)}是几家单位的统称` : undefined;
}

const unsettledUnit = ({ cell, titleOf }: Row, role: keyof Roles): string =>
  `${quote(titleOf(role) || '单位')}写了${quote(oneLine(cell(role)))}：还没有写定，是哪个单位？`;

/** 我局, 本中心: whoever wrote the table. */
const ofSpeaker = /(?:^|[省市县区州旗])[我本]\p{sc=Han}{1,3}$/u;

const unknownUnit = (match: Unfound) => unknownName(match, '单位', unknownUnitCure);

/** Several units may carry an activity out; one of them is its host. */
const whichOf = ({ text }: Unfound) => ({
  code: 'import-name' as const,
  message: `${quote(text)}是几家单位的统称：主办的是哪一家？`,
  fix: '写主办单位的全称；几家各办各的，每家一行。',
});

/** 市科协 that is taken for the county-level city's own is told. */
function noteSpeech({ cell, context, notes }: Row, { region, speaksLocally }: Whereabouts): void {
  const name = context.regionNames.get(region ?? '') ?? '';
  if (!speaksLocally || !name.endsWith('市')) return;
  const said = roleFields
    .flatMap((role) => cell(role).split(/[\s、，,；;]+/u))
    .filter((each) => relationOf(each, { place: name, region: name }).kind === 'either');
  if (said.length > 0) notes.push(`${said.map(quote).join('、')}照这张表的写法，当作${name}的。`);
}

/** The office of the first host, as the cell names it where that is a name of the unit for everybody. */
export function officeOf({ cell, context }: Row, [id = '']: readonly string[]): string {
  const [written = ''] = oneLine(cell('hosts')).split(/[、，,；;]/u);
  const name = written.replace(/等$/u, '');
  const names = context.unitNames.get(id) ?? [];
  return names.includes(name) ? name : (names[0] ?? name);
}

/** A unit or a department that is responsible may be the host, or one whose table it may be. */
function askHost(row: Row): void {
  const unit = oneLine(row.cell('unit') || row.cell('organizers'));
  const units = unit === '' ? row.facts.candidates : [unit];
  const [first] = units;
  if (first === undefined) return;
  const fill = unit === '' ? `；整张表都是的，加选项 --fill 主办单位=${first}` : '';
  ask(row, 'hosts', {
    code: 'import-missing',
    message: `没有“主办单位”：是不是${units.map(quote).join('、')}？`,
    fix: `填上主办单位的全称${fill}。`,
  });
}

/** Whether a row names a unit that has departments of its own: 宣教部 beside a museum is the museum's. */
const hasOwner = ({ cell, facts }: Row): boolean =>
  facts.owner !== undefined ||
  roleFields.some((field) =>
    cell(field)
      .split(/[\s、，,；;：:（）()]+/u)
      .some((name) => holdsItself.test(name)),
  );

/** 于都、兴国、会昌县科协: three units of one kind. A county alone is none. */
const withSharedTail = (text: string, { regionNames }: RowContext): string => {
  const regions = [...regionNames.values()];
  return ofTownships(text).replace(
    /((?:\p{sc=Han}{2,8}[、，,和及与]\s*)+)(\p{sc=Han}{2,8}?[县区市旗])(\p{sc=Han}{2,})/gu,
    (whole, before: string, last: string, tail: string) => {
      const names = before.split(/[、，,和及与]\s*/u).filter((name) => name !== '');
      const full = names.map((name) => regions.find((each) => each === name || regionStem(each) === name));
      const areAll = regions.includes(last) && full.every((name) => name !== undefined);
      return areAll ? [...full, last].map((name) => `${name}${tail}`).join('、') : whole;
    },
  );
};

/** 甲镇、乙镇、丙镇人民政府: the governments of all three. */
const ofTownships = (text: string): string =>
  text.replace(
    /((?:\p{sc=Han}{1,6}(?:[镇乡]|街道)[、，,和及与]\s*)+)(?=\p{sc=Han}{1,6}(?:[镇乡]|街道)((?:人民)?政府|办事处)(?:$|[、，,；;\s]))/gu,
    (_, before: string, tail: string) => before.replace(/(?<=[镇乡]|街道)(?=[、，,和及与])/gu, tail),
  );
