import { quote } from '../../checks/quote.ts';
import { isToFill, untoldMove, untoldReason } from '../../checks/text-to-fill.ts';

/** What became of an activity, as a name, a remark or a column of states says it. */
export type SaidState =
  | { readonly kind: 'cancelled'; readonly reason: string }
  | { readonly kind: 'full' }
  | { readonly kind: 'as-planned' }
  /** To another time: which one and which before is asked, unless the activity is there already. */
  | {
      readonly kind: 'postponed';
      readonly reason: string;
      readonly question: string;
      /** The new time will be told later. */
      readonly isOpen?: true;
    };

/** What cancels, as a pattern. */
export const cancelling = '(?:取消|停办|撤销|不办(?!理)|不搞|不开展|不再?举[办行])了?';

/** What puts something at another time, as a pattern. */
export const moving =
  '(?:延期|推迟|改期|顺延|延后|推后|缓办|暂缓|提前(?!到?(?:场|达|现场|会场|馆|校|位))|调整|变更|[改延挪])';

/** Told as what has happened, not as a condition: 因雨, 受台风影响. */
export const isFact = (text: string): boolean =>
  /^(?:现|已|均)*(?:因|受|由于)/u.test(text) && !/如遇|若|则|视/u.test(text);

const happened =
  /冲突|未到|[检维抢整装]修|修缮|检定|改造|施工|故障|停[电水气]|封[山路闭]|防火|防汛|暴雨|大雾|洪水|涨水|大潮|塌方|降[雨雪]|积雪|结冰|[路桥]\p{sc=Han}{0,2}(?:不通|中断)|疫情|占用|另有(?:安排|任务)|临时(?:出诊|出差|有事|任务)|生病|不足|[布撤]展|放假|消毒|迎检/u;

/** Why something is cancelled or moved, told with 因 or as what happened: 因台风, 林区防火封山. */
export const isReason = (text: string): boolean =>
  (/^(?:因(?!故)|受|由于).{2,30}$/u.test(text) || (/^\p{sc=Han}{3,16}$/u.test(text) && happened.test(text))) &&
  !new RegExp(`${cancelling}|延期|推迟|改[期到至为在]|顺延|缓办|暂停|如遇|若|则|视|可能|预约|报名`, 'u').test(text);

const why = '(?<why>(?:因(?!故)|受|由于).{1,20}?)';
const cancelled = new RegExp(
  `^(?:本?[次场项]?活动|本[次场项])?(?:现|均)?(?:已|已经)?${cancelling}(?:举办|举行)?$|^(?:已|因故|${why}),?(?:已)?${cancelling}(?:举办|举行)?$`,
  'u',
);
const putOff = new RegExp(
  `^(?:本?(?:次|场)?活动)?(?:已|因故|${why})?(?:延期|推迟|改期|顺延|延后|推后|缓办|暂停|暂缓|择期)(?:举办|举行|进行|开展)?$`,
  'u',
);

/** The state that a short text says; undefined when it says none. A reason may stand before it, or after it in brackets. */
export function readState(text: string): SaidState | undefined {
  const { head = text, reason } = parted(text.trim());
  const state = readBareState(head);
  if (reason === undefined) return state;
  return state?.kind === 'cancelled' || state?.kind === 'postponed' ? { ...state, reason: reason.trim() } : undefined;
}

function parted(text: string): { readonly head?: string | undefined; readonly reason?: string | undefined } {
  const [, before = '', after] = /^(.{2,30}?)[，,](.{2,12})$/u.exec(text) ?? [];
  if (isReason(before)) return { head: after, reason: before };
  const [, head, reason] =
    /^([^（(]{2,10})[（(]([^（()）]{2,30})[)）]$/u.exec(text) ?? /^(.{2,6})[：:，,](.{2,30})$/u.exec(text) ?? [];
  return { head, reason };
}

/** Whether a text says a state and not why. */
export function isWithoutReason(text: string): boolean {
  const state = readState(text);
  return state !== undefined && 'reason' in state && isToFill(state.reason);
}

function readBareState(text: string): SaidState | undefined {
  const plain = text.normalize('NFKC').replace(/[\s。!]+/gu, '');
  if (
    /^(?:如期|正常|照常|按计划)(?:举办|举行|进行|开展)?$|^(?:未|不|没有)取消$|^否$|^已?(?:确定|确认|落实|定)$|^(?:已|正在)?(?:结束|完成|举办|开展|拟开展)$|^正?在?(?:进行|[筹准]备|筹划|策划|布[展置]|排练|彩排|推进|落实|实施|展出)中?$/u.test(
      plain,
    )
  )
    return { kind: 'as-planned' };
  if (/^(?:名额|预约|报名|人数|学校)?(?:已|均已|全部)?(?:约满|报满|满员|额满|已满|满额|订满)了?$|^已?满$/u.test(plain))
    return { kind: 'full' };
  const ended = cancelled.exec(plain);
  if (ended) return { kind: 'cancelled', reason: ended.groups?.['why'] ?? untoldReason };
  const moved = putOff.exec(plain);
  if (!moved) return undefined;
  const question = `写了${quote(text)}：改到什么时候，原来是什么时候？`;
  return { kind: 'postponed', reason: moved.groups?.['why'] ?? untoldMove, question };
}
