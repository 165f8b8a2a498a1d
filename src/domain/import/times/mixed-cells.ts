import type { Window } from '../../time/written/window.ts';
import { hasDay } from './day-cells.ts';
import { isTime, splitTimeAndPlace } from './time-and-place.ts';

/** What one cell tells of when and where it is, and of what happens there. */
export interface MixedCell {
  readonly time: string;
  readonly place: string;
  readonly content: string;
  /** What may change the row: the weather, how to book, what is still to be told. */
  readonly remark: string;
}

/**
 * Parts a cell that tells all of an activity: `9月4日9:00，示例社区活动室，讲家庭用电`, or `时间：…地点：…内容：…`. The time is as
 * many clauses at its beginning as can be read as one; then comes the place. What cannot be read is the time as written,
 * which is then asked about.
 */
export function splitMixedCell(text: string, window: Window): MixedCell {
  const labelled = byLabels(text);
  if (labelled) return labelled;
  const clauses = text.match(/(?:[^，,。；;\n（(]|[（(][^）)]*[）)])+[，,。；;\n]*/gu) ?? [];
  const held = timeOf(clauses, window) ?? sittingsOf(clauses, window);
  if (!held) return { time: text, place: '', content: '', remark: '' };
  const { place, rest: after } = placeOf(held.place, clauses.slice(held.count));
  const rest = [held.left ? `${bare(held.left)}，` : '', ...after];
  const closed = rest.filter((clause) => isClosed.test(bare(clause)));
  const remarks = rest.filter((clause) => isRemark.test(clause) && !closed.includes(clause));
  return {
    time: [held.time, ...closed.map((clause) => `（${bare(clause)}）`)].join(''),
    place,
    content: bare(rest.filter((clause) => !closed.includes(clause) && !remarks.includes(clause)).join('')),
    remark: remarks.map(bare).join('；'),
  };
}

const label = /(?<=^|[\s，,；;。])(?:活动|举办|具体|主要)*(?<of>时间|日期|地点|场所|内容)\s*[：:]\s*/gu;

function byLabels(text: string): MixedCell | undefined {
  const found = [...text.matchAll(label)];
  if (found[0]?.index !== 0) return undefined;
  const told = (...names: readonly string[]) =>
    found
      .flatMap(({ index, 0: { length }, groups }, at) =>
        names.includes(groups?.['of'] ?? '') ? bare(text.slice(index + length, found[at + 1]?.index)) : [],
      )
      .join('；');
  return { time: told('时间', '日期'), place: told('地点', '场所'), content: told('内容'), remark: '' };
}

const bare = (clause: string): string => clause.replace(/^[\s，,。；;]+|[\s，,。；;]+$/gu, '');

interface Begun {
  readonly time: string;
  readonly place: string;
  /** Number of the clauses that tell it. */
  readonly count: number;
  /** What else they tell. */
  readonly left?: string;
}

/** The most clauses at the beginning that are one time. */
function timeOf(clauses: readonly string[], window: Window): Begun | undefined {
  for (let count = clauses.length; count > 0; count -= 1) {
    const time = bare(clauses.slice(0, count).join(''));
    if (isTime(time, window)) return { time, place: '', count };
  }
  return undefined;
}

/** Clauses that each tell a time and its place: 9月4日9:00在甲社区，9月11日9:00在乙社区; else a first one that tells some time. */
function sittingsOf(clauses: readonly string[], window: Window): Begun | undefined {
  const parts = clauses.map((clause) => sittingIn(bare(clause), window));
  const end = parts.indexOf(undefined);
  const told = parts.slice(0, end < 0 ? parts.length : end).flatMap((part) => part ?? []);
  const places = [...new Set(told.map(({ place }) => place))];
  if (told.length > 0)
    return {
      time: told.map(({ time }) => time).join('；'),
      place: places.length < 2 ? (places[0] ?? '') : told.map(({ time, place }) => dayIn(time) + place).join('；'),
      count: told.length,
      left: told.map(({ left }) => left).join(''),
    };
  const [first = ''] = clauses;
  const [, tenDays, left = ''] = /^((?:\d{4}年)?\d{1,2}月[上中下]旬)(\D*)$/u.exec(first) ?? [];
  if (tenDays !== undefined) return { time: tenDays, place: '', count: 1, left };
  return hasDay(first) || /\d\s*[点时:：]/u.test(first) ? { time: bare(first), place: '', count: 1 } : undefined;
}

const dayIn = (time: string): string => /^(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}[日号]/u.exec(time)?.[0] ?? '';

function sittingIn(clause: string, window: Window) {
  const [, before = '', after = ''] = /^([^在于]*\d[^在于]*)([在于].+)$/u.exec(clause) ?? [];
  const { place: own, more = '' } = placeThenMore.exec(after)?.groups ?? {};
  if (own !== undefined && isTime(before, window)) return { time: before, place: own, left: more };
  const { time, place } = splitTimeAndPlace(clause, window);
  return isPlaceName.test(place) ? { time, place, left: '' } : undefined;
}

const isOnline = /^(?:线上|网上|云端)/u;
const platform = /视频号|公众号|抖音|快手|B站|直播间|腾讯会议|钉钉|小程序|https?:/u;
const ending = `(?:[楼层室厅馆场园院校站地村镇乡街路区厂堂台房旁内]|中心|[中小大]学|社区|车间|门[口前]|通道|集合)`;
const inBrackets = `(?:[（(][^）)]*[）)])?`;
const doing = '请|由|讲|看|听|做|参观|观看|组织|邀请|开展|体验|进行|主要|了解|学习|学用';
const isPlaceName = new RegExp(`^(?!${doing})[^，,。；;、]{1,28}${ending}${inBrackets}$|^(?:线上|网上|云端)`, 'u');
const placeThenMore = new RegExp(`^[在于](?<place>[^，,。；;]{1,28}${ending}${inBrackets})(?<more>.*)$`, 'u');

/** The place that is told already, else the one that the next clause is or begins with, and what is left. */
function placeOf(told: string, clauses: readonly string[]) {
  const [first = '', ...others] = clauses;
  const clause = bare(first);
  if (isOnline.test(told) && platform.test(clause)) return { place: `${told}：${clause}`, rest: others };
  if (told !== '') return { place: told, rest: clauses };
  const { place = '', more = '' } = placeThenMore.exec(clause)?.groups ?? {};
  if (place !== '') return { place, rest: more === '' ? others : [first.slice(first.indexOf(more)), ...others] };
  return isPlaceName.test(clause) ? { place: clause, rest: others } : { place: '', rest: clauses };
}

const isClosed =
  /^(?:每?(?:周|星期|礼拜)[一二三四五六日天].*|周末|双休日|(?:法定)?节假日)(?:不开放?|休息|闭馆|除外|停)/u;
const isRemark =
  /^(?:如?遇|下雨|雨天|[大中小]雨|天气|自带|请?自备|免费|(?:需|请)?提前|具体)|改[到至在]|预约|报名|另行|再[报定]|链接/u;
