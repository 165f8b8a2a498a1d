import { quote } from '../../checks/quote.ts';
import type { Row } from '../row/row-state.ts';
import type { Whereabouts } from '../units/local-names.ts';
import { splitAddress } from './addresses.ts';
import { type PlaceReading, partOfVenue } from './places.ts';

/** A house that a unit has of its own: its rooms are at it. */
const house = /(?:[大中小]学|[馆园院校宫]|学区|公司|厂|基地|中心)$/u;

/** The unit itself in front of a place of its own: 本馆一楼, 我院门诊楼; in front of a room: 公司三楼培训室, 校内操场. */
const self = /^(?:本|我|该)(?:公司|单位|[院馆校园厂])的?(?:内的?)?/u;
const any = /^(?:公司|单位|学校|医院|中心|厂区?|园区?|[院馆校])的?(?:内的?)?/u;
/** A part of a house behind the word for what the house is: 学校操场, 校园气象站, 医院检验科; not 医院路口, 学校附近. */
const partOf =
  /^(?:学校|校园|校内|医院|院内|公司|单位|馆内|园内)的?(?!.*(?:附近|对面|隔壁|[旁路街巷]))(?=.{2,10}$)\p{sc=Han}*(?:[室厅楼层科堂场站房廊台吧角坪园馆]|门口|教学点)$/u;
/** What is at its gate, on its roof or inside: 园门口展示长廊, 馆顶观测平台. */
const edge = /^[校园馆院厂](?:门[口前]|顶|内)(?!.*(?:附近|对面|隔壁|[旁路街巷]))\p{sc=Han}{0,10}$/u;
/** The house as a whole. */
const whole = /^(?:[全本][校院园馆厂]|[校院园馆厂]内)$/u;

/** A room or a floor, which is in some house: 门诊楼一楼大厅, 三楼培训室, 学术报告厅, 操场. */
const inside =
  /^(?:(?:门诊|住院|检验|医技|急诊|体检)楼(?:门?前|门口)?|(?:(?:住院|门诊|急诊|医技|体检)部|\p{sc=Han}{1,4}[楼馆](?!盘|市|宇))?(?:[A-Za-z\d]{1,3}[座栋])?负?[一二三四五六七八九十\d]{1,3}(?:楼|层|F)(?!盘|市|宇)[\p{sc=Han}A-Za-z\d]{0,10}|\p{sc=Han}{2,4}楼\p{sc=Han}{0,8}[室厅房]|(?:(?![社区村镇乡馆校院宫心局司县市路街])\p{sc=Han}){0,5}(?:实验室|修复室|工作室|报告厅|会议室|会议厅|多功能厅|教室|活动室|培训室|实训室|阅览室|演播厅|礼堂|大厅|展厅)|[前后]广场|(?:大|小|东|西|南|北)?(?:操场|食堂|门厅|大堂|前厅|天台)|(?:\p{sc=Han}{2,5}科)?(?:门诊大厅|候诊区|候诊厅|示教室))$/u;

/**
 * The room that a place names without saying of which house; undefined for a text that may be another place. The rest
 * of a text after 本馆, 我院, 公司 counts whatever it is.
 */
export function roomAlone(text: string): string | undefined {
  if (whole.test(text)) return text;
  if (edge.test(text)) return text.replace(/^[校园馆院厂](?:内的?|(?=门))/u, '');
  if (partOf.test(text)) return text.replace(any, '').replace(/^(?:园|内)的?/u, '');
  const own = text.replace(self, '').trim();
  if (own !== text) return own === '' ? undefined : own;
  const rest = text.replace(any, '').trim();
  return [text, rest].find((each) => inside.test(each)) === undefined ? undefined : rest;
}

/** The one unit of a cell of hosts that has a house; undefined for several units. */
export function houseOf(hosts: string): string | undefined {
  const name = hosts
    .trim()
    .replace(/^主办(?:单位|方)?[：:]\s*([^\s；;，,、（(]+)(?:[\s；;，,]+(?:承办|协办).*)?$/su, '$1');
  return house.test(name) && !/[、，,；;：:\s]/u.test(name) ? name : undefined;
}

/** Titles of a column that tells where in the house: 馆内位置, 在馆里哪儿. */
const withinHouse = /^(?:活动)?(?:在|放在)?[馆校院园厂][内里]的?(?:哪|位置|地点|场地|区域|具体)/u;

/** Of several hosts the one whose table it is, which has a house: 一楼展厅 of what a library holds with a society. */
const ownHouse = ({ cell, facts: { owner } }: Row): string | undefined =>
  owner &&
  cell('hosts')
    .split(/[、，,；;\s]+/u)
    .includes(owner.unit)
    ? houseOf(owner.unit)
    : undefined;

/** What a column that tells where in the house says: no platform, and no place of a county. */
const roomWithin = ({ titleOf, context }: Row, { room = '', platform }: PlaceReading): string | undefined =>
  room !== '' && platform === undefined && withinHouse.test(titleOf('venue')) && !context.whereOf(room).region
    ? room
    : undefined;

/** A room without a house is in that of the one host; undefined for any other place. */
export function atHost(row: Row, place: PlaceReading, where: Whereabouts): PlaceReading | undefined {
  const {
    cell,
    context,
    facts: { owner },
  } = row;
  if (place.venue !== undefined || cell('room') !== '') return undefined;
  const { room = '' } = place;
  const host = houseOf(cell('hosts')) ?? ownHouse(row);
  const alone =
    roomAlone(room) ?? roomWithin(row, place) ?? (host === undefined ? undefined : roomOf(host, room, context));
  if (alone === undefined || host === undefined) return undefined;
  const house = context.venuesIn(where).find(host);
  if (house.kind === 'found') return { venue: house.id, room: alone };
  const address = splitAddress(room).address ?? (owner?.unit === host ? owner.address : undefined);
  return {
    room,
    note: `地点${quote(room)}：没有${quote(host)}这个场馆，照原文写。`,
    house: address === undefined ? host : `${host}（${address}）`,
  };
}

/**
 * The part of a house behind its name, whether or not this says the county, or behind the word for what the host is:
 * 示例医院门诊一楼 of 平阳县示例医院, 图书馆少儿区 of 石狮市示例图书馆.
 */
function roomOf(host: string, place: string, { whereOf }: Row['context']): string | undefined {
  const [name, text] = [whereOf(host).bare, whereOf(place).bare];
  const word = kindOfHouse.exec(text)?.[0] ?? '';
  const own = text.startsWith(name) ? name : word !== '' && name.endsWith(word) ? word : undefined;
  const rest = own === undefined ? '' : text.slice(own.length).trim();
  return partOfVenue.test(rest) ? rest : undefined;
}

const kindOfHouse =
  /^(?:(?:图书|博物|科技|文化|美术|体育|纪念|展览|档案)馆|医院|卫生院|幼儿园|文化宫|少年宫|植物园|动物园)/u;
