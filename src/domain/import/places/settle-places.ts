import { quote } from '../../checks/quote.ts';
import type { RowContext } from '../row/row-context.ts';
import { oneLine } from '../row/row-state.ts';
import type { Texts } from '../row/texts.ts';
import type { SettledHeading } from '../table/table-facts.ts';
import { speakerOf } from '../units/relative-names.ts';

/** Puts into the right fields what the cells of times say of places, and those of places of times. */
export function settlePlaces(texts: Texts): void {
  weatherInPlace(texts);
  arrivalInPlace(texts);
  linesOfTimeAndPlace(texts);
  placesInTimes(texts);
  gathering(texts);
}

/** 我校, 本院 and 我公司 as a place are the house of the unit that hands the row in, or of its only host. */
export function atSpeaker(texts: Texts): void {
  const host = oneLine(texts.get('unit') || texts.get('hosts'));
  const isOne = /^\p{sc=Han}{3,30}$/u.test(host);
  if (isOne && speakerOf(texts.get('venue').trim())?.part === '') texts.set('venue', host);
}

/** 镇政府三楼会议室 is that of the town, village or street that is the host. */
export function ofHost(texts: Texts): void {
  const [venue, host] = [texts.get('venue'), texts.get('hosts')];
  const [, kind = ''] =
    /^(镇|乡|街道|村|社区)(?:人民)?(?=政府|机关|党|办|部|委|农|文化|综合|便民|卫生|服务|中心(?!街|路)|会议|礼堂|活动|广场|大|老年)/u.exec(
      venue,
    ) ?? [];
  if (kind !== '' && /^\p{sc=Han}{2,12}$/u.test(host) && host.endsWith(kind))
    texts.set('venue', host + venue.slice(kind.length));
}

/** 东海校区图书馆 is that of the one university that is the host, 城东院区门诊大厅 that of the hospital. */
export function onCampus(texts: Texts, { regionNames }: RowContext): void {
  const [venue, host] = [texts.get('venue'), texts.get('hosts')];
  const isOfHost =
    (/^\p{sc=Han}{1,4}校区/u.test(venue) && /^\p{sc=Han}{2,20}(?:大学|学院|学校)$/u.test(host)) ||
    (/^\p{sc=Han}{1,4}院区/u.test(venue) && /^\p{sc=Han}{2,20}(?:医院|保健院|卫生院)$/u.test(host));
  if (isOfHost && ![...regionNames.values()].some((name) => venue.startsWith(name))) texts.set('venue', host + venue);
}

const gatheringTime =
  /(?<at>\d{1,2}[:：]\d{2})(?<what>集合|集中|签到|报到|检票)\s*[，,；;、]\s*(?=\d{1,2}[:：]\d{2}(?!\s*(?:结束|返|散|收|解散|回)))/u;
const gatheringPlace = /^(?<what>集合|集中|签到|报到)(?:地点)?[：:](?<place>.+)$/u;
const placeItself = /^(?:活动|观摩|参观|现场|培训|举办)(?:地点)?[：:](?<place>.+)$/u;

/** Where to gather is a note of the time, with the hour that the time tells: 8:30集合，9:00-11:00观摩 beside 集合：镇政府. */
function gathering(texts: Texts): void {
  const places = texts
    .get('venue')
    .split(/[\n；;]+/u)
    .map((part) => part.trim());
  const first = places.flatMap((part) => gatheringPlace.exec(part)?.groups?.['place'] ?? [])[0];
  const own = places.flatMap((part) => placeItself.exec(part)?.groups?.['place'] ?? [])[0];
  if (places.length !== 2 || first === undefined || own === undefined) return;
  const times = (['times', 'hours'] as const).find((field) => gatheringTime.test(texts.get(field)));
  const { at = '', what = '集合' } = times ? (gatheringTime.exec(texts.get(times))?.groups ?? {}) : {};
  if (times) texts.set(times, texts.get(times).replace(gatheringTime, ''));
  texts.set('venue', own);
  besideTime(texts, `（${at}在${first}${what}）`);
}

const dayAndPlace =
  /^((?:(?:\d{1,2}月)?\d{1,2}[日号]|\d{1,2}\.\d{1,2})(?:[（(](?:周|星期)[一二三四五六日天][）)])?)\s*[在：:]?([\p{sc=Han}A-Za-z]{1,20}(?:[镇乡街道村社区校学馆园院场厅城心站中]|[一二三四五六七八九十实附]小))$/u;
const hoursOfAll =
  /^(?:时间|[每各][场次校村])*(?:均|都|皆)?(?:[为是在])?((?:每[天日])?(?:[上下]午|晚上?)?\s*\d{1,2}[:：点时].*|[上下]午|晚上)$/u;
const ofThose =
  /^(?<county>\p{sc=Han}{1,8}[县区市旗])?.*?(?:(?:上述|以上|前述|各该)各?|各)(?:个|相关)?(?:乡镇|镇乡|街道|镇街?|乡|村|社区|学?校|单位|地)(?<part>\p{sc=Han}{2,12})?$/u;

/** A cell of places that tells none: 见活动时间栏, 同左. */
const besideTimes = /^(?:(?:详?见|同|如)(?:.{0,6}时间.{0,3}|[左前].{0,3}))?$/u;

/**
 * 9月18日甲镇、19日乙镇，均为10:00-12:00 tells the days and where each is; the place beside it may tell what is there, or list
 * the same places.
 */
function placesInTimes(texts: Texts): void {
  const field = texts.get('times') === '' || texts.get('dates') !== '' ? 'dates' : 'times';
  const times = texts.get(field).replace(/[（(]((?:均|都|皆)[^（()）]+)[)）]\s*$/u, '，$1');
  const parts = times.split(/[、；;，,\n]+/u).map((part) => part.trim());
  const hours = hoursOfAll.exec(parts.at(-1) ?? '')?.[1];
  const days = hours === undefined ? parts : parts.slice(0, -1);
  const venue = oneLine(texts.get('venue'));
  const told = days.flatMap((part) => {
    const [, day = '', place = ''] = dayAndPlace.exec(part) ?? [];
    return day === '' ? [] : { day, place };
  });
  const isSame = told.map(({ place }) => place).join() === venue.split(/[、；;，,]+/u).join();
  const each = isSame || besideTimes.test(venue) ? {} : ofThose.exec(venue)?.groups;
  if (told.length < 2 || told.length < days.length || !each) return;
  texts.set(field, `${told.map(({ day }) => day).join('、')} ${hours ?? ''}`.trim());
  const { county = '', part = '' } = each;
  texts.set('venue', told.map(({ day, place }) => `${day}${county}${place}${part}`).join('；'));
}

/** Where it is in bad weather belongs to the weather: 中心草坪，下雨改科学楼一层大厅. */
function weatherInPlace(texts: Texts): void {
  const [, place = '', plan = ''] = placeAndPlan.exec(oneLine(texts.get('venue'))) ?? [];
  if (plan === '' || texts.get('weather')) return;
  texts.set('venue', place);
  texts.set('weather', plan);
}

const placeAndPlan =
  /^([^，,；;（(]{2,}?)[，,；;（(\s]+((?:如果?遇?|若遇?|[遇逢])?(?:下雨|雨天|有雨|雨雪|阴雨|雨|大风|恶劣天气|天气不好)[^（()）]{0,4}?(?:改|移|转|挪|在|到|至)[^（()）]{2,30})[）)]?$/u;

const lineOfBoth =
  /^(?<day>(?:\d{1,2}月)?\d{1,2}[日号])(?<hours>(?:[（(](?:周|星期)[一二三四五六日天][）)])?\s*(?:[上下]午|晚上?)?(?:\s*\d{1,2}[:：]\d{2}(?:\s*[-—–~～至到]+\s*\d{1,2}[:：]\d{2})?)?)[\s,，:：在]+(?<place>\p{sc=Han}[^\d\n]{2,})$/u;

/** 9月8日上午 甲小学 above 9月16日上午 乙小学, where the cell of places says no other: 见活动时间栏. */
function linesOfTimeAndPlace(texts: Texts): void {
  if (!besideTimes.test(oneLine(texts.get('venue')))) return;
  const lines = texts.get('times').split(/\s*[\n；;]+\s*/u);
  const read = lines.flatMap((line) => {
    const { day = '', hours = '', place = '' } = lineOfBoth.exec(line.trim())?.groups ?? {};
    return day === '' ? [] : [{ day, hours, place }];
  });
  if (read.length < 2 || read.length < lines.length) return;
  texts.set('times', read.map(({ day, hours }) => `${day}${hours}`).join('；'));
  texts.set('venue', read.map(({ day, place }) => `${day}${place}`).join('；'));
}

/** When to be there, in brackets behind a place, belongs to the time: 示例公园（18:00文化馆门前集合乘车）. */
function arrivalInPlace(texts: Texts): void {
  const venue = texts.get('venue');
  const [said] =
    /[（(][^（()）]*\d{1,2}[:：]\d{2}[^（()）\d]{0,20}(?:集合|签到|报到|入场|候车|[乘上坐发]车|出发)[）)]/u.exec(
      venue,
    ) ?? [];
  if (said !== undefined && besideTime(texts, said)) texts.set('venue', venue.replace(said, '').trim());
}

/** Adds to the cell that tells the hours. @returns whether there is one */
export function besideTime(texts: Texts, said: string): boolean {
  const time = (['hours', 'times', 'ends', 'starts', 'dates'] as const).find((field) => texts.get(field));
  if (time !== undefined) texts.set(time, texts.get(time) + said);
  return time !== undefined;
}

/** What a line above the heading says of all rows without a place: 未注明地点的均在一楼多功能厅. */
export function placeOfAll(texts: Texts, { facts: { place } }: SettledHeading, title: string): readonly string[] {
  if (place === undefined || title === '' || texts.get('venue') || texts.get('onlinePlatform')) return [];
  texts.set('venue', place);
  return [`没有写地点，照表头上面的话写了${quote(place)}。`];
}
