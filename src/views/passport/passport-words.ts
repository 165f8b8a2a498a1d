import type { Day } from '#domain/time/instant.ts';
import { longDay, shortDay } from '../format/date.ts';

/** The outcome of a code that a visitor scanned or typed. */
export type StampOutcome =
  | { readonly kind: 'new' | 'unsaved'; readonly name: string }
  | { readonly kind: 'again'; readonly name: string; readonly on: Day }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'malformed' };

/** The outcome of a code in one line. */
export function outcomeText(outcome: StampOutcome): string {
  switch (outcome.kind) {
    case 'new':
      return `盖上了：${outcome.name}。`;
    case 'unsaved':
      return `盖上了：${outcome.name}。不过这个浏览器不让网页存东西，关掉这一页章就没有了；想留着，请换一个浏览器再扫。`;
    case 'again':
      return `${outcome.name}的章 ${shortDay(outcome.on)}已经盖过了。`;
    case 'unknown':
      return '没有这个章码：可能是旧的，或不是这里的。请再扫一次，或问问现场的人。';
    case 'malformed':
      return '章码是八位字母和数字，在纸上二维码的下面。';
    default:
      outcome satisfies never;
      return '';
  }
}

/**
 * The line with the number of stamps.
 * @param enough number of stamps for the card
 */
export function countText(count: number, enough: number): string {
  if (count === 0) return '还没有章。到了地方，用手机扫那里贴的二维码。';
  const rest = enough - count;
  return `盖了 ${count} 枚，${rest > 0 ? `再盖 ${rest} 枚就有纪念卡` : '纪念卡有了，在这一页的下面'}。`;
}

export const stampedText = (on: Day): string => `${shortDay(on)}盖的`;
export const withdrawnText = (name: string, on: Day): string =>
  `${name}（${shortDay(on)}盖的，地点已经撤下，章还算数）`;

/** Stamps of one route. @param missing names of the stops without a stamp, each once */
export const routeText = (missing: readonly string[]): string =>
  missing.length === 0 ? '走完了' : `还差：${missing.join('、')}`;

/** The large line of the card. */
export const cardCount = (count: number): string => `${count} 枚章`;
export const cardRoutes = (names: readonly string[]): string =>
  names.length === 0 ? '' : `走完 ${names.length} 条路线`;
/** The small line at the foot of the card. */
export const cardFoot = (on: Day): string => `${longDay(on)}　自己走到、自己盖上，留作纪念`;

export const pictureReady = '图片做好了。没有自动存下的，长按下面的图片（电脑上点右键）保存。';
export const pictureFailed = '这个浏览器做不了图片，可以截屏留念。';

export const clearLabel = '删去全部章';
export const clearAgain = '真的删去？再点一次';
export const cleared = '章都删去了。';
