import { partsOf } from './parts.ts';

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

/** The starts of sittings that a part tells: 9:30 and 14:30. */
export const startsIn = (part: string): readonly string[] =>
  startsOf(plainOf(part))
    .split(/[、,和及]/u)
    .filter((start) => start !== '');

const startsOf = (plain: string): string =>
  sittings.exec(plain)?.[1] ?? (eachOnce.exec(plain)?.[1] ?? '').replace(/[上下]午|早上|晚上?/gu, '');

const plainOf = (part: string): string => part.normalize('NFKC').replace(/\s+/gu, '');

/** The hours of every day that a remark tells, beside days in their own cells: 每日8:30-11:30、13:30-16:30. */
export const dailyHoursIn = (remark: string): string | undefined =>
  partsOf(remark).flatMap((part) => hoursOf(part) ?? [])[0];

/** Whether a part of a remark tells them, or only that it is open every day. */
export const isOfEveryDay = (part: string): boolean =>
  hoursOf(part) !== undefined ||
  /^(?:.{0,6}期间)?(?:每[天日]|天天)(?:(?:均|都)?开放|(?:[上中下]午|早上|晚上?)?[一1][次场批])$/u.test(part);

const hoursOf = (part: string): string | undefined =>
  daily.exec(plainOf(part))?.[1] ?? (startsOf(plainOf(part)) || undefined);
