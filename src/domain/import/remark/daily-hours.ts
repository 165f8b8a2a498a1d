import { partsOf } from './parts.ts';

const span = '\\d{1,2}[:：]\\d{2}\\s*[-—–~～至到]+\\s*\\d{1,2}[:：]\\d{2}';
const daily = new RegExp(
  `^(?:.{0,6}期间)?(?:每[天日]|天天)(?:开放|展出)?(?:时间)?[：:]?(${span}(?:[、,和及]${span})*)$`,
  'u',
);

/** The hours of every day that a remark tells, beside days in their own cells: 每日8:30-11:30、13:30-16:30. */
export const dailyHoursIn = (remark: string): string | undefined =>
  partsOf(remark).flatMap((part) => hoursOf(part) ?? [])[0];

/** Whether a part of a remark tells them, or only that it is open every day. */
export const isOfEveryDay = (part: string): boolean =>
  hoursOf(part) !== undefined || /^(?:.{0,6}期间)?(?:每[天日]|天天)(?:均|都)?开放$/u.test(part);

const hoursOf = (part: string): string | undefined => daily.exec(part.normalize('NFKC').replace(/\s+/gu, ''))?.[1];
