import type { TextFault } from './text-characters.ts';

/** Marks a text that is still to be written, as `npm run new -- campaign` leaves it: `【待补：通知标题】`. */
export const toFill = (what: string): string => `【待补：${what}】`;

/** Why a session does not take place, or at another time, where a table or remark does not say so: the public sees no reason. */
export const untoldReason = toFill('取消的原因');
export const untoldMove = toFill('改期的原因');

/** True for a text that is nothing but one such mark. */
export const isToFill = (text: string): boolean => /^【待补[^】]*】$/u.test(text);

/** Texts that are still to be written. Warning. */
export const toFillFaults = (text: string): readonly TextFault[] =>
  text.includes('【待补') ? [...text.matchAll(gap)].map(({ 1: what, index }) => gapFault(what ?? '', index)) : [];

const gap = /【待补[：:]?([^】]*)】/gu;

const gapFault = (what: string, offset: number): TextFault => ({
  code: 'text-to-fill',
  message: `还没有写：${what || '这一处'}。`,
  fix: '换成真的内容，连【】一起；可以不写的字段，不知道就整个删去。',
  offset,
});
