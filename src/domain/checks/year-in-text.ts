import type { Campaign } from '#schemas/campaign.ts';
import { festivalOf, readyFestival, readyFestivalNames } from '../campaign/festivals.ts';
import { otherYearOf } from './campaign-period.ts';
import { looksBack, sentenceAt } from './looking-back.ts';
import type { TextFinder, TextUse } from './own-texts.ts';

/**
 * Finds the first `2024年全国科普日` or date of another year than the campaign's. Stories may tell of other dates: theirs
 * count where an hour or 时间, 截止 and the like stands beside them. Sentences with the campaign's year, or that look
 * back, do not count; years more than five away are history.
 */
export function yearFinder(campaign: Campaign): TextFinder {
  const ownYear = String(campaign.year);
  const titled = titlePattern(campaign);
  const isOfOtherYear = otherYearOf(campaign);
  const counts = (year: string, text: string, use: TextUse, offset: number) => {
    if (year === ownYear || Math.abs(Number(year) - campaign.year) > 5) return false;
    const sentence = sentenceAt(text, offset);
    return !sentence.includes(ownYear) && !looksBack(sentence, use);
  };
  return (text, use) => {
    if (!someYear.test(text)) return undefined;
    const title = text.matchAll(titled).find(({ 1: year = '', index }) => counts(year, text, use, index));
    if (title || use === 'title') return title?.[0];
    const date = datesIn(text).find(
      ({ day, found, index }) =>
        isOfOtherYear(day) && counts(day.slice(0, 4), text, use, index) && isOfPlan(use, text, index, found.length),
    );
    return date?.found;
  };
}

const someYear = /(?:19|20)\d{2}/u;

/** Notices write these two without 全国. */
const successors = (['science-day', 'science-month'] as const).map((id) => readyFestival(id).shortName);

function titlePattern(campaign: Campaign): RegExp {
  const { name, shortName } = festivalOf(campaign);
  const names = [...new Set([name, ...readyFestivalNames, shortName, ...successors])].map(RegExp.escape);
  return new RegExp(
    `(?<!\\d)((?:19|20)\\d{2})\\s?年?(?!起|以来|至今)[^\\d。；，、\\n]{0,8}?(?:${names.join('|')})`,
    'gu',
  );
}

interface FoundDate {
  readonly found: string;
  readonly index: number;
  /** `2024-09-17`, or `2024-09`. */
  readonly day: string;
}

const written = /(?<![\d.-])((?:19|20)\d{2})(?:年|[-./])(\d{1,2})(?:[-月./](\d{1,2}))?(?!\d)[月日号]?/gu;
const possible = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/u;

const datesIn = (text: string): readonly FoundDate[] =>
  [...text.matchAll(written)].flatMap(({ 0: found, 1: year = '', 2: month = '', 3: date, index }) => {
    const day = [year, month.padStart(2, '0'), ...(date === undefined ? [] : [date.padStart(2, '0')])].join('-');
    return possible.test(day) ? [{ found, index, day }] : [];
  });

const before = /(?:时间|日期|截止|截至|预约|报名|定于|拟于|将于)[^。；\n]{0,8}$/u;
const after = /^(?:[（(][^）)]{1,5}[）)])?(?:\s?[上下中晚][午上]|\s?\d{1,2}[:：时点]|\s?(?:前|之前|截止)|[至到—–-]\d)/u;

/** Beginnings that last: 自2023年3月1日起闭馆, 2021年9月建成. */
const lasting = /^\s?(?:起|以来|至今|后|建成|建|落成|开馆|开放|启用|成立|发布|印发|修订|施行|实施)/u;

/** True for a date at which something happens in the campaign. */
function isOfPlan(use: TextUse, text: string, index: number, length: number): boolean {
  const rest = text.slice(index + length);
  if (lasting.test(rest)) return false;
  return use !== 'story' || before.test(text.slice(0, index)) || after.test(rest);
}
