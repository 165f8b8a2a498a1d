import type { Companion } from '#domain/activity/companions.ts';
import type { WhenChoice } from '#domain/schedule/when-choices.ts';

export const companionWords: Readonly<Record<Companion, string>> = {
  child: '带孩子',
  elder: '带老人',
  self: '自己去',
};

/** Names of days that move on. */
export const whenWords: Readonly<Record<Exclude<WhenChoice['kind'], 'day'>, string>> = {
  today: '今天',
  tonight: '今晚',
  tomorrow: '明天',
  weekend: '周末',
};

export const answerWords = {
  searching: '正在找…',
  failed: '现在打不开，网络好了再试，或者看全部日程。',
  locating: '正在看你在哪里…',
  refused: '没有得到定位的许可，选一个地方吧。',
  unlocated: '没有定到位置，选一个地方吧。',
  none: '没有正好合适的，换一换：',
  anyAudience: '不限带谁',
  sameDay: '那天全部',
  all: '全部活动',
  every: '看全部日程',
  inSchedule: '在日程里看',
} as const;

/** How many answers there are. */
export const foundText = (count: number, isNear: boolean): string => `${count} 场${isNear ? '，近的在前' : ''}`;

/** Link to all answers, where some are shown. */
export const allText = (count: number): string => `看全部 ${count} 场`;

/** A straight line, rounded: `约 300 米`, `约 1.2 公里`, `约 35 公里`. */
export function distanceText(metres: number): string {
  if (metres < 950) return `约 ${Math.max(1, Math.round(metres / 100)) * 100} 米`;
  const kilometres = metres / 1000;
  return `约 ${kilometres < 9.95 ? kilometres.toFixed(1) : Math.round(kilometres)} 公里`;
}
