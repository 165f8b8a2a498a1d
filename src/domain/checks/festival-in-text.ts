import type { Campaign } from '#schemas/campaign.ts';
import { counterpartOf, type Festival, festivalOf, readyFestivalNames } from '../campaign/festivals.ts';
import { looksBack, sentenceAt } from './looking-back.ts';
import type { TextFinder, TextUse } from './own-texts.ts';

/** Letters that make another word of a name: 科普日常, 科普日历, 科普月刊. */
const otherWord = '(?![常益程记报历志刊度])';

interface Patterns {
  /** In all that they match: a search without a pattern is fast. */
  readonly mark: string;
  /** For every text. */
  readonly full: RegExp;
  /** For texts of use `self` and `plan`. Before a name came into use, its short form had no meaning. */
  readonly short: RegExp;
}

/** Patterns for the festival whose place the campaign's took, or which took its place. */
function counterpartPatterns(id: string): Patterns | undefined {
  const other = counterpartOf(id);
  if (!other) return undefined;
  const full = new RegExp(`${other.name}${otherWord}`, 'gu');
  return {
    mark: other.shortName,
    full,
    short: other.isOlder ? new RegExp(`${other.shortName}${otherWord}`, 'gu') : full,
  };
}

/**
 * Finds the name of a festival that the campaign is not of. Where one name replaced the other, it counts in every text;
 * other festivals only in what the campaign says of itself, because activities do speak of them (网络安全宣传周 in
 * September). Sentences that name both, or look back, do not count.
 */
export function festivalFinder(campaign: Campaign): TextFinder {
  const festival = festivalOf(campaign);
  const counterpart = counterpartPatterns(festival.id);
  const others = othersThan(festival);
  const counts = (text: string, use: TextUse, offset: number) => {
    const sentence = sentenceAt(text, offset);
    const year = yearBefore.exec(text.slice(0, offset))?.[1] ?? String(campaign.year);
    return Number(year) === campaign.year && !sentence.includes(festival.name) && !looksBack(sentence, use);
  };
  return (text, use) => {
    if (use !== 'self' && !(counterpart && text.includes(counterpart.mark))) return undefined;
    const isOwn = use === 'self' || use === 'plan';
    const names = [isOwn ? counterpart?.short : counterpart?.full, use === 'self' ? others : undefined];
    return names
      .flatMap((name) => (name ? [...text.matchAll(name)] : []))
      .find(({ index }) => counts(text, use, index))?.[0];
  };
}

/** A festival with another year before it is a matter of its year. */
const yearBefore = /((?:19|20)\d{2})\s?年?[^\d。；，、\n]{0,8}$/u;

function othersThan({ id, name }: Festival): RegExp {
  const counterpart = counterpartOf(id)?.name;
  return new RegExp(readyFestivalNames.filter((each) => each !== name && each !== counterpart).join('|'), 'gu');
}
