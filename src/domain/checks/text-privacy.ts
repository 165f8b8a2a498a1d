import type { TextFault } from './text-characters.ts';

/**
 * Personal data that has no place in public text: mobile and identity numbers (errors), mailboxes that are a QQ number
 * (warning). Digits may be full-width or Chinese, those of cheques and of radio too, and grouped by spaces or hyphens. Web
 * addresses are let be: their numbers name pages. Messages never repeat the number.
 */
export function privacyFaults(text: string): readonly TextFault[] {
  if (text.length < shortest || !suspicious.test(text)) return [];
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

/** A mobile number; identity numbers and mailboxes are longer. */
const shortest = 11;

const chinese = '〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖○幺';
const between = String.raw`\s.·_—–‐‑−－-`;
const gap = `[${between}]{0,2}`;
const suspicious = new RegExp(`(?:[\\d０-９${chinese}][()（）${between}]{0,2}){11}|@`, 'u');
const address = /https?:\/\/[\u0021-\u007e]+/giu;

/** The ways to group eleven digits; 3-8 and 7-4 are 3-4-4 with a gap less. */
const groupings = [
  `1[3-9]\\d${gap}\\d{4}${gap}\\d{4}`,
  `1[3-9]\\d{2}${gap}\\d{3}${gap}\\d{4}`,
  `1[3-9]\\d${gap}\\d{3}${gap}\\d{5}`,
  `1[3-9]\\d{3}${gap}\\d{6}`,
  `[(（]1[3-9]\\d[)）]${gap}\\d{4}${gap}\\d{4}`,
  '1[\\s-][3-9](?:[\\s-]\\d){9}',
];
const mobile = new RegExp(`(?<!\\d)(?:(?:\\+|00)?86[)）]?${gap})?(?:${groupings.join('|')})(?!\\d)`, 'gu');
const identity = new RegExp(`(?<!\\d)\\d{6}${gap}\\d{4}${gap}\\d{4}${gap}\\d{3}[\\dXxＸｘ](?!\\d)`, 'gu');
const mailbox = /(?<![\w.])\d{5,12}@(?:vip\.)?(?:qq|foxmail)\.com/giu;

const otherDigits = new RegExp(`[０-９${chinese}]`, 'gu');

/** Every digit as ASCII; offsets stay what they are. */
const plainDigits = (text: string): string =>
  text.replace(otherDigits, (digit) => {
    if (digit === '幺') return '1';
    const index = chinese.indexOf(digit);
    return index === -1 ? String.fromCharCode(digit.charCodeAt(0) - 0xfee0) : String(index % 10);
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
  const number = found
    .normalize('NFKC')
    .replace(/[^\dX]/giu, '')
    .toUpperCase();
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  const isDay = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/u.test(number);
  return isDay && number[17] === '10X98765432'[sum % 11];
}
