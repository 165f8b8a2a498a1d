import type { Audience } from '#schemas/activity.ts';
import { quote } from '../checks/quote.ts';
import { readAges } from './cells/offer-texts.ts';
import type { WordReading } from './cells/said-words.ts';
import { list, oneLine, type Row } from './row-state.ts';
import { askWord, proposalsOf, splitWords } from './row-words.ts';

/** The audiences of a row, and the text where it says more than they do. */
export function audiencesOf(row: Row): { readonly audiences: readonly Audience[]; readonly note: string | undefined } {
  const { cell } = row;
  const text = oneLine(cell('audiences'));
  if (text === '') return { audiences: [], note: undefined };
  const told = ofAges(text) ?? ofSchool(text, cell('venue') + cell('room')) ?? ofFamily(text);
  if (told) return { audiences: told, note: text };
  const whole = row.context.audiences(text);
  const readings =
    whole.kind === 'found' && !whole.isNarrower
      ? [whole]
      : list(withoutCounts(text.replace(/[（(][^（()）]*[）)]/gu, ''))).flatMap((part) => audienceParts(part, row));
  const found = [...new Set(readings.flatMap((each) => (each.kind === 'found' ? [each.word] : [])))];
  const unknown = readings.filter(({ kind }) => kind === 'unknown');
  if (readings.length === 0) return { audiences: [], note: text };
  if (unknown.length > 0 || found.length === 0)
    askWord(row, 'audiences', `对象${quote(text)}：是哪几种？`, proposalsOf(unknown));
  const isSaid =
    readings.every(
      (each) =>
        each.kind === 'found' &&
        !each.isNarrower &&
        (each.word !== '其他' || /(?<![^、，,；;\s])其[他它](?![^、，,；;\s])/u.test(text)),
    ) && !/[（(\d]/u.test(text);
  return {
    audiences: unknown.length > 0 ? [] : found,
    note: isSaid || unknown.length > 0 ? undefined : text,
  };
}

/** 全市市民1000人, 社区居民各50名, 每天限200人: how many come is no part of who they are. */
const withoutCounts = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(
      /(?:[每各](?:[场次期天日])?|限额?|共|约|预计|大约|不超过|前)*\s*\d[\d,]*\s*[余多]?(?:人次|人|名|组|户|位|个?家庭)(?:左右|以上|以内|\/场)?/gu,
      '',
    )
    // 农民50
    .replace(/(?<=\p{Script=Han}{2})\d{1,5}$/u, '')
    .trim();

/** The pupils of a school are minors, the students of a university are not: 本校师生 of 第一小学. */
function ofSchool(text: string, place: string): readonly Audience[] | undefined {
  if (!/^(?:[本全]校|在校|全体)*(?:学生|师生)$/u.test(text)) return undefined;
  const isMinors = /小学|中学|初中|高中|幼儿园|[一二三四五六七八九十]中/u.test(place);
  const isUniversity = /大学|学院|高校|高职/u.test(place);
  if (isMinors === isUniversity) return undefined;
  return [isMinors ? '青少年' : '大学生'];
}

/** Whom an age range alone is of: minors, or the old; else nobody in particular. */
function ofAges(text: string): readonly Audience[] | undefined {
  const ages = /岁/u.test(text) ? readAges(text) : undefined;
  if (!ages) return undefined;
  const { from = 0, to = 120 } = ages;
  if (to <= 18) return ['青少年'];
  return from >= 60 ? ['老年人'] : [];
}

/** Children and their parents, listed one by one. */
function ofFamily(text: string): readonly Audience[] | undefined {
  const parts = splitWords(text);
  const isOf = parts.every((part) => /^(?:家长|学生|孩子|儿童|幼儿|小朋友|中?小学生)$/u.test(part));
  return isOf && parts.includes('家长') ? ['亲子'] : undefined;
}

function audienceParts(part: string, { context }: Row): readonly WordReading<Audience>[] {
  const whole = context.audiences(part);
  if (whole.kind === 'found' && (!whole.isNarrower || !/[和及与]/u.test(part.slice(0, -whole.ending.length))))
    return [whole];
  const parts = part.split(/以及|[和及与]/u).filter((each) => each !== '');
  return parts.length > 1 ? parts.map(context.audiences) : [whole];
}
