import type { DaySpan } from '../day-part.ts';
import type { TimeOfDay } from '../instant.ts';
import type { PartWord, Token } from './token.ts';

/** Hours of a day as written. */
export type WrittenHours =
  | {
      readonly kind: 'hours';
      readonly start: TimeOfDay;
      /** `24:00` is the midnight that ends the day. */
      readonly end: TimeOfDay | undefined;
      /** True for an end on the next day. */
      readonly isNextDay: boolean;
      /** What is asked about the start, in zh-CN: 2:30 without a part of the day, 下午9:00. */
      readonly doubt: string | undefined;
    }
  | { readonly kind: 'part'; readonly part: DaySpan };

export interface HoursRead {
  readonly hours: WrittenHours;
  /** Position after the hours. */
  readonly next: number;
}

const parts: Readonly<Record<PartWord, DaySpan | undefined>> = {
  凌晨: undefined,
  早: 'morning',
  上午: 'morning',
  中午: undefined,
  下午: 'afternoon',
  晚: 'evening',
};

/** Hours with the end that a duration gives; undefined for a part of a day, and where the end is another. */
export function lasting(hours: WrittenHours, minutes: number): WrittenHours | undefined {
  if (hours.kind === 'part') return undefined;
  const [hour = 0, minute = 0] = hours.start.split(':').map(Number);
  const end = hour * 60 + minute + minutes;
  const isNextDay = end > 24 * 60;
  const time = timeIn(undefined, Math.floor(isNextDay ? end / 60 - 24 : end / 60), String(end % 60).padStart(2, '0'));
  if (hours.end === undefined) return { ...hours, end: time, isNextDay };
  return hours.end === time && hours.isNextDay === isNextDay ? hours : undefined;
}

/** A part of the day beside hours in it says nothing more: 上午：9月18日9:00. */
export function withoutSaidParts<T extends { readonly hours: readonly WrittenHours[] }>(clause: T): T {
  const starts = clause.hours.flatMap((each) => (each.kind === 'hours' ? each.start : []));
  const isSaid = (each: WrittenHours) =>
    each.kind === 'part' && each.part !== 'whole-day' && starts.some((start) => isIn(each.part, start));
  return { ...clause, hours: clause.hours.filter((each) => !isSaid(each)) };
}

const isIn = (part: DaySpan, start: TimeOfDay): boolean => {
  if (part === 'morning') return start < '12:00';
  return part === 'afternoon' ? start >= '12:00' && start < '18:00' : start >= '17:00';
};

const isSign = (token: Token | undefined, sign: string): boolean => token?.kind === 'sign' && token.sign === sign;

/**
 * Reads hours at a position: `上午9:00-11:30`, `晚8:00`, `9-11:00`, `19:00-次日7:30`, `上午`, `全天`. An end without a part of
 * the day is of the start's part. Undefined for anything else, and for an end that is not after its start.
 */
export function readHours(tokens: readonly Token[], position: number): HoursRead | undefined {
  if (isSign(tokens[position], 'whole-day')) return { hours: { kind: 'part', part: 'whole-day' }, next: position + 1 };
  const start = momentAt(tokens, position, undefined);
  if (!start) return partAlone(tokens, position);
  if (start.time === '24:00') return undefined;
  const after = skipNoise(tokens, start.next);
  if (isSign(tokens[after], 'from')) return open(start, after + 1);
  if (!isSign(tokens[after], '-')) return open(start, start.next);
  const isNextDay = isSign(tokens[after + 1], 'next-day');
  const end = momentAt(tokens, after + (isNextDay ? 2 : 1), isNextDay ? undefined : start.part);
  if (!end) return open(start, start.next);
  const isOrdered = isNextDay ? end.time <= start.time : end.time > start.time;
  if (!isOrdered) return undefined;
  return {
    hours: {
      kind: 'hours',
      start: start.time,
      end: end.time,
      isNextDay,
      doubt: start.doubt,
    },
    next: end.next,
  };
}

/** Position of a 起 after blanks and words without meaning (9:00 准时开始), else the same position. */
function skipNoise(tokens: readonly Token[], position: number): number {
  let at = position;
  while (isSign(tokens[at], 'separator') || isSign(tokens[at], 'noise')) at += 1;
  return isSign(tokens[at], 'from') ? at : position;
}

const open = (start: Moment, next: number): HoursRead => ({
  hours: { kind: 'hours', start: start.time, end: undefined, isNextDay: false, doubt: start.doubt },
  next,
});

function partAlone(tokens: readonly Token[], position: number): HoursRead | undefined {
  const token = tokens[position];
  const part = token?.kind === 'part' ? parts[token.part] : undefined;
  return part === undefined ? undefined : { hours: { kind: 'part', part }, next: position + 1 };
}

interface Moment {
  readonly time: TimeOfDay;
  readonly part: PartWord | undefined;
  readonly doubt: string | undefined;
  readonly next: number;
}

/** A time with its part of the day; a bare number only as the start of a span that ends with a time. */
export function momentAt(
  tokens: readonly Token[],
  position: number,
  inherited: PartWord | undefined,
): Moment | undefined {
  const first = tokens[position];
  const own = first?.kind === 'part' ? first.part : undefined;
  const at = own === undefined ? position : position + 1;
  const token = tokens[at];
  if (token?.kind === 'number' && !isHour(tokens, at)) return undefined;
  if (token?.kind !== 'time' && token?.kind !== 'number') return undefined;
  const [hour, minute] = token.kind === 'time' ? [token.hour, token.minute] : [token.number, '00'];
  const part = own ?? inherited;
  const time = timeIn(part, Number(hour), minute);
  if (time === undefined) return undefined;
  return { time, part, doubt: own ? doubtIn(own, `${hour}:${minute}`, time) : doubtOf(part, hour, time), next: at + 1 };
}

/** Nobody writes 02:30 for the afternoon. */
const doubtOf = (part: PartWord | undefined, hour: string, time: TimeOfDay): string | undefined =>
  part === undefined && /^[1-5]$/u.test(hour) ? `${time} 是凌晨还是下午？先按凌晨。` : undefined;

/** What the parts of a day reach from and to. */
const reach: Readonly<Record<PartWord, readonly [from: TimeOfDay, to: TimeOfDay]>> = {
  凌晨: ['00:00', '06:00'],
  早: ['04:00', '11:00'],
  上午: ['05:00', '12:30'],
  中午: ['10:30', '15:00'],
  下午: ['12:00', '20:00'],
  晚: ['16:30', '24:00'],
};

/** A slip of the part or of the hour: 下午9:00, 上午14:30, 晚1:00. */
function doubtIn(part: PartWord, written: string, time: TimeOfDay): string | undefined {
  const [from, to] = reach[part];
  return time >= from && time <= to ? undefined : `“${part}${written}”是几点？先按 ${time}。`;
}

/** A number before a dash and a time: 9-11点. */
const isHour = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at + 1], '-') && tokens[at + 2]?.kind === 'time';

/** The time of day of a written hour in its part of the day; undefined when there is none. */
function timeIn(part: PartWord | undefined, hour: number, minute: string): TimeOfDay | undefined {
  const isLate = part === '下午' || part === '晚' || (part === '中午' && hour < 11);
  const hours = isLate && hour < 12 ? hour + 12 : hour;
  const of24 = part === '晚' && hour === 12 ? 24 : hours;
  const isTime = Number(minute) < 60 && (of24 < 24 || (of24 === 24 && minute === '00'));
  return isTime ? `${String(of24).padStart(2, '0')}:${minute}` : undefined;
}
