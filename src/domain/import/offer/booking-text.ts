import type { WrittenSession } from '#schemas/session.ts';
import { expandSession } from '../../schedule/expanded-session.ts';
import { daysOf } from '../../schedule/session-time.ts';
import { readPhones } from './phones.ts';

/** What a text says of booking; fields it does not mention are absent. */
export interface BookingReading {
  readonly needed?: boolean;
  readonly url?: string;
  readonly phone?: string;
  readonly capacity?: number;
  readonly capacityUnit?: string;
  /** How many come on a day or in a batch. */
  readonly each?: EachQuota;
  /** What the text says besides. */
  readonly note?: string;
}

const free =
  /^(?:否|×|✗|✘|不|无|免|不用|不必|无需|无须|毋需|不需要?|免)(?:提前|事先|预先|线上|网上)*(?:预约|约|报名|登记|领票|购票)?$|(?:直接|自由|随到随)(?:到场|参加|参与|参观|入场|入馆|前往|到|来|去|进)|^(?:[来到](?:了|场)?就(?:行|可以?|能参加)|路过(?:就|即可|可以?)[来参].*|来者不拒|敞开参加|随到随\p{sc=Han}|随时(?:可|来|参加|参观)\p{sc=Han}{0,3})$|^免(?:预约|票)|^不(?:再)?(?:接受|开放|设|组织)(?:预约|报名)$/u;
/** Amid other words: 免费开放不用预约, 个人无需提前报名; not 不预约不能进. */
const notNeeded =
  /(?:不(?:用|必|须|需要?|要)?|[无毋勿][需须]|(?<!避)免)(?:提前|事先|预先|线上|网上|电话)*(?:预约|报名|登记|领票|购票)(?!.{0,6}(?:[不勿无]|谢绝|禁止))/u;
/** 到康复科登记, 村委会登记, 扫码登记, 提前一天打电话, 各单位组队. */
const registered =
  /^(?:请)?(?:提前|事先)?(?!不|无|免|毋|勿|未|自愿).{1,13}登记$|^(?:请)?(?:提前|事先)?登记$|^(?:请)?(?:提前|事先)(?:[一二两三1-9]天)?(?:打|致|来)?电话(?:联系|告知)?$|^.{0,8}接龙(?:报名)?$|^(?:由|以)?各?(?:单位|学校|部门|县区?|乡镇|社区|班级)(?:自行|统一)?组队(?:参加|参赛)?$/u;
const onTheSpot =
  /^(?:当[天日])?(?:(?:到|在)?现场(?:购票|取号|领票|取票|领号|发号|报名|登记|排队|扫码|签到|参加|参与|入场)|(?:到|在|[从由])?(?:[东南西北正大侧]门|门卫|门岗|入口)(?:处|口)?登记|(?:到|在)?(?:服务台|前台|门口|大厅|入口)(?:取号|领号|发号|领票|取票)).{0,6}$/u;
/** Groups book; who comes alone need not: 10人以上团体提前一天电话预约, 团体参观请提前联系. */
const ofGroups =
  /^(?:\d{1,3}人(?:及?以上|起)的?)?(?:团体|团队|集体|学校组团|组团)(?:参观|来访|入馆)?(?:的|者)?[,:]?(?:须|需|请|可)*.{0,8}(?:预约|报名|联系|电话?$)/u;
/** Who takes part, and not who comes to see it: 参赛报名已截止. */
export const ofCompetitors = /^(?:参赛|参展|参演|选手|摊位|作品|志愿者)\p{sc=Han}{0,4}(?:报名|预约|征集|提交)/u;

/** How many perform, compete or help is no quota: 选手20名已选出. */
const performers = /^(?:选手|参赛者?|评委|嘉宾|讲师|志愿者|演员|工作人员)/u;

/** Who comes first is let in, of those who booked where booking is told: 凭身份证入场，坐满为止. A ticket is another thing. */
const untilFull =
  /^(?:[凭持](?:本人)?(?:有效)?(?:身份证件?|证件|学生证|老年证)(?:入[场馆]|参观|进[场馆])|(?:先到先得|[坐额约报]满为止|满员即?止|[额坐约报]满即?止))$/u;
const plainYes =
  /^(?:是|要|需|需要|√|✓|有|必须|true|(?:需要?|须|要|请)?(?:提前|事先)?(?:预约|报名)(?:参加|参与|制|入场|入馆)?|预约制)$/iu;
/** How many one may book: 每人限2张票. */
const forOne = /每(?:个|一)?(?:人|位|户|家|队|账号|手机号?|证件|身份证|单位)[^\d]{0,6}\d/u;
const quota =
  /(?:(?:每场|每次|每期|每天|每日|限额?|限定|限报|名额|人数|招募|共|前|(?<!预)约|不超过|控制在|以内|仅限|先到先得|上限|容纳)[:：为是]?\s*)*(\d{1,6})\s*(人|名|组|户|个家庭|组家庭|对|个名额|席|辆|位|座|张|号|份|队)(?!及?以[上下]|起)(?:家庭)?(?:[/／每]场|以内|为限|封顶)?/u;

/** Reads a cell or remark about booking. `needed` is absent when the text does not say it. */
export function readBooking(text: string, areaCode: string | undefined): BookingReading {
  const { url, rest: withoutUrl } = takeUrl(text.normalize('NFKC'));
  const { phones, unclear, rest } = readPhones(withoutUrl, areaCode);
  let reading: BookingReading = {
    ...(url === undefined ? {} : { url }),
    ...(phones[0] === undefined ? {} : { phone: phones[0] }),
  };
  const notes = [...unclear.map((number) => `电话 ${number}`), ...phones.slice(1).map((phone) => `电话 ${phone}`)];
  for (const part of rest.split(/[;,。\n]+|,|，|；/u).map(trimmed)) {
    if (part === '' || label.test(part)) continue;
    const some = readPart(part);
    reading = { ...reading, ...some.facts };
    if (some.note !== '') notes.push(some.note);
  }
  return withNotes(reading, reading.needed ?? toldBy(text, notes), notes);
}

/** Where groups alone book, their phone stands beside them. */
function withNotes(
  { phone, ...reading }: BookingReading,
  needed: boolean | undefined,
  notes: readonly string[],
): BookingReading {
  const isOfGroups = needed === false && phone !== undefined && notes.some((note) => ofGroups.test(note));
  const all = isOfGroups ? [...notes, `电话 ${phone}`] : notes;
  return {
    ...reading,
    ...(phone === undefined || isOfGroups ? {} : { phone }),
    ...(needed === undefined ? {} : { needed }),
    ...(all.length > 0 ? { note: all.join('；') } : {}),
  };
}

function toldBy(text: string, notes: readonly string[]): boolean | undefined {
  if (/预约|报名|(?<!现场)[购订领抢]票/u.test(text)) return true;
  return notes.some((note) => untilFull.test(note)) ? false : undefined;
}

/** The readings of one row without what 额满为止 alone says of booking where another tells how to book. */
export function agreedOnNeeded<T extends BookingReading>(readings: readonly T[]): readonly T[] {
  if (!readings.some(({ needed }) => needed === true)) return readings;
  return readings.map((reading) => {
    const { needed, ...rest } = reading;
    const isFirstCome = needed === false && (reading.note ?? '').split('；').every((note) => untilFull.test(note));
    return isFirstCome ? (rest as T) : reading;
  });
}

/** What is left of `预约电话：0577-88962209`. */
const label =
  /^(?:(?:预约|报名|咨询|联系)?(?:电话|热线|方式|网址|链接|地址)|预约|报名|电话预约|电话报名|拨打|致电|请拨打|请?打(?:预约|报名)|和|或|、)+:?$/u;

const trimmed = (text: string): string => text.replace(/^[\s:、()]+|[\s:、(]+$/gu, '');

interface PartReading {
  readonly facts: BookingReading;
  readonly note: string;
}

/** Whether it must be booked, where a part says nothing else. */
function answerIn(part: string): PartReading | undefined {
  if (untilFull.test(part)) return { facts: {}, note: part };
  if (onTheSpot.test(part)) return { facts: { needed: false }, note: part };
  if (ofGroups.test(part)) return { facts: { needed: false }, note: part };
  if (registered.test(part)) return { facts: { needed: true }, note: part };
  if (free.test(part)) return { facts: { needed: false }, note: isWhole(part) ? '' : part };
  if (notNeeded.test(part) && !/预约|报名/u.test(part.replace(notNeeded, '')))
    return { facts: { needed: false }, note: part };
  if (plainYes.test(part)) return { facts: { needed: true }, note: '' };
  const [, how] = /^(?:是|要|需要?)[\s(:：]\s*(.+?)\)?$/u.exec(part) ?? [];
  return how === undefined ? undefined : { facts: { needed: true }, note: how };
}

function readPart(part: string): PartReading {
  const answer = answerIn(part);
  if (answer) return answer;
  const each = readEachQuota(part);
  if (each) return { facts: { each }, note: '' };
  const limit = forOne.test(part) ? null : quota.exec(part);
  if (limit && performers.test(part)) return { facts: {}, note: part };
  const around = limit ? trimmed(part.replace(limit[0], '')) : part;
  const facts = { ...quotaOf(limit), ...(/预约|报名/u.test(part) ? { needed: true } : {}) };
  const isSaid = around === '' || plainYes.test(around) || label.test(around);
  return { facts, note: isSaid && limit ? '' : part };
}

const isWhole = (part: string): boolean => part.length <= 6;

/** A number of people or groups in a text about quotas: `限40人`, `每场30组家庭`, `40`. */
export function readQuota(text: string): BookingReading | undefined {
  const plain = text.normalize('NFKC').trim();
  const [, bare] = /^(?:每[场次期]|限额?|名额)?[:：]?\s*(\d{1,6})$/u.exec(plain) ?? [];
  if (bare !== undefined) return { capacity: Number(bare) };
  const each = readEachQuota(plain);
  if (each) return { each };
  const limit = quota.exec(plain);
  return limit && trimmed(plain.replace(limit[0], '')) === '' ? quotaOf(limit) : undefined;
}

function quotaOf(limit: RegExpExecArray | null): BookingReading {
  if (!limit) return {};
  const unit = limit[2] ?? '';
  return {
    capacity: Number(limit[1]),
    ...(/^(?:人|名|位|个名额|席)$/u.test(unit) ? {} : { capacityUnit: unit }),
  };
}

function takeUrl(text: string): { readonly url: string | undefined; readonly rest: string } {
  const [url] = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+=%]+/iu.exec(text) ?? [];
  return { url, rest: url === undefined ? text : text.replace(url, '') };
}

/** How many come on a day, or in a batch: it is that of a session only where a day has one. */
export interface EachQuota {
  readonly of: 'day' | 'batch';
  readonly capacity: number;
  readonly unit: string;
  /** As written. */
  readonly text: string;
}

const count =
  '(?:限额?|限定|不超过|上限|约|共)*[:：]?(?<count>\\d{1,6})(?<unit>人|名|位|组|户|个家庭|组家庭)?(?:以内)?';
const patterns = [
  new RegExp(`^每(?<of>[天日批组班轮趟桌车])次?${count}$`, 'u'),
  /^(?:限额?|约)?(?<count>\d{1,6})(?<unit>人|名|位|组|户|个家庭|组家庭)?[/每](?<of>[天日批组班轮趟桌车])$/u,
];

/** Reads `每天20人`, `150人/天`, `每批10人`; undefined for any other text. */
export function readEachQuota(text: string): EachQuota | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  const found = patterns.map((pattern) => pattern.exec(plain)?.groups).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const { of = '', count: digits = '', unit = '人' } = found;
  return { of: /[天日]/u.test(of) ? 'day' : 'batch', capacity: Number(digits), unit, text: text.trim() };
}

/** True where no day has two sittings: what a day holds is what its sitting holds. */
export function isOnceADay(sessions: readonly WrittenSession[] | undefined): boolean {
  const times = (sessions ?? []).flatMap((session, index) => expandSession(session, index).map(({ time }) => time));
  const days = times.flatMap((time) => daysOf(time));
  return times.length > 0 && days.length === new Set(days).size && times.every((time) => daysOf(time).length === 1);
}
