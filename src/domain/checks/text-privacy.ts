import type { TextFault } from './text-characters.ts';

/**
 * Personal data that has no place in public text: mobile and identity numbers (errors), mailboxes that are a QQ number
 * (warning). Digits may be full-width or Chinese, and grouped by spaces or hyphens. Web addresses are let be: their
 * numbers name pages. Messages never repeat the number.
 */
export function privacyFaults(text: string): readonly TextFault[] {
  if (!suspicious.test(text)) return [];
  const digits = plainDigits(text.replace(address, (found) => ' '.repeat(found.length)));
  return [
    ...faultsAt(digits, mobile, () => true, {
      code: 'pii-mobile',
      severity: 'error',
      message: '有一个手机号码。',
      fix: '公开的内容只写办公固定电话（带区号），不写手机号。',
    }),
    ...faultsAt(digits, identity, isIdentityNumber, {
      code: 'pii-idcard',
      severity: 'error',
      message: '有一个身份证号码。',
      fix: '删去它；需要身份证号的表格只放空白的。',
    }),
    ...faultsAt(digits, mailbox, () => true, {
      code: 'personal-mailbox',
      severity: 'warning',
      message: '有一个 QQ 号邮箱，像是个人的。',
      fix: '换成单位的公务邮箱。',
    }),
  ];
}

const suspicious = /(?:[\d０-９〇零一二三四五六七八九][\s.·_—–-]{0,2}){11}|@/u;
const address = /https?:\/\/[\u0021-\u007e]+/giu;
const gap = '[\\s.·_—–-]{0,2}';
const mobile = new RegExp(
  `(?<!\\d)(?:\\+?86${gap})?(?:1[3-9]\\d${gap}\\d{4}${gap}\\d{4}|1[\\s-][3-9](?:[\\s-]\\d){9})(?!\\d)`,
  'gu',
);
const identity = new RegExp(`(?<!\\d)\\d{6}${gap}\\d{8}${gap}\\d{3}[\\dXx](?!\\d)`, 'gu');
const mailbox = /(?<![\w.])\d{5,12}@(?:vip\.)?(?:qq|foxmail)\.com/giu;

const chinese = '〇一二三四五六七八九';

/** Every digit as ASCII; offsets stay what they are. */
const plainDigits = (text: string): string =>
  text.replace(/[０-９〇零一二三四五六七八九]/gu, (digit) => {
    if (digit === '零') return '0';
    const index = chinese.indexOf(digit);
    return index === -1 ? String.fromCharCode(digit.charCodeAt(0) - 0xfee0) : String(index);
  });

function faultsAt(
  text: string,
  pattern: RegExp,
  holds: (found: string) => boolean,
  fault: Omit<TextFault, 'offset'>,
): readonly TextFault[] {
  return [...text.matchAll(pattern)]
    .filter(([found]) => holds(found))
    .map(({ index }) => ({ ...fault, offset: index }));
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Check digit of GB 11643 (ISO 7064, MOD 11-2) and a month and day that exist. */
function isIdentityNumber(found: string): boolean {
  const number = found.replace(/[^\dXx]/gu, '').toUpperCase();
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  const isDay = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/u.test(number);
  return isDay && number[17] === '10X98765432'[sum % 11];
}
