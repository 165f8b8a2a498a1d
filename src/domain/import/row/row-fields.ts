import { quote } from '../../checks/quote.ts';
import { platformIn } from '../places/places.ts';
import { besideTime, onCampus, settlePlaces } from '../places/settle-places.ts';
import { partsOf } from '../remark/parts.ts';
import type { Field } from '../table/column-titles.ts';
import type { Heading } from '../table/heading.ts';
import { hasDay, hasRule } from '../times/day-cells.ts';
import { isCollective, isDepartment, isUnitName } from '../units/matcher.ts';
import { namesAtHome } from '../units/relative-names.ts';
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
  inOwnWords(texts, heading);
  const place = placeOfAll(texts, heading, titleOf('venue'));
  hoursOfHalfDays(texts);
  settlePlaces(texts);
  const duration = oneLine(texts.get('duration') ?? '');
  if (/(?:小时|分钟|刻钟)(?:左右)?$/u.test(duration) && !/每[^场]/u.test(duration))
    besideTime(texts, `（${duration}）`);
  fromRemark(texts);
  bookingInCount(texts);
  const notes = [
    ...place,
    ...ofOwner(texts, heading, context),
    ...placeOrUnit(texts, titleOf('placeOrUnit'), context),
    ...ofUnit(texts, heading, titleOf, context),
  ];
  together(texts);
  onCampus(texts, context);
  return notes;
}

/** 校科协, 街道办, 社区活动室 with the names of whose they are. */
function inOwnWords(texts: Texts, { home }: Heading): void {
  const township = texts.get('township') ?? '';
  for (const owner of [township, home ?? '']) {
    if (owner === '') continue;
    for (const field of ['hosts', 'unit', 'organizers', 'coOrganizers', 'venue'] as const) {
      const cell = texts.get(field) ?? '';
      if (cell !== '') texts.set(field, namesAtHome(cell, owner, field === 'venue'));
    }
  }
}

/** What a line above the heading says of all rows without a place: 未注明地点的均在一楼多功能厅. */
function placeOfAll(texts: Texts, { lines = [] }: Heading, title: string): readonly string[] {
  const told = lines.flatMap((line) => unplaced.exec(line)?.[1] ?? [])[0];
  if (told === undefined || title === '' || texts.get('venue') || texts.get('onlinePlatform')) return [];
  texts.set('venue', told);
  return [`没有写地点，照表头上面的话写了${quote(told)}。`];
}

const unplaced =
  /(?:[未没](?:有)?(?:注明|写明?|填写?)地点|地点[未没](?:有)?(?:注明|写明?|填写?))的?[，,]?(?:活动)?(?:均|都|一律)?[在为]\s*([^，,。；;（(]{2,20})/u;

/** How to book, in brackets behind how many come: 20组（打电话报名，报满为止）. */
function bookingInCount(texts: Texts): void {
  const count = texts.get('expectedVisitors') ?? '';
  if (!/预约|报名/u.test(count) || texts.get('bookingNeeded')) return;
  texts.set('bookingNeeded', count.replace(/[（(]/gu, '；').replace(/[）)]/gu, ''));
  texts.set('expectedVisitors', count.replace(/[（(][^（()）]*[）)]/gu, ''));
}

const units = /^(?<role>主办|联合主办|承办|协办|联办)(?:单位|方)?[：:](?<names>.+)$/u;
const unitsBefore = /^由?(?<names>[^：:]{3,40}?)(?<role>主办|承办|协办)$/u;
const jointly =
  /^(?:与|和|会?同|联合)(?<names>.{3,40}?)(?:(?:联合|共同|合作)?(?:主办|举办|开展|组织)|联办|合办|(?:联合|共同)承办)$/u;
const roles = {
  主办: 'hosts',
  联合主办: 'hosts',
  承办: 'organizers',
  协办: 'coOrganizers',
  联办: 'coOrganizers',
} as const;
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
  [texts.get('bookingNeeded') ?? '', ...parts].some((part) =>
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

/** What a remark adds to a rule without days: 每周四下午2点半到4点 with 9月2日开课，共4次. @returns whether it does */
function ofRule(texts: Texts, part: string): boolean {
  const field = (['times', 'dates', 'hours'] as const).find((each) => hasRule(texts.get(each) ?? ''));
  const rule = field === undefined ? '' : (texts.get(field) ?? '');
  const [, from] = opening.exec(part) ?? [];
  const [, count] = counted.exec(part) ?? [];
  if (field === undefined || (from === undefined ? count === undefined || !/起/u.test(rule) : hasDay(rule)))
    return false;
  texts.set(field, from === undefined ? `${rule}，共${count}次` : `${from}起${rule}`);
  return true;
}

/** Takes what belongs to the time, or to that of booking. @returns whether it has a field; undefined for any other part */
function takeMoment(texts: Texts, part: string, parts: readonly string[]): boolean | undefined {
  if (ofRule(texts, part)) return true;
  if (lastEntry.test(part)) return besideTime(texts, isOfDays(texts) ? `，${part}` : `（${part}）`);
  if (closing.test(part) && isBooked(texts, parts)) return closes(texts, part);
  return ofTime.test(part) ? besideTime(texts, `（${part}）`) : undefined;
}

/** Where to watch it: 视频号“示例科普”同步直播, 腾讯会议, 公众号“示例科普”; not where to book or to be told of changes. */
const shownAt =
  /^(?<both>线上线下同步[，,]?|同步|同时)?(?:(?:在|通过|关注|登录|进入)\s*)?(?<where>(?:“[^”]+”)?(?:微信)?(?:视频号|公众号|抖音号?|快手|哔哩哔哩|B站|央视频|腾讯会议|钉钉|微博)(?:[“"（(][^“”"]{0,20}?[”"）)])?)(?:同步|线上|全程|现场)*(?<shown>直播|播出|观看|收看|参加|参与|答题)?\s*(?<url>https?:\/\/\S+)?$/u;

const alsoOnline = /^(?:线上线下)?同步(?:直播|举办|举行|进行|开展)?$/u;

/** Takes a platform from the remark where the row is online, or shown there as well. @returns whether it does */
function takePlatform(texts: Texts, part: string, parts: readonly string[]): boolean {
  const { both, where, shown, url } = shownAt.exec(part)?.groups ?? {};
  const place = texts.get('venue') ?? '';
  const isOnline = place === '' || platformIn(place) === '';
  const isSaid = [both, shown, url].some((each) => each !== undefined) || parts.some((each) => alsoOnline.test(each));
  if (where === undefined || texts.get('onlinePlatform') || !(isOnline || isSaid)) return false;
  texts.set('onlinePlatform', [where, url ?? ''].join(' ').trim());
  return true;
}

/** Takes out of the remark the units with their roles, what belongs to the time, and that the hosts are not told yet. */
function fromRemark(texts: Texts): void {
  const parts = partsOf(texts.get('remark') ?? '');
  const rest = parts.filter((part) => {
    const ofMoment = takePlatform(texts, part, parts) || takeMoment(texts, part, parts);
    if (ofMoment !== undefined) return !ofMoment;
    if (/^主办(?:单位|方)?(?:待确认|待定|待核实|未定|不详)$/u.test(part)) return texts.get('hosts');
    if (jointly.test(part)) return true;
    const { role, names = '' } = (units.exec(part) ?? unitsBefore.exec(part))?.groups ?? {};
    if (names === '') return true;
    const field = roles[role as keyof typeof roles];
    texts.set(field, [texts.get(field) ?? '', names].filter((text) => text !== '').join('；'));
    return false;
  });
  if (rest.length < parts.length) texts.set('remark', rest.join('；'));
}

/** In a unit's own table it is the host of every row. @returns what is to be noted */
function ofOwner(texts: Texts, { owner }: Heading, { fill }: RowContext): readonly string[] {
  if (!owner || fill.has('hosts') || texts.get('hosts')) return [];
  texts.set('hosts', owner.unit);
  return [
    `没有写主办单位，照${owner.said === '工作表名' ? '' : '表头上面的'}${quote(owner.said)}写了${quote(owner.unit)}。`,
  ];
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

/** Where no column names hosts, the unit that hands in, applies, is responsible or carries it out is one. */
function ofUnit(texts: Texts, heading: Heading, titleOf: (field: Field) => string, { fill }: RowContext): string[] {
  const { columns } = heading;
  if (columns.has('hosts') || texts.get('hosts') || fill.has('hosts')) return [];
  const field = texts.get('unit') || !columns.has('organizers') ? 'unit' : 'organizers';
  const unit = oneLine(texts.get(field) ?? '');
  if (isCollective(unit)) return ofMaker(texts, heading, unit);
  if (unit === '' || isDepartment(unit)) return [];
  texts.set('hosts', texts.get(field) ?? '');
  if (field === 'organizers') texts.set(field, '');
  return [`没有写主办单位，照${quote(titleOf(field) || titleOf('placeOrUnit'))}写了${quote(unit)}。`];
}

/** Several units carry out what the office that made the table holds. */
function ofMaker(texts: Texts, { maker }: Heading, units: string): string[] {
  if (maker === undefined) return [];
  texts.set('hosts', maker);
  if (!texts.get('organizers')) texts.set('organizers', units);
  return [`${quote(units)}是几家单位的统称，主办单位照制表单位写了${quote(maker)}。`];
}

/** 与甲单位联办, 联合甲单位举办: hosts beside those that the row has by now. */
function together(texts: Texts): void {
  const parts = partsOf(texts.get('remark') ?? '');
  const names = parts.map((part) => jointly.exec(part)?.groups?.['names'] ?? '');
  const hosts = texts.get('hosts') ?? '';
  if (hosts === '' || names.every((name) => name === '')) return;
  texts.set('hosts', [hosts, ...names].filter((name) => name !== '').join('、'));
  texts.set('remark', parts.filter((_, at) => names[at] === '').join('；'));
}

/** A township is a region where the campaign's regions are townships; else it is part of an address. */
function partOfRegion(texts: Texts, { regions, isWholePlace, regionNames }: RowContext): void {
  const [region, township] = [texts.get('region') ?? '', texts.get('township') ?? ''];
  const text = township || region;
  const isRegion = regions.find(text).kind === 'found' || isWholePlace(text);
  const areTownships = [...regionNames.values()].some((name) => isTownship.test(name));
  const isPart = !isRegion && !areTownships && list(text).every((each) => isTownship.test(each));
  texts.set('township', isPart ? text : '');
  if (isPart && text === region) texts.set('region', '');
  const field = !isRegion && isUnitName(township) ? 'unit' : 'region';
  if (!isPart && region === '') texts.set(field, township);
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
