import { isReason, moving } from '../remark/states.ts';

/** What a remark says of the time of a sitting, or of one of several. Times are as written. */
export type SaidOfSitting =
  /** At least one of `from` and `to` is told. */
  | {
      readonly kind: 'moved';
      readonly from: string | undefined;
      readonly to: string | undefined;
      readonly reason: string | undefined;
      /** The hours are said not to change. */
      readonly isSameTime?: true;
      /** By how many days. */
      readonly days?: number;
      readonly text: string;
    }
  /** A day that is no exception: 15日中秋节照常开放. */
  | { readonly kind: 'as-planned'; readonly on: string; readonly text: string }
  /** What is held on a day: 25日初赛. */
  | { readonly kind: 'titled'; readonly on: string; readonly title: string; readonly text: string }
  | {
      readonly kind: 'cancelled' | 'full';
      readonly on: string;
      readonly reason: string | undefined;
      readonly text: string;
    };

/** A remark split into what it says of sittings and its other parts. */
export interface SittingsReading {
  readonly said: readonly SaidOfSitting[];
  readonly others: readonly string[];
}

/** Begins with a day; weekdays, parts of the day and hours may follow. */
const time =
  '\\d{1,4}(?:[-./年]\\d{1,2}){0,2}[月日号](?:\\d{1,2}[日号])?(?:[（(]?(?:周|星期)[一二三四五六日天][）)]?)?(?:[上中下]午|晚上?|早上)?(?:\\d{1,2}[:：点时]\\d{0,2}分?半?(?:[-—–~～至到]\\d{1,2}[:：点时]\\d{0,2}分?半?)?)?';
/** A day, or another hour of it: 原14:00，改为15:00. */
const moment = `${time}|(?:[上下]午|晚上?)?\\d{1,2}[:：点时]\\d{0,2}(?:[-—–~～至到]\\d{1,2}[:：点时]\\d{0,2})?`;
/** Several days: 9月24、25日; 24日-25日. */
const daysWith = (joint: string) =>
  `(?:\\d{1,2}月)?\\d{1,2}[日号]?(?:[${joint}](?:\\d{1,2}月)?\\d{1,2}[日号]?)+(?<=[日号])`;
const listed = daysWith('、和及');
const several = daysWith('-—–~～至到、和及');
const sitting = '(?:的)?(?:场次|那场|一场|场|活动)?';
/** What a place is out of use for. */
const outage = '(?:检[修定]|维[修护]|停[电水]|施工|故障|放假|[布撤]展|消[毒杀])';
const because = `(?:((?:(?:因|受|由于)[^，,；;。\\d]{1,20}?|\\p{sc=Han}{0,8}${outage}|(?:元旦|春节|清明|端午|中秋|国庆|重阳|教师)(?:节)?(?:放假|假期|当[日天])?)))?`;

const original = new RegExp(
  `^(?:原(?:定|计划|本)?(?:于|在|时间[为是：:]?)?(${moment}|${listed})${sitting}(?:举办|举行|进行|开展)?(\\p{sc=Han}{0,6}(?:检定|检修|维修|故障|停电|停水|施工))?|[由从](${moment})${sitting}(?:改期|延期|推迟|顺延|提前|调整|改|变更)(?:至此|而来|过来|来)?)$`,
  'u',
);
const moved = new RegExp(
  `^(?:(?:原(?:定|计划)?(?:于|在)?|[由从自])?(${moment}|${several})${sitting})?${because}(?:现|已|故)?(?:${moving}(?:至|到|为|在|于|成)|改)(${moment}|${several})(?:的?(同一时间|同一?时段|原时间|时间不变))?(?:举办|举行|进行|开展)?$`,
  'u',
);
const why =
  /^(?<cause>因[^，,；;。\d]{1,20}?)?(?:现|已|故)?(?:延期|推迟|改期|顺延)(?:(?<count>[一两二三四五六七八九十\d]{1,2})(?:[天日]|个?(?<week>周|星期|礼拜)))?(?:举办|举行|进行|开展)?$/u;
const ended = new RegExp(
  `^(?:原[来先]?的?)?(${time})${sitting}${because}(?:现|已|均|临时|故)*(取消|停(?:[映课展讲播演开办])?(?:[一1]?[次期场讲])|停[映课展讲播演开办]|暂停(?:[一1][次期场])?|不办|不上课|不开放|休馆|闭[馆展园](?:一天)?|休息|放假|约满|报满|满员|名额已满|额满|满了?)(?:举办|举行)?$`,
  'u',
);
const asPlanned = new RegExp(`^(${time})${because}(?:照常|正常|如期)(?:开放|开馆|营业|举办|举行|进行|上课)$`, 'u');
const titled = new RegExp(
  `^(${time})[：:]?(?:举[办行]|进行|为)?((?:初|预|复|半决|总决|决)赛|开幕式|闭幕式|颁奖仪式?|加场)$`,
  'u',
);
const unchanged = /^(?:(?:时间|钟点)(?:、?地点)?|地点|内容|其他|其余)(?:安排)?(?:均|都)?(?:不变|照旧|照常)$/u;

/**
 * Reads what a remark says of single sittings: `原定9月16日，因台风延期`, `因雨改为23日`, `17日因大雾改至19日，时间不变`,
 * `20日场因设备检修取消`. A condition (如遇雨顺延至23日) is none of them.
 * @param parts of the remark, in their order
 */
export function readSittings(parts: readonly string[]): SittingsReading {
  const said: SaidOfSitting[] = [];
  const others: string[] = [];
  const joined = withReasons(parts);
  for (const { part, said: next } of explained(joined)) {
    const last = said.at(-1);
    const whole = last?.kind === 'moved' ? continued(last, next, plainOf(part)) : undefined;
    if (whole) said.splice(-1, 1, whole);
    else if (next) said.push(next);
    else others.push(part);
  }
  const reading = withoutBareReasons(said, others);
  return { ...reading, others: reading.others.toSorted((a, b) => joined.indexOf(a) - joined.indexOf(b)) };
}

interface ReadPart {
  readonly part: string;
  readonly said: SaidOfSitting | undefined;
}

/** The parts with what they say, a reason with what it is the reason of: the part after it, else the one before. */
function explained(parts: readonly string[]): readonly ReadPart[] {
  const read: ReadPart[] = parts.map((part) => ({ part, said: readOne(plainOf(part), part) }));
  const isTaken = (at: number): boolean => {
    const reason = read[at];
    if (!reason || reason.said || !isReason(reason.part)) return false;
    const of = [at + 1, at - 1].find((each) => isUnexplained(read[each]?.said)) ?? -1;
    const { part = '', said } = read[of] ?? {};
    if (!isUnexplained(said)) return false;
    read[of] = { part, said: { ...said, reason: reason.part } };
    return true;
  };
  const taken = new Set([...parts.keys()].filter(isTaken));
  return read.filter((_, at) => !taken.has(at));
}

const isUnexplained = (said: SaidOfSitting | undefined): said is Moved | Ended =>
  (said?.kind === 'moved' || said?.kind === 'cancelled') && said.reason === undefined;

type Ended = SaidOfSitting & { readonly kind: 'cancelled' | 'full' };

const reasonAlone = new RegExp(`^${time}(?:因|由于)?[^\\d]{0,8}${outage}$`, 'u');
const stop = /^(?:故|当[天日])?(?:停|暂停|取消|闭馆|休馆|不开放)/u;

/** What was so and moved it: 多云，延到21日. */
const circumstance = new RegExp(
  `^(?:有|下)?(?:[小中大暴]?[雨雪]|雾|多云|阴天?|大风|台风)$|^\\p{sc=Han}{0,6}${outage}$`,
  'u',
);

const withReasons = (parts: readonly string[]): readonly string[] =>
  parts.flatMap((part, at) => {
    const [before = '', after = ''] = [parts[at - 1], parts[at + 1]];
    return withReason(before, part) === undefined ? (withReason(part, after) ?? part) : [];
  });

/** A reason with what it is the reason of: 9月25日设备检修，停映一次. Undefined for other parts. */
function withReason(reason: string, part: string): string | undefined {
  const [plainReason, plain] = [plainOf(reason), plainOf(part)];
  if (stop.test(plain) && reasonAlone.test(plainReason)) return reason + part;
  return circumstance.test(plainReason) && moved.test(plain) ? `${reason.replace(/^因?/u, '因')}${part}` : undefined;
}

const plainOf = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** A move with the rest of its sentence, which says nothing that it has said; undefined for anything else. */
function continued(last: Moved, next: SaidOfSitting | undefined, plain: string): Moved | undefined {
  if (!next)
    return unchanged.test(plain) ? { ...last, ...(/^[时钟]/u.test(plain) ? { isSameTime: true } : {}) } : undefined;
  const isTwice = (one: string | undefined, other: string | undefined) => one !== undefined && other !== undefined;
  if (next.kind !== 'moved' || isTwice(last.from, next.from) || isTwice(last.to, next.to)) return undefined;
  const { from = next.from, to = next.to, reason = next.reason } = last;
  return { ...next, ...last, from, to, reason, text: `${last.text}，${next.text}` };
}

type Moved = SaidOfSitting & { readonly kind: 'moved' };

function readOne(plain: string, text: string): SaidOfSitting | undefined {
  const [, former, cause, changed] = original.exec(plain) ?? [];
  const before = former ?? changed;
  if (before !== undefined) return { kind: 'moved', from: before, to: undefined, reason: cause, text };
  return readMove(plain, text) ?? readDay(plain, text);
}

function readMove(plain: string, text: string): SaidOfSitting | undefined {
  const [whole, from, reason, to, same] = moved.exec(plain) ?? [];
  if (whole !== undefined)
    return { kind: 'moved', from, to, reason, ...(same === undefined ? {} : { isSameTime: true }), text };
  const { cause, count, week } = why.exec(plain)?.groups ?? {};
  if (cause === undefined && count === undefined) return undefined;
  const days = count === undefined ? {} : { days: numberOf(count) * (week === undefined ? 1 : 7) };
  return { kind: 'moved', from: undefined, to: undefined, reason: cause, ...days, text };
}

const numberOf = (text: string): number =>
  /^\d/u.test(text) ? Number(text) : '一二三四五六七八九十'.indexOf(text.replace('两', '二')) + 1;

/** What is held on a day, that it is held, or that it is cancelled or full. */
function readDay(plain: string, text: string): SaidOfSitting | undefined {
  const [, day, title] = titled.exec(plain) ?? [];
  if (day !== undefined && title !== undefined) return { kind: 'titled', on: day, title, text };
  const [, usual] = asPlanned.exec(plain) ?? [];
  if (usual !== undefined) return { kind: 'as-planned', on: usual, text };
  const [, on, reason, word = ''] = ended.exec(plain) ?? [];
  return on === undefined ? undefined : { kind: /满/u.test(word) ? 'full' : 'cancelled', on, reason, text };
}

/** A reason without any day is of the activity as a whole. */
function withoutBareReasons(said: readonly SaidOfSitting[], others: readonly string[]): SittingsReading {
  const isBare = (each: SaidOfSitting) => each.kind === 'moved' && each.from === undefined && each.to === undefined;
  return {
    said: said.filter((each) => !isBare(each)),
    others: [...others, ...said.filter(isBare).map(({ text }) => text)],
  };
}
