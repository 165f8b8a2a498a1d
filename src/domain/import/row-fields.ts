import { quote } from '../checks/quote.ts';
import type { Field } from './columns.ts';
import type { Heading } from './heading.ts';
import { partsOf } from './remark/parts.ts';
import type { RowContext } from './row-context.ts';
import { list, oneLine } from './row-state.ts';

type Texts = Map<Field, string>;

/** Puts into the right fields what cells of a row say beside their own: units, regions, hours. @returns what is to be noted */
export function settleFields(
  texts: Texts,
  heading: Heading,
  titleOf: (field: Field) => string,
  context: RowContext,
): string[] {
  partOfRegion(texts, context);
  hoursOfHalfDays(texts);
  arrivalInPlace(texts);
  placesInTimes(texts);
  gathering(texts);
  fromRemark(texts);
  bookingInCount(texts);
  return [
    ...ofOwner(texts, heading, context),
    ...placeOrUnit(texts, titleOf('placeOrUnit'), context),
    ...ofUnit(texts, heading, titleOf('unit') || titleOf('placeOrUnit'), context),
    ...onCampus(texts, context),
  ];
}

/** 东海校区图书馆 is that of the one university that is the host. @returns nothing to note */
function onCampus(texts: Texts, { regionNames }: RowContext): readonly string[] {
  const [venue, host] = [texts.get('venue') ?? '', texts.get('hosts') ?? ''];
  const isOfHost = /^\p{sc=Han}{1,4}校区/u.test(venue) && /^\p{sc=Han}{2,20}(?:大学|学院|学校)$/u.test(host);
  if (isOfHost && ![...regionNames.values()].some((name) => venue.startsWith(name))) texts.set('venue', host + venue);
  return [];
}

const gatheringTime = /(?<at>\d{1,2}[:：]\d{2})(?<what>集合|集中|签到|报到|检票)\s*[，,；;、]\s*(?=\d{1,2}[:：]\d{2})/u;
const gatheringPlace = /^(?<what>集合|集中|签到|报到)(?:地点)?[：:](?<place>.+)$/u;
const placeItself = /^(?:活动|观摩|参观|现场|培训|举办)(?:地点)?[：:](?<place>.+)$/u;

/** When and where to gather is a note of the time: 8:30集合，9:00-11:00观摩; 集合：镇政府. */
function gathering(texts: Texts): void {
  const times = (['times', 'hours'] as const).find((field) => gatheringTime.test(texts.get(field) ?? ''));
  const { at = '', what = '集合' } = times ? (gatheringTime.exec(texts.get(times) ?? '')?.groups ?? {}) : {};
  const places = (texts.get('venue') ?? '').split(/[\n；;]+/u).map((part) => part.trim());
  const first = places.flatMap((part) => gatheringPlace.exec(part)?.groups?.['place'] ?? [])[0];
  const own = places.flatMap((part) => placeItself.exec(part)?.groups?.['place'] ?? [])[0];
  if (times)
    texts.set(times, (texts.get(times) ?? '').replace(gatheringTime, '').replace(/(?<=\d)\s*\p{sc=Han}{2,4}$/u, ''));
  const isSplit = places.length === 2 && first !== undefined && own !== undefined;
  if (isSplit) texts.set('venue', own);
  if (times || isSplit) besideTime(texts, `（${at}${isSplit ? `在${first}` : ''}${what}）`);
}

const dayAndPlace =
  /^((?:\d{1,2}月)?\d{1,2}[日号](?:[（(](?:周|星期)[一二三四五六日天][）)])?)\s*[在：:]?(\p{sc=Han}{1,20}(?:[镇乡街道村社区校学馆园院场厅城心站中]|[一二三四五六七八九十实附]小))$/u;
const hoursOfAll = /^(?:时间)?(?:均|都|皆)?(?:[为是在])?((?:每[天日])?(?:[上下]午|晚上?)?\s*\d{1,2}[:：点时].*)$/u;
const ofThose =
  /^(?<county>\p{sc=Han}{1,8}[县区市旗])?.*?(?:上述|以上|前述|各该)各?(?:个|相关)?(?:乡镇|镇乡|街道|镇街?|乡|村|社区|学?校|单位|地)(?<part>\p{sc=Han}{2,12})?$/u;

/** 9月18日甲镇、19日乙镇，均为10:00-12:00 tells the days and where each is; the place beside it may tell what is there. */
function placesInTimes(texts: Texts): void {
  const parts = (texts.get('times') ?? '').split(/[、；;，,\n]+/u).map((part) => part.trim());
  const hours = hoursOfAll.exec(parts.at(-1) ?? '')?.[1];
  const venue = oneLine(texts.get('venue') ?? '');
  const each = venue === '' ? {} : ofThose.exec(venue)?.groups;
  const found = parts.slice(0, -1).flatMap((part) => {
    const [, day = '', place = ''] = dayAndPlace.exec(part) ?? [];
    return day === '' ? [] : { day, place: (each?.['county'] ?? '') + place + (each?.['part'] ?? '') };
  });
  if (found.length < 2 || found.length < parts.length - 1 || hours === undefined || !each) return;
  texts.set('times', `${found.map(({ day }) => day).join('、')} ${hours}`);
  texts.set('venue', found.map(({ day, place }) => `${day}${place}`).join('；'));
}

/** When to be there, in brackets behind a place, belongs to the time: 示例公园（18:00文化馆门前集合乘车）. */
function arrivalInPlace(texts: Texts): void {
  const venue = texts.get('venue') ?? '';
  const [said] =
    /[（(][^（()）]*\d{1,2}[:：]\d{2}[^（()）\d]{0,20}(?:集合|签到|报到|入场|候车|[乘上坐发]车|出发)[）)]/u.exec(
      venue,
    ) ?? [];
  if (said !== undefined && besideTime(texts, said)) texts.set('venue', venue.replace(said, '').trim());
}

/** Adds to the cell that tells the hours. @returns whether there is one */
function besideTime(texts: Texts, said: string): boolean {
  const time = (['hours', 'times', 'ends', 'starts', 'dates'] as const).find((field) => texts.get(field));
  if (time !== undefined) texts.set(time, texts.get(time) + said);
  return time !== undefined;
}

/** How to book, in brackets behind how many come: 20组（打电话报名，报满为止）. */
function bookingInCount(texts: Texts): void {
  const count = texts.get('expectedVisitors') ?? '';
  if (!/预约|报名/u.test(count) || texts.get('bookingNeeded')) return;
  texts.set('bookingNeeded', count.replace(/[（(]/gu, '；').replace(/[）)]/gu, ''));
  texts.set('expectedVisitors', count.replace(/[（(][^（()）]*[）)]/gu, ''));
}

const units = /^(?<role>主办|联合主办|承办|协办|联办)(?:单位|方)?[：:](?<names>.+)$/u;
const unitsBefore = /^由?(?<names>[^：:]{3,40}?)(?<role>联合主办|主办|承办|协办|联办)$/u;
const together = /^(?:与|和|同|联合)(?<names>.{3,40}?)(?:联合|共同|合作)?(?:主办|举办|开展|组织)$/u;
const roles = {
  主办: 'hosts',
  联合主办: 'hosts',
  承办: 'organizers',
  协办: 'coOrganizers',
  联办: 'coOrganizers',
} as const;
const ofTime =
  /^(?:中午|其中)?\d{1,2}[:：]\d{2}(?:[-—–~～至到]+\d{1,2}[:：]\d{2}(?:闭馆|休馆|午休|休息|不开放)|.{0,20}(?:集合|签到|报到|入场|检票|发车)(?:[乘上坐]车|出发)?)$|^(?!请?提前)[^\d]{1,15}(?:集合|签到|报到|上车)$/u;

/** Takes out of the remark the units with their roles, what belongs to the time, and that the hosts are not told yet. */
function fromRemark(texts: Texts): void {
  const parts = partsOf(texts.get('remark') ?? '');
  const rest = parts.filter((part) => {
    if (ofTime.test(part)) return !besideTime(texts, `（${part}）`);
    if (/^主办(?:单位|方)?(?:待确认|待定|待核实|未定|不详)$/u.test(part)) return texts.get('hosts');
    const { role, names = '' } =
      [units, together, unitsBefore].map((pattern) => pattern.exec(part)?.groups).find((found) => found) ?? {};
    const field = roles[(role ?? '主办') as keyof typeof roles];
    if (names === '' || (role === undefined && !texts.get('hosts'))) return true;
    texts.set(field, [texts.get(field) ?? '', names].filter((text) => text !== '').join('；'));
    return false;
  });
  if (rest.length < parts.length) texts.set('remark', rest.join('；'));
}

/** In a unit's own table it is the host of every row. @returns what is to be noted */
function ofOwner(texts: Texts, { owner }: Heading, { fill }: RowContext): readonly string[] {
  if (!owner || fill.has('hosts')) return [];
  texts.set('hosts', owner.unit);
  return [`没有写主办单位，照表头上面的${quote(owner.said)}写了${quote(owner.unit)}。`];
}

/** Takes a cell that names a place or a unit for what it names. @returns what is left to note. */
function placeOrUnit(texts: Texts, title: string, context: RowContext): string[] {
  const text = texts.get('placeOrUnit') ?? '';
  if (text === '') return [];
  if (context.regions.find(text).kind === 'found' || context.isWholePlace(text)) texts.set('region', text);
  else if (texts.get('hosts')) return [`${quote(title)}写的${quote(text)}不是${context.regionWord}，没有用上。`];
  else texts.set('unit', text);
  return [];
}

/** A part of some unit: 社教部, 修复室. */
const isDepartment = /^\p{sc=Han}{1,4}[部科室处队组]$/u;

/** Where no column names hosts, the unit that applies or is responsible is one; one that only hands in may not be. */
function ofUnit(texts: Texts, { columns }: Heading, title: string, { fill }: RowContext): string[] {
  const unit = oneLine(texts.get('unit') ?? '');
  const isTold = columns.has('hosts') || texts.get('hosts') || fill.has('hosts');
  if (unit === '' || isTold || /(?<!申)报/u.test(title) || isDepartment.test(unit)) return [];
  texts.set('hosts', unit);
  return [`没有写主办单位，照${quote(title)}写了${quote(unit)}。`];
}

/** A township is a region where the campaign's regions are townships; else it is part of an address. */
function partOfRegion(texts: Texts, { regions, isWholePlace, regionNames }: RowContext): void {
  const [region, township] = [texts.get('region') ?? '', texts.get('township') ?? ''];
  const text = township || region;
  const isRegion = regions.find(text).kind === 'found' || isWholePlace(text);
  const isPart =
    !isRegion &&
    list(text).every((each) => isTownship.test(each)) &&
    ![...regionNames.values()].some((name) => isTownship.test(name));
  texts.set('township', isPart ? text : '');
  if (isPart && text === region) texts.set('region', '');
  if (!isPart && region === '') texts.set('region', township);
}

const isTownship = /(?:[^县区市旗](?:镇|乡|街道|社区|村)|市街道)$/u;

/** Hours in columns of their own for the morning, the afternoon and the evening: one cell of hours. */
function hoursOfHalfDays(texts: Texts): void {
  const told = (['forenoon', 'afternoon', 'evening'] as const).flatMap((field) => {
    const text = oneLine(texts.get(field) ?? '');
    if (text === '') return [];
    if (/^[√✓✔是]$/u.test(text)) return halfDays[field];
    return /^\d/u.test(text) ? halfDays[field] + text : text;
  });
  const hours = [texts.get('hours') ?? '', ...new Set(told)].filter((text) => text !== '');
  if (told.length > 0) texts.set('hours', hours.join('、'));
}

const halfDays = { forenoon: '上午', afternoon: '下午', evening: '晚上' } as const;

/** The only region whose name a line above a table, or the unit in it, begins with: 平阳县卫生健康系统2024年…. */
export function regionOfLines(lines: readonly string[], { regionNames, whereOf }: RowContext): readonly string[] {
  const names = lines.flatMap((line) => {
    const text = line.replace(/^.*?(?:单位|部门)[^：:]{0,6}[：:]\s*/u, '');
    const region = regionNames.get(whereOf(text).region ?? '');
    return region !== undefined && text.includes(region) ? region : [];
  });
  const [only, ...others] = new Set(names);
  return only !== undefined && others.length === 0 ? [only] : [];
}
