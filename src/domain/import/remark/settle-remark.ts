import { closedWords } from '../../time/written/tokens.ts';
import { platformIn } from '../places/places.ts';
import { besideTime } from '../places/settle-places.ts';
import type { Texts } from '../row/texts.ts';
import { timeFields } from '../table/column-titles.ts';
import { hasDay, hasRule } from '../times/day-cells.ts';
import { takeLength } from '../times/length-in-remark.ts';
import { partnersIn } from '../units/unit-cells.ts';
import { partsOf } from './parts.ts';

/** Takes a platform out of the cell about booking where the place is online and nothing names one. */
export function platformInBooking(texts: Texts): void {
  if (platformIn(texts.get('venue')) !== '') return;
  const parts = partsOf(texts.get('bookingNeeded'));
  const rest = parts.filter((part) => !takePlatform(texts, part, parts));
  if (rest.length < parts.length) texts.set('bookingNeeded', rest.join('；'));
}

/**
 * The address beside what is online is that of what is shown there, where the cell says so or its title is not of booking
 * alone: 报名/咨询. A questionnaire is for booking.
 */
export function linkInBooking(texts: Texts, title: string): void {
  const { label = '', url } = linkAlone.exec(texts.get('bookingNeeded').trim())?.groups ?? {};
  if (url === undefined || texts.get('onlineUrl') || platformIn(texts.get('venue')) === undefined) return;
  if ((label === '' && !/咨询|联系|参[与加]|观看/u.test(title)) || questionnaire.test(url)) return;
  texts.set('onlineUrl', url);
  texts.set('bookingNeeded', '');
}

const questionnaire = /wjx|wenjuan|wj\.qq|docs\.qq|jinshuju|mikecrm|baoming/iu;
const linkAlone =
  /^(?<label>(?:直播|观看|收看|回放)(?:链接|网址|地址|入口)?|)(?:链接|网址|地址|入口)?\s*[：:]?\s*(?<url>https?:\/\/[\w\-.~:/?#[\]@!$&'()*+=%]+)$/iu;

/** What a name says in brackets of the weather, or of what was to be before, is a remark: 看月亮（阴天取消）, 讲座（原定9月19日）. */
export function remarkInName(texts: Texts): void {
  const name = texts.get('name');
  const [whole = '', said = ''] = /(?<=.{2})[（(]([^（()）]{3,30})[）)]\s*$/u.exec(name) ?? [];
  if (!(/^原[定计]/u.test(said) && hasDay(said)) && !ofWeather.test(said)) return;
  texts.set('name', name.replace(whole, ''));
  texts.set('remark', [texts.get('remark'), said].filter((part) => part !== '').join('；'));
}

const ofWeather =
  /^(?:如果?|若)?[遇逢有]?(?:下?雨|雨雪|雨天|阴雨|阴天|多云|大风|大雾|恶劣天气|天气(?:不好|不佳|原因|恶劣))[^，,；;]{0,4}?(?:取消|顺延|延期|改|移|停|不办)/u;

/** 电话预约，9月19日17:00截止 tells until when, where an hour stands with it. */
export function closingInBooking(texts: Texts): void {
  const parts = partsOf(texts.get('bookingNeeded'));
  const closingPart = parts.find((part) => closingHour.test(part));
  if (closingPart === undefined || texts.get('bookingCloses') || parts.length < 2) return;
  texts.set('bookingCloses', closingPart.replace(closingHour, '$<at>'));
  texts.set('bookingNeeded', parts.filter((part) => part !== closingPart).join('；'));
}

const closingHour =
  /^(?:(?:预约|报名)(?:时间)?(?:于|至|到)?|截至)?(?<at>\d{1,2}月\d{1,2}[日号]\s*(?:[上下]午|晚上?)?\s*\d{1,2}[:：点时](?:\d{2}|半)?)(?:之?前|截止)(?:预约|报名)?$/u;

/** Takes out of the remark the units with their roles, what belongs to the time, and that the hosts are not told yet. */
export function settleRemark(texts: Texts): void {
  const parts = partsOf(texts.get('remark'));
  const rest = parts.filter((part) => {
    const ofMoment = takePlatform(texts, part, parts) || takeMoment(texts, part, parts);
    if (ofMoment !== undefined) return !ofMoment;
    if (/^主办(?:单位|方)?(?:待确认|待定|待核实|未定|不详)$/u.test(part)) return texts.get('hosts');
    if (partnersIn(part) !== undefined) return true;
    const { role, names = '' } = (units.exec(part) ?? unitsBefore.exec(part))?.groups ?? {};
    if (names === '') return true;
    const field = roles[role as keyof typeof roles];
    texts.set(field, [texts.get(field), names].filter((text) => text !== '').join('；'));
    return false;
  });
  if (rest.length < parts.length) texts.set('remark', rest.join('；'));
  halfDayInRemark(texts);
}

/** A remark that is a half day and nothing else is of a time without hours. */
function halfDayInRemark(texts: Texts): void {
  const remark = texts.get('remark').trim();
  const told = timeFields.map((field) => texts.get(field)).join(' ');
  if (!/^(?:上午|下午|晚上)$/u.test(remark) || !hasDay(told) || /[:：点时午早晚旬]/u.test(told)) return;
  texts.set('hours', remark);
  texts.set('remark', '');
}

/** Moves to the remark on which days it is closed: 免预约，周一闭馆; 示例博物馆（周一闭馆）. A content keeps its text. */
export function closuresToRemark(texts: Texts): void {
  const remark = [texts.get('remark')];
  for (const field of [
    'bookingNeeded',
    'price',
    'audiences',
    'venue',
    'room',
    'address',
    'content',
    'weekday',
  ] as const) {
    const text = texts.get(field);
    const clauses = (text.match(/[^，,；;。\n（()）]+/gu) ?? []).filter((clause) => closed.test(clause.trim()));
    remark.push(...clauses.map((clause) => clause.trim()));
    if (field !== 'content') texts.set(field, clauses.reduce(withoutClause, text));
  }
  if (remark.length > 1) texts.set('remark', remark.filter((part) => part !== '').join('；'));
}

const closed = new RegExp(
  `(?:(?:周|星期|礼拜)[一二三四五六日天末]|双休日|\\d[日号]|节假日|中秋|国庆).{0,6}?${closedWords}$`,
  'u',
);

const withoutClause = (text: string, clause: string): string =>
  text
    .replace(clause, '')
    .replace(/[（(][，,；;\s]*[）)]/u, '')
    .replace(/([，,；;。\n])[，,；;。\s]+/gu, '$1')
    .replace(/^[，,；;。\s]+|[，,；;\s]+$/gu, '');

/** The parts of a cell of an unread column that name units with their roles: 市科协主办, 与甲学会合办. They count like a remark. */
export const rolesIn = (cell: string): readonly string[] =>
  partsOf(cell).filter((part) => units.test(part) || unitsBefore.test(part) || partnersIn(part) !== undefined);

const units = /^(?<role>主办|联合主办|承办|协办|联办)(?:单位|方)?[：:](?<names>.+)$/u;
const unitsBefore = /^由?(?<names>[^：:]{3,40}?)(?<role>主办|承办|协办)$/u;
const roles = {
  主办: 'hosts',
  联合主办: 'hosts',
  承办: 'organizers',
  协办: 'coOrganizers',
  联办: 'coOrganizers',
} as const;

/** 与甲单位联办, 联合甲单位举办: hosts beside those that the row has by now. */
export function hostsInRemark(texts: Texts): void {
  const parts = partsOf(texts.get('remark'));
  const names = parts.map((part) => partnersIn(part) ?? '');
  const hosts = texts.get('hosts');
  if (hosts === '' || names.every((name) => name === '')) return;
  texts.set('hosts', [hosts, ...names].filter((name) => name !== '').join('、'));
  texts.set('remark', parts.filter((_, at) => names[at] === '').join('；'));
}

/** Takes what belongs to the time, or to that of booking. @returns whether it has a field; undefined for any other part */
function takeMoment(texts: Texts, part: string, parts: readonly string[]): boolean | undefined {
  if (ofRule(texts, part) || takeLength(texts, part)) return true;
  if (lastEntry.test(part)) return besideTime(texts, isOfDays(texts) ? `，${part}` : `（${part}）`);
  if (closing.test(part) && isBooked(texts, parts)) return closes(texts, part);
  return ofTime.test(part) ? besideTime(texts, `（${part}）`) : undefined;
}

const ofTime =
  /^(?:中午|其中)?\d{1,2}[:：]\d{2}(?:[-—–~～至到]+\d{1,2}[:：]\d{2}(?:闭馆|休馆|午休|休息|不开放)|.{0,20}(?:集合|签到|报到|入场|检票|发车)(?:[乘上坐]车|出发)?)$|^(?!请?提前)[^\d]{1,15}(?:集合|签到|报到|上车)$/u;

const lastEntry = /^(?:每[天日])?\d{1,2}[:：]\d{2}(?:后|以后)?停止(?:入[馆场园]|进[馆场园]|检票|售票|取票)$/u;
/** Hours of every day, and not of one. */
const isOfDays = (texts: Texts): boolean =>
  /[日号)）]?\s*[-—–~～至到]+\s*(?:\d{1,2}月)?\d{1,2}[日号]|每[天日]/u.test(
    texts.get('times') || texts.get('dates') || '',
  );

/** 9月15日截止, 9月15日18:00截止: of booking, where anything speaks of it. */
const closing = /^(?:(?:预约|报名)(?:时间)?(?:于|至|到)?)?\d{1,2}月\d{1,2}[日号].{0,12}截止$/u;
const isBooked = (texts: Texts, parts: readonly string[]): boolean =>
  [texts.get('bookingNeeded'), ...parts].some((part) =>
    /(?<!无需|不需|不用|免)(?:提前|事先|电话|网上)*(?:预约|报名)/u.test(part),
  );

/** Takes the end of booking, unless the row has another. */
function closes(texts: Texts, part: string): boolean {
  if (texts.get('bookingCloses')) return false;
  texts.set('bookingCloses', part.replace(/^(?:预约|报名)(?:时间)?(?:于|至|到)?|截止$/gu, ''));
  return true;
}

const opening = /^((?:\d{1,2}月)?\d{1,2}[日号])(?:起|开始|开课|开班|开讲|首[场讲次])$/u;
const counted = /^(?:一?共)([一二两三四五六七八九]|\d{1,2})(?:场次?|次课?|期|讲|节课?)$/u;

/** 9月1日起至9月30日. */
const range = /^(?:自|从)?\d{1,2}月\d{1,2}[日号]?起?[至到—–~～-]+(?:\d{1,2}月)?\d{1,2}[日号](?:止|期间)?$/u;

/** What a remark adds to a rule without days: 每周四下午2点半到4点 with 9月2日开课，共4次. @returns whether it does */
function ofRule(texts: Texts, part: string): boolean {
  const field = (['times', 'dates', 'hours'] as const).find((each) => hasRule(texts.get(each)));
  const rule = field === undefined ? '' : texts.get(field);
  const [, from] = opening.exec(part) ?? [];
  const [, count] = counted.exec(part) ?? [];
  if (field !== undefined && range.test(part) && !hasDay(rule)) {
    texts.set(field, `${part}${rule}`);
    return true;
  }
  if (field === undefined || (from === undefined ? count === undefined || !/起/u.test(rule) : hasDay(rule)))
    return false;
  texts.set(field, from === undefined ? `${rule}，共${count}次` : `${from}起${rule}`);
  return true;
}

/** Where to watch it: 视频号“示例科普”同步直播, 腾讯会议, 公众号“示例科普”; not where to book or to be told of changes. */
const shownAt =
  /^(?<both>线上线下同步[，,]?|同步|同时)?(?:(?:在|通过|关注|登录|进入)\s*)?(?<where>(?:“[^”]+”)?(?:微信)?(?:视频号|公众号|抖音号?|快手|哔哩哔哩|B站|央视频|腾讯会议|钉钉|微博)(?:搜索?|查找)?(?:[“"（(][^“”"]{0,20}?[”"）)])?)(?:同步|线上|全程|现场)*(?<shown>直播|播出|观看|收看|参加|参与|答题|进入)?\s*(?<url>https?:\/\/\S+)?$/u;

const alsoOnline = /^(?:线上线下)?同步(?:直播|举办|举行|进行|开展)?$/u;

/** Takes a platform from the remark where the row is online, or shown there as well. @returns whether it does */
function takePlatform(texts: Texts, part: string, parts: readonly string[]): boolean {
  const { both, where, shown, url } = shownAt.exec(part)?.groups ?? {};
  const place = texts.get('venue');
  const isOnline = place === '' || platformIn(place) === '';
  const isSaid = [both, shown, url].some((each) => each !== undefined) || parts.some((each) => alsoOnline.test(each));
  if (where === undefined || texts.get('onlinePlatform') || !(isOnline || isSaid)) return false;
  texts.set('onlinePlatform', [where, url ?? ''].join(' ').trim());
  return true;
}
