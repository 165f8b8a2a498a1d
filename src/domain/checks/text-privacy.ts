import { type PersonalKind, personalNumbers } from './personal-numbers.ts';
import type { TextFault } from './text-characters.ts';

/**
 * Personal data in public text: mobile and identity numbers (errors), QQ-number mailboxes (warning). Messages never
 * repeat the number. Codes: pii-mobile, pii-idcard, personal-mailbox.
 */
export const privacyFaults = (text: string): readonly TextFault[] =>
  personalNumbers(text).map(({ kind, start }) => ({ ...faults[kind], offset: start }));

/** Problem of a kind of personal number, without an offset. */
export const privacyFault = (kind: PersonalKind): Omit<TextFault, 'offset'> => faults[kind];

const faults: Readonly<Record<PersonalKind, Omit<TextFault, 'offset'>>> = {
  mobile: {
    code: 'pii-mobile',
    message: '有一个手机号码。',
    fix: '公开的内容只写办公固定电话（带区号），不写手机号。',
  },
  identity: {
    code: 'pii-idcard',
    message: '有一个身份证号码。',
    fix: '删去它；需要身份证号的表格只放空白的。',
  },
  mailbox: {
    code: 'personal-mailbox',
    message: '有一个 QQ 号邮箱，像是个人的。',
    fix: '换成单位的公务邮箱。',
  },
};
