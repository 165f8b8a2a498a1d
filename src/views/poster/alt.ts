import { dayRangeWithWeekdays, dayWithWeekday, partialDateIn, yearBefore } from '../format/date.ts';
import type { PosterView } from './poster-view.ts';

/** The texts of a poster that its alternative text must contain. */
export type PosterWords = Pick<
  PosterView,
  | 'year'
  | 'festival'
  | 'theme'
  | 'title'
  | 'lockup'
  | 'formerTime'
  | 'places'
  | 'admission'
  | 'hosts'
  | 'hostCount'
  | 'stamps'
  | 'stampedPart'
  | 'typeName'
>;

const stampWords = {
  cancelled: '已取消',
  'some-cancelled': '已取消',
  postponed: '已改期',
  'some-postponed': '已改期',
  full: '已约满',
  'some-full': '已约满',
  tba: undefined,
  sample: '示例数据',
} as const satisfies Record<PosterView['stamps'][number], string | undefined>;

/** The alternative text of a poster, in sentences. */
export function posterAlt(words: PosterWords, city: string): string {
  const stamps = words.stamps.map((stamp) => {
    const word = stampWords[stamp];
    return word && `${stamp.startsWith('some-') ? words.stampedPart : ''}${word}。`;
  });
  const hosts = words.hosts.join('、') + (words.hosts.length < words.hostCount ? `等${words.hostCount}家` : '');
  return [
    ...stamps.filter((word) => word !== undefined),
    `${words.festival}${city}${words.typeName}活动海报：${words.title}。`,
    ...(words.theme === undefined ? [] : [`主题：${words.theme}。`]),
    `时间：${timeInWords(words)}${words.formerTime ? `，原定${words.formerTime}` : ''}。`,
    ...words.places.map(({ label, text }) => `${label}：${text}。`),
    ...(words.admission === undefined ? [] : [`对象：${words.admission}。`]),
    `主办：${hosts}。`,
    '扫描二维码打开活动页面。',
  ].join('');
}

/** `9月19日（周六）09:00–11:30`, `9月19日（周六）至25日（周五），周一不开放 09:00–17:00，16:30 停止入场`. */
const timeInWords = (words: Pick<PosterView, 'year' | 'lockup'>): string =>
  [dateInWords(words), words.lockup.note].filter(Boolean).join('，');

function dateInWords({ year, lockup: { date, caption, hours } }: Pick<PosterView, 'year' | 'lockup'>): string {
  if (date.kind === 'year') return `${date.year}年，${caption}，${hours}`;
  if (date.kind === 'unknown') return `${caption}，${hours}`;
  if (date.kind === 'part') {
    return `${partialDateIn(year, date.third ? `${date.month}-${date.third}` : date.month)}，${caption}，${hours}`;
  }
  if (date.kind === 'apart') {
    const days = date.days.map((day) => yearBefore(year, day) + dayWithWeekday(day));
    const named = `${days.slice(0, -1).join('、')}和${days.at(-1)}`;
    return `${named}，${caption.startsWith('周') ? '' : `${caption} `}${hours}`;
  }
  const days = yearBefore(year, date.from) + dayRangeWithWeekdays(date.from, date.to);
  if (date.from !== date.to) return `${days}，${caption} ${hours}`;
  const count = caption.replace(/^周. ?/u, '');
  return days + (count ? `${count} ${hours}` : hours);
}
