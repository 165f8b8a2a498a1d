import type { ActivityType, Audience } from '#schemas/activity.ts';
import { quote } from '../checks/quote.ts';
import { readAges } from './cells/offer-texts.ts';
import type { WordReading } from './cells/said-words.ts';
import type { Field } from './columns.ts';
import type { Matcher } from './names.ts';
import { ask, list, oneLine, type Row } from './row-state.ts';
import { readUnits, type UnitsReading, unknownName } from './units.ts';

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
  if (row.ownCell('region') === '' && !row.above.some(isWholePlace)) {
    const told = toldAbove(row, regions);
    if (told !== undefined) return told;
  }
  const text = oneLine(row.cell('region'));
  if (text === '' || isWholePlace(text)) return undefined;
  const found = idsOf(row, 'region', regionWord, regions);
  if (found.length < 2) return found[0];
  ask(row, 'region', {
    code: 'import-name',
    message: `${regionWord}写了几个：${quote(text)}。算哪一个的？`,
    fix: `只写一个；面向全体的空着。`,
  });
  return undefined;
}

export function typeOf(row: Row): ActivityType | undefined {
  const text = oneLine(row.cell('type')).replace(/^(其他|其它)[：:（(].*$/u, '$1');
  if (text === '') return undefined;
  const readings = [text, ...splitWords(text)].map(row.context.types);
  const [whole, ...parts] = readings;
  if (whole?.kind === 'found' && parts.length < 2) return whole.word;
  const words = new Set(parts.flatMap((part) => (part.kind === 'found' ? [part.word] : [])));
  if (words.size === 1 && parts.every(({ kind }) => kind === 'found')) return [...words][0];
  askWord(row, 'type', `活动类型${quote(text)}：是哪一种？`, words.size > 0 ? [...words] : proposalsOf(readings));
  return undefined;
}

/** The audiences of a row, and the text where it says more than they do. */
export function audiencesOf(row: Row): { readonly audiences: readonly Audience[]; readonly note: string | undefined } {
  const text = oneLine(row.cell('audiences'));
  if (text === '') return { audiences: [], note: undefined };
  const ages = /岁/u.test(text) ? readAges(text) : undefined;
  if (ages) return { audiences: ofAges(ages), note: text };
  if (isFamily(splitWords(text))) return { audiences: ['亲子'], note: text };
  const whole = row.context.audiences(text);
  const readings =
    whole.kind === 'found' && !whole.isNarrower
      ? [whole]
      : list(text.replace(/[（(][^（()）]*[）)]/gu, '')).flatMap((part) => audienceParts(part, row));
  const found = [...new Set(readings.flatMap((each) => (each.kind === 'found' ? [each.word] : [])))];
  const unknown = readings.filter(({ kind }) => kind === 'unknown');
  if (unknown.length > 0 || found.length === 0)
    askWord(row, 'audiences', `对象${quote(text)}：是哪几种？`, proposalsOf(unknown));
  const isSaid =
    readings.every(
      (each) => each.kind === 'found' && !each.isNarrower && (each.word !== '其他' || /^其[他它]$/u.test(text)),
    ) && !/[（(]/u.test(text);
  return {
    audiences: unknown.length > 0 ? [] : found,
    note: isSaid || unknown.length > 0 ? undefined : text,
  };
}

/** Whom an age range alone is of: minors, or the old; else nobody in particular. */
function ofAges({ from = 0, to = 120 }: NonNullable<ReturnType<typeof readAges>>): readonly Audience[] {
  if (to <= 18) return ['青少年'];
  return from >= 60 ? ['老年人'] : [];
}

/** Children and their parents, listed one by one. */
const isFamily = (parts: readonly string[]): boolean =>
  parts.includes('家长') && parts.every((part) => /^(?:家长|学生|孩子|儿童|幼儿|小朋友|中?小学生)$/u.test(part));

function audienceParts(part: string, { context }: Row): readonly WordReading<Audience>[] {
  const whole = context.audiences(part);
  if (whole.kind === 'found' && (!whole.isNarrower || !/[和及与]/u.test(part.slice(0, -whole.ending.length))))
    return [whole];
  const parts = part.split(/以及|[和及与]/u).filter((each) => each !== '');
  return parts.length > 1 ? parts.map(context.audiences) : [whole];
}

const splitWords = (text: string): readonly string[] =>
  text.split(/[、，,；;/+＋\s]+|和|及|与/u).filter((part) => part !== '');

const proposalsOf = (readings: readonly WordReading<string>[]): readonly string[] => [
  ...new Set(readings.flatMap((each) => (each.kind === 'unknown' ? each.proposals : []))),
];

function askWord(row: Row, field: Field, question: string, proposals: readonly string[]): void {
  const hint = proposals.length > 0 ? `是不是${proposals.map(quote).join('、')}？` : '';
  ask(row, field, {
    code: 'import-word',
    message: `${question}${hint}`,
    fix: '照可以写的词改；常见的叫法可以加进 content/words.json。',
  });
}

type Roles = Pick<UnitsReading, 'hosts' | 'organizers' | 'coOrganizers'>;

/** The units of a row by role. Unknown ones are asked about. */
export function unitsOf(row: Row): Roles & { readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const readings = (['hosts', 'organizers', 'coOrganizers'] as const).map((role) => {
    const reading = readUnits(row.cell(role).replace(/等$/u, ''), role, row.context.organizations);
    for (const match of reading.unknown) {
      if (match.kind === 'unknown') unknown.push(match.text);
      ask(
        row,
        role,
        unknownName(match, '单位', '核对全称；新的单位先在 organizations 里加一个文件，或导入时加 --create。'),
      );
    }
    return reading;
  });
  const all = (role: keyof Roles) => [...new Set(readings.flatMap((each) => each[role]))];
  const hosts = all('hosts');
  if (hosts.length === 0 && !row.asked.has('hosts')) askHost(row);
  return { hosts, organizers: all('organizers'), coOrganizers: all('coOrganizers'), unknown };
}

/** A unit that hands in or is responsible may be the host. */
function askHost(row: Row): void {
  const unit = row.cell('unit') || row.cell('organizers');
  if (unit === '') return;
  ask(row, 'hosts', {
    code: 'import-missing',
    message: `没有“主办单位”：是不是${quote(oneLine(unit))}？`,
    fix: '填上主办单位的全称。',
  });
}
