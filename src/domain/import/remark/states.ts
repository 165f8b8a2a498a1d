import { quote } from '../../checks/quote.ts';
import { untoldMove, untoldReason } from '../../checks/text-to-fill.ts';

/** What became of an activity, as a name, a remark or a column of states says it. */
export type SaidState =
  | { readonly kind: 'cancelled'; readonly reason: string }
  | { readonly kind: 'full' }
  | { readonly kind: 'as-planned' }
  /** To another time: which one and which before is asked, unless the activity is there already. */
  | { readonly kind: 'postponed'; readonly reason: string; readonly question: string };

/** What cancels, as a pattern. */
export const cancelling = '(?:取消|停办|撤销|不办(?!理)|不搞|不开展|不再?举[办行])了?';

/** What puts something at another time, as a pattern. */
export const moving =
  '(?:延期|推迟|改期|顺延|延后|推后|缓办|暂缓|提前(?!到?(?:场|达|现场|会场|馆|校|位))|调整|变更|[改延挪])';

/** Told as what has happened, not as a condition: 因雨, 受台风影响. */
export const isFact = (text: string): boolean =>
  /^(?:现|已|均)*(?:因|受|由于)/u.test(text) && !/如遇|若|则|视/u.test(text);

const cancelled = new RegExp(
  `^(?:本?[次场项]?活动|本[次场项])?(?:现|均)?(?:已|已经)?${cancelling}(?:举办|举行)?$|^(?:已|因故|(?:因|受|由于).{1,20}?),?(?:已)?${cancelling}(?:举办|举行)?$`,
  'u',
);

/** The state that a short text says; undefined when it says none. A reason may stand in brackets or behind a colon. */
export function readState(text: string): SaidState | undefined {
  const [, head = text, why] = /^([^（(：:]{2,10})[（(：:]\s*([^（()）：:]{2,30}?)[)）]?$/u.exec(text.trim()) ?? [];
  const state = readBareState(head);
  if (why === undefined) return state;
  return state?.kind === 'cancelled' || state?.kind === 'postponed' ? { ...state, reason: why.trim() } : undefined;
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
  if (cancelled.test(plain)) {
    return { kind: 'cancelled', reason: /^(?:因(?!故)|受|由于)/u.test(plain) ? text.trim() : untoldReason };
  }
  if (
    /^(?:本?(?:次|场)?活动)?(?:已|因故|因.{1,20}?)?(?:延期|推迟|改期|顺延|延后|推后|缓办|暂停|暂缓|择期)(?:举办|举行|进行|开展)?$/u.test(
      plain,
    )
  ) {
    return {
      kind: 'postponed',
      reason: /^因(?!故)/u.test(plain) ? text.trim() : untoldMove,
      question: `写了${quote(text)}：改到什么时候，原来是什么时候？`,
    };
  }
  return undefined;
}
