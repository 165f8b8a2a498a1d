import type { Campaign } from '#schemas/campaign.ts';
import { type Festival, festivalOf, readyFestivalNames } from '../campaign/festivals.ts';
import { looksBack, sentenceAt } from './looking-back.ts';
import type { TextFinder, TextUse } from './own-texts.ts';

interface Replaced {
  /** In all of them: a search without a pattern is fast. */
  readonly mark: string;
  /** For every text. */
  readonly full: RegExp;
  /** For what the campaign says of itself and its plans. 科普日常, 科普日历 are other words. */
  readonly short: RegExp;
}

/** Names that replaced one another by law: whoever writes one means the other. */
const succession: Readonly<Record<string, Replaced>> = {
  'science-month': { mark: '科普日', full: /全国科普日(?!常)/gu, short: /科普日(?![常益程记报历志])/gu },
  'science-day': { mark: '科普月', full: /全国科普月/gu, short: /全国科普月/gu },
};

/**
 * Finds the name of a festival that the campaign is not of. Where one name replaced the other, it counts in every text;
 * other festivals only in what the campaign says of itself, because activities do speak of them (网络安全宣传周 in
 * September). Sentences that name both, or look back, do not count.
 */
export function festivalFinder(campaign: Campaign): TextFinder {
  const festival = festivalOf(campaign);
  const replaced = succession[festival.id];
  const others = othersThan(festival, replaced);
  const counts = (text: string, use: TextUse, offset: number) => {
    const sentence = sentenceAt(text, offset);
    const year = yearBefore.exec(text.slice(0, offset))?.[1] ?? String(campaign.year);
    return Number(year) === campaign.year && !sentence.includes(festival.name) && !looksBack(sentence, use);
  };
  return (text, use) => {
    if (use !== 'self' && !(replaced && text.includes(replaced.mark))) return undefined;
    const isOwn = use === 'self' || use === 'plan';
    const names = [isOwn ? replaced?.short : replaced?.full, use === 'self' ? others : undefined];
    return names
      .flatMap((name) => (name ? [...text.matchAll(name)] : []))
      .find(({ index }) => counts(text, use, index))?.[0];
  };
}

/** A festival with another year before it is a matter of its year. */
const yearBefore = /((?:19|20)\d{2})\s?年?[^\d。；，、\n]{0,8}$/u;

function othersThan({ name }: Festival, replaced: Replaced | undefined): RegExp {
  const names = readyFestivalNames.filter((each) => each !== name && each.search(replaced?.full ?? /$^/u) < 0);
  return new RegExp(names.join('|'), 'gu');
}
