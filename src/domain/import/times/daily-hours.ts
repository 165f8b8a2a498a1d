import { plainForm } from '../../time/written/plain.ts';
import { partsOf } from '../remark/parts.ts';

const span = '\\d{1,2}[:：]\\d{2}\\s*[-—–~～至到]+\\s*\\d{1,2}[:：]\\d{2}';
const open = '(?:开放|开馆|展出|参观|营业)';
const daily = new RegExp(
  `^(?:.{0,6}期间|\\p{sc=Han}{0,12}(?=${open}时间))?(?:(?:每[天日]|天天)(?:${open})?(?:时间)?|${open}时间)[为是]?[：:]?(?:每[天日])?(${span}(?:[、,和及]${span})*)(?:${open})?$`,
  'u',
);

const clock = '\\d{1,2}[:：]\\d{2}';
/** 上、下午各一场：9:30、14:30. */
const sittings = new RegExp(
  `^(?:上[、和午]*下午|早晚|每[天日])?(?:各|共|分)?(?:一|两|二|三|四|五|\\d)场[次]?(?:讲解|演出|表演|放映|活动)?[：:,]?(${clock}(?:[、,和及]${clock})+)$`,
  'u',
);

/** 上午9:30、下午14:00各一场. */
const eachOnce = new RegExp(
  `^((?:[上下]午|早上|晚上?)?${clock}(?:[、,和及](?:[上下]午|早上|晚上?)?${clock})+)各(?:一|1)场次?$`,
  'u',
);

const moment = `(?:[上中下]午|早上|晚上?)?${clock}`;
const hours = `${moment}(?:\\s*[-—–~～至到]+\\s*${moment})?`;
/** 均为上午9:30开始, 两天都是9:00-17:00, 9:00—11:30、14:30—17:00 alone. */
const ofAll = new RegExp(
  `^(?:(?:这|以上)?(?<days>[两二三四五六七八九]|\\d{1,2})天)?(?:(?:时间)?(?:均|都|皆)[为是在于]?)?(?<hours>${hours}(?:[、,和及]${hours})*)(?:开始|起|开场|进行|举办)?$`,
  'u',
);

/** A rule that stands beside days from and to: 每周日下午一场, 每周日上午9点半. */
const rule = new RegExp(
  `^(每个?(?:周|星期|礼拜)[一二三四五六日天](?:[、,和及](?:周|星期|礼拜)?[一二三四五六日天])*)的?(?:(${hours})(?:开始|起)?|(?:[上下]午|晚上?)?(?:各?[一1]场|举办|开展|进行)?)$`,
  'u',
);

/** The weekdays on which a remark says that it is held, and its hours: 每周日. */
export const ruleIn = (remark: string): { readonly days: string; readonly hours: string } | undefined =>
  partsOf(remark).flatMap((part) => {
    const [, days, hours = ''] = rule.exec(plainOf(part)) ?? [];
    return days === undefined ? [] : { days, hours };
  })[0];

/** The starts of sittings that a part tells: 9:30 and 14:30. */
export const startsIn = (part: string): readonly string[] =>
  startsOf(plainOf(part))
    .split(/[、,和及]/u)
    .filter((start) => start !== '');

const startsOf = (plain: string): string =>
  sittings.exec(plain)?.[1] ??
  (eachOnce.exec(plain)?.[1] ?? ofAll.exec(plain)?.groups?.['hours'] ?? '')
    .replace(/(?<=\d)\s*[-—–~～至到]+[^、,和及]*/gu, '')
    .replace(/([上中下]午|早上|晚上?)?(\d{1,2})(?=[:：])/gu, (_, part: string | undefined, hour: string) =>
      part !== undefined && /[下晚]/u.test(part) && Number(hour) < 12 ? String(Number(hour) + 12) : hour,
    );

const plainOf = (part: string): string =>
  plainForm(part)
    .replace(/(?<=\d)\s+(?=\d{1,2}:)/gu, '、')
    .replace(/\s+/gu, '');

/** How many days a part says to have its hours: 两天都是9点到17点. */
export function countOfDays(part: string): number | undefined {
  const days = ofAll.exec(plainOf(part))?.groups?.['days'];
  if (days === undefined) return undefined;
  return /^\d/u.test(days) ? Number(days) : '一二三四五六七八九'.indexOf(days.replace('两', '二')) + 1;
}

/** The hours of every day that a remark tells, beside days in their own cells: 每日8:30-11:30、13:30-16:30. */
export const dailyHoursIn = (remark: string): string | undefined =>
  partsOf(remark).flatMap((part) => hoursOf(part) ?? [])[0];

/** Whether a part of a remark tells them, or only that it is open every day. */
export const isOfEveryDay = (part: string): boolean =>
  hoursOf(part) !== undefined ||
  rule.test(plainOf(part)) ||
  /^(?:.{0,6}期间)?(?:每[天日]|天天)(?:(?:均|都)?开放|(?:[上中下]午|早上|晚上?)?[一1][次场批])$/u.test(part);

const hoursOf = (part: string): string | undefined =>
  daily.exec(plainOf(part))?.[1] ??
  ofAll.exec(plainOf(part))?.groups?.['hours'] ??
  (startsOf(plainOf(part)) || undefined);
