import { quote } from '../../checks/quote.ts';
import type { Match, Matcher, Unfound } from '../units/matcher.ts';
import { type AddressBook, looksLikeAddress, splitAddress } from './addresses.ts';

/** Place of an activity, with a note for the editor when the text was not a known venue. */
export interface PlaceReading {
  readonly venue?: string;
  readonly room?: string;
  /** Where it is online; '' when the text only says that it is. */
  readonly platform?: string;
  /** Address of a page that stands beside it. */
  readonly url?: string;
  readonly note?: string;
  /** The house that a room is in and that is no venue yet, with its address in brackets. */
  readonly house?: string;
  /** The venue that it may be, to be asked about. */
  readonly unsure?: Unfound;
}

/** Finds venues by name, and by address where the addresses are known. */
export interface VenueFinder extends Matcher {
  readonly addresses?: AddressBook;
}

/** What may follow a venue's name without a sign between: a part of it, not another place. */
export const partOfVenue =
  /^(?:(?:(?![分新老]馆|分[院部]|校区|附属|隔壁|[旁边对]面?|附近)\p{sc=Han}){0,6}(?:教室|展[厅区]|影院|剧场|会议室|报告厅|实验室|工作室|咖啡厅|书吧|活动室|厅|间|窖|[大温暖凉]棚|(?<![社小园景校城街郊灾牧林]|开发|服务|商务|居住|保护)区|(?<![农林牧渔市商广])场|(?<![路街道桥村镇乡庄河])[旁前]|集合)$|[前后]?广场|(?:门诊|住院|教学|实验|办公|综合|行政|主|副|[东南西北])楼|(?:门诊|住院)部?(?:大厅|负?[一二三四五六七八九十\d]+[楼层])|楼顶|天台|露台|屋顶|院内|负?[一二三四五六七八九十\d]+[楼层]|[东西南北中][区侧门厅广]|正门|门[口前厅]|大门|前厅|大厅|中厅|序厅|报告厅|多功能厅|会议[室厅]|学术报告厅|阶梯教室|展厅|影院|球幕|天文台|活动室|教室|礼堂|操场|(?:田径|运动|体育|足球|篮球|排球)场|体育馆|会议中心|内$|门口$|\d{1,2}F|B\d(?:层|楼)?|地下|裙楼|[东西南北]广场|\d{2,4}$|(?![分新老校])\p{sc=Han}{0,4}(?:[坪亭廊池坊]|创客间|工坊)$|[\dA-Za-z一二三四五六七八九十]{1,4}(?:号|室|厅|座|栋|馆|区(?!委|政府)))/u;

const online =
  /^(?:线上|网上|网络|云端|云上|在线)(?:活动|直播|平台|会议|举办|进行|观看)?(?:[：:（(，,\s]+(?<where>.+?)[）)]?)?$/u;
const platformName =
  /^(?:腾讯会议|钉钉|抖音|快手|B站|哔哩哔哩|.{0,12}(?:视频号|公众号|直播间|抖音号|客户端|小程序)|.{1,12}(?:网|网站|频道|APP)$)/iu;

/**
 * Parses a place: a venue of the campaign, with a room after it or in brackets; a platform online. Any other text
 * becomes the room as written, an address of a page apart: a text that only starts with a venue's name can be another place.
 */
export function readPlace(written: string, room: string, venues: VenueFinder): PlaceReading {
  const { find } = venues;
  const [url] = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+=%]+/iu.exec(written) ?? [];
  if (url !== undefined)
    return { ...readPlace(written.replace(url, '').replace(/[（(]\s*[）)]|[：:，,；;]\s*$/gu, ''), room, venues), url };
  const text = written.trim();
  const own = room === '' ? {} : { room };
  if (text === '' || /^(?:地点)?(?:待定|另行通知|待通知|未定)$/u.test(text)) return own;
  const whole = find(text);
  if (whole.kind === 'found') return { venue: whole.id, ...own };
  const platform = platformIn(text);
  if (platform !== undefined) return atPlatform(platform, own);
  if (isEither(text)) return { room: text + room, unsure: whichOf(text) };
  const at = venues.addresses?.at(text);
  if (at !== undefined) return { venue: at, ...own };
  const parted = room === '' ? inVenue(text, venues) : undefined;
  return parted?.venue === undefined ? asWritten(text, room, parted?.unsure ?? near(whole), venues) : parted;
}

const isPlatformToCome = /^(?:直播)?(?:平台|账号|链接)(?:待定|未定|[还尚]?[没未]有?(?:确?定|落实)|另行?通知)$/u;

/** The room beside 线上 is the platform; beside a platform that is named it is where it is sent from. */
const atPlatform = (platform: string, own: { readonly room?: string }): PlaceReading =>
  platform === '' ? { platform: own.room ?? '' } : { platform, ...own };

/** A platform online; '' where a text only says that it is online. */
export function platformIn(text: string): string | undefined {
  if (isPlatformToCome.test(text.trim())) return '';
  const where = online.exec(text.trim())?.groups;
  if (where) return where['where'] ?? '';
  return platformName.test(text) ? text : undefined;
}

/** Places that are not named: 部分中小学, 辖区小学, 中心小学 of some town. */
const unnamed =
  /^中心(?:小学|学校|校(?!区)|幼儿园|卫生院)|(?:学校|社区|企业|机关|农村|乡村|校园|医院|家庭).{0,8}各[一1]?[场次处家个]$|老地方|同去年|同往年|见群|群(?:里|内)?通知|另见|部分|有关|相关|辖区|若干|多[个所家处]|[一二两三四五六七八九十几\d]+[所家个](?:中小|小|中|大)?(?:学校?|幼儿园|社区|村|乡镇|企业|医院|单位)/u;

/** All of a kind: 各乡镇, 各社区, 全市中小学校. */
export const isAllOfKind = (text: string): boolean =>
  /^全[市县区镇乡校]\p{sc=Han}{0,4}(?:学校?|社区|村|乡镇|街道|企业|单位|医院|场馆)$|各(?:乡|镇|街道|校(?!区)|学校|中小学|单位|站点|分会场|地)|(?<![镇乡]|街道)各(?:村|社区)/u.test(
    text,
  );

/** Some of a kind in a place that is named: 甲镇、乙镇有关学校, 城区部分超市. */
const someOfPlace = /(?:\p{sc=Han}(?:(?<![乡各])镇|(?<!各)乡|街道)|城区|县城)的?(?:部分|有关|相关)/u;

/** A place beside all of a kind: 示例广场、各社区. */
const besideAll = /[、，,和及]\s*各(?!.*[、，,])/u;

/** Places that are told in the words of the table only. */
export const isOfSeveral = (text: string): boolean => isAllOfKind(text) || someOfPlace.test(text);

const whichOnes = (text: string): Unfound => ({
  kind: 'ambiguous',
  text,
  hint: '写清楚是哪些地方；几处的，每处一行或写进 sessions 的 places。',
  question: `地点${quote(text)}：具体是哪里？`,
});

/** One of two places: 示例博物馆或示例图书馆. */
function isEither(text: string): boolean {
  if (/\p{sc=Han}{3}或者?\p{sc=Han}{3}/u.test(text)) return true;
  const either = text.split(/或者?|[/／]/u);
  return either.length > 1 && either.every((part) => part.length > 1 && (isHouse.test(part) || isRoom.test(part)));
}

const isRoom = /[室楼\d]$|[一二三四五六七八九十实附]中$|[一二三四五六七八九十实附]小$/u;

export const whichOf = (text: string): Unfound => ({
  kind: 'ambiguous',
  text,
  hint: '只写办的那一处；几处同时办的写进 sessions 的 places。',
  question: `地点写了几处${quote(text)}：到底在哪一处？`,
});

function doubtOf(text: string, doubt: Unfound | undefined, find: Matcher['find']): Unfound | undefined {
  if (isEither(text)) return whichOf(text);
  if (someOfPlace.test(text) || (isAllOfKind(text) && besideAll.test(text))) return undefined;
  if (unnamed.test(text)) return whichOnes(text);
  const name = inVenueName(text);
  // A part of a house that lies elsewhere is no slip of its name.
  return isCampus.test(name) ? undefined : (doubt ?? near(find(name)));
}

function asWritten(text: string, room: string, doubt: Unfound | undefined, { find }: Matcher): PlaceReading {
  const unsure = doubtOf(text, doubt, find);
  if (unsure) return { room: text + room, unsure };
  if (isOfSeveral(text)) return { room: text + room, note: `地点${quote(text)}说的是几处，照原文写。` };
  const { hint } = { hint: '', ...find(text) };
  return { room: text + room, note: `地点${quote(text)}：没有这个场馆，照原文写。${hint}` };
}

/** A venue that is found in part of a text, or may be. */
function inVenue(text: string, venues: VenueFinder): PlaceReading | undefined {
  const { find, addresses } = venues;
  const parted = /^(?<name>.*?[^\s（(])(?:\s+(?<after>\S.*)|[（(](?<inside>[^（()）]+)[）)])$/su.exec(text)?.groups;
  const { name: first = '', after: rest = parted?.['inside'] } = parted ?? {};
  const match = find(first);
  if (rest !== undefined && match.kind === 'found') return besideVenue(match.id, rest, addresses);
  const bracketed = parted?.['inside'] === undefined ? undefined : inBrackets(first, parted['inside'], venues);
  return bracketed ?? beforePart(text, near(match), venues);
}

/** All that stands on a campus is a part of it. */
const isCampus = /[校院]区$/u;

/** A venue that a part of it, or its address, follows without a sign between. */
function beforePart(text: string, doubt: Unfound | undefined, { find, addresses }: VenueFinder) {
  let unsure = doubt;
  for (let end = text.length - 1; end > 2; end -= 1) {
    const after = text.slice(end).replace(/^[\s,，、·—-]+/u, '');
    const isPart = partOfVenue.test(after) || isCampus.test(text.slice(0, end));
    if (!isPart && !looksLikeAddress(after)) continue;
    const name = find(text.slice(0, end));
    if (name.kind === 'found' && (isPart || addresses?.isOf(name.id, after)))
      return besideVenue(name.id, after, addresses);
    if (isHouse.test(text.slice(0, end))) unsure ??= near(name);
  }
  return unsure && { unsure };
}

/** A venue with what a text says beside its name; its own address says nothing new. */
function besideVenue(venue: string, text: string, addresses: AddressBook | undefined): PlaceReading {
  const { place, address } = splitAddress(text);
  const room = address !== undefined && addresses?.isOf(venue, address) ? place : text;
  return addresses?.isOf(venue, room.replace(/^地址[：:]/u, '')) ? { venue } : { venue, room };
}

/** The venue in brackets after its address, or after another: 示例村5组（示例冬枣小院）, 示例路15号（二楼）. */
function inBrackets(address: string, inside: string, { find, addresses }: VenueFinder): PlaceReading | undefined {
  const at = addresses?.at(address);
  const match = find(inside);
  if (match.kind === 'found' && (at === undefined ? looksLikeAddress(address) : at === match.id)) {
    return addresses?.isOf(match.id, address) ? { venue: match.id } : { venue: match.id, room: address };
  }
  return at === undefined ? undefined : { venue: at, room: inside };
}

const near = (match: Match): Unfound | undefined =>
  match.kind === 'near' || match.kind === 'ambiguous' ? match : undefined;

/** How names of houses and grounds end. */
const isHouse = /[馆校学园场院村区厅心站所宫堂]$|[一二三四五六七八九十实附高]中$|[一二三四五六七八九十实附]小$/u;

/** A word that no name ends within: 第一中|学术报告厅, 第二小|学生活动室. */
const isWithinWord = (name: string, rest: string): boolean => name.endsWith('学') && /^[术生习]/u.test(rest);

/** An office has rooms, while a square in front of it is a place of its own. */
const isOffice = /[局府委部]$/u;

/** A village has places of their own: 千佛洞村示例蜂场. */
const ofVillage = /[场棚窖旁前]$/u;

/** The venue of a place as it is written, without the part of it: 水心小学 of 水心小学三楼报告厅. */
export function inVenueName(text: string): string {
  const [, name = text] = /^(.*?[^\s（(])(?:\s+\S.*|[（(][^（()）]+[）)])$/su.exec(text) ?? [];
  for (let end = name.length - 1; end > 2; end -= 1) {
    const rest = name.slice(end);
    const isOf = isHouse.test(name.slice(0, end)) || (isOffice.test(name.slice(0, end)) && !rest.endsWith('广场'));
    const isApart = rest === '广场' || (name[end - 1] === '村' && ofVillage.test(rest));
    if (!isApart && partOfVenue.test(rest) && isOf && !isWithinWord(name.slice(0, end), rest))
      return name.slice(0, end);
  }
  return name;
}
