import { quote } from '../checks/quote.ts';
import { type BookingReading, readBooking } from './booking-text.ts';
import { readAdmission, readAges, readPrice } from './offer-texts.ts';

/** What became of an activity, as a name, a remark or a column of states says it. */
export type SaidState =
  | { readonly kind: 'cancelled'; readonly reason: string }
  | { readonly kind: 'full' }
  | { readonly kind: 'as-planned' }
  | { readonly kind: 'asked'; readonly question: string };

/** What a remark says. `rest` are the parts that are kept in their own words only. */
export interface RemarkReading {
  readonly state?: SaidState;
  readonly booking?: BookingReading;
  readonly price?: ReturnType<typeof readPrice>;
  readonly admission?: ReturnType<typeof readAdmission>;
  readonly ages?: ReturnType<typeof readAges>;
  readonly weather?: string;
  readonly bring?: string;
  readonly questions: readonly string[];
  readonly rest: readonly string[];
}

/** Words that may change what the row says. */
const doubtful =
  /取消|延期|推迟|改期|改到|改为|改在|改成|暂停|停办|待定|待通知|另行通知|调整|变更|原定|原为|原计划|顺延至|顺延到|提前[到至]|不对外|不开放|暂不|为准|作废|重复|合并|核实|确认|未定|仅限|只限|谢绝|除外|场次|加场|\d+月|\d+[.．]\d+|[?？]/u;

/** The state that a short text says; undefined when it says none. */
export function readState(text: string): SaidState | undefined {
  const plain = text.normalize('NFKC').replace(/[\s。!]+/gu, '');
  if (/^(?:如期|正常|照常|按计划)(?:举办|举行|进行|开展)?$|^(?:未|不|没有)取消$|^否$/u.test(plain))
    return { kind: 'as-planned' };
  if (/^(?:名额|预约|报名|人数)?(?:已|均已|全部)?(?:约满|报满|满员|额满|已满|满额|订满)$|^已满$/u.test(plain))
    return { kind: 'full' };
  if (
    /^(?:本?(?:次|场)?活动)?(?:现|均)?(?:已|已经)?取消(?:举办|举行)?$|^(?:已|因故|因.{1,20}?)(?:已)?(?:取消|停办)(?:举办|举行)?$/u.test(
      plain,
    )
  ) {
    return { kind: 'cancelled', reason: /^因(?!故)/u.test(plain) ? text.trim() : '表里写了取消' };
  }
  if (
    /^(?:本?(?:次|场)?活动)?(?:已|因故|因.{1,20}?)?(?:延期|推迟|改期|顺延|暂停|停办|暂缓|择期)(?:举办|举行|进行|开展)?$/u.test(
      plain,
    )
  ) {
    return { kind: 'asked', question: `写了${quote(text)}：改到什么时候，原来是什么时候？` };
  }
  return /^(?:待定|未定|不确定)$/u.test(plain)
    ? { kind: 'asked', question: `写了${quote(text)}：办不办，什么时候办？` }
    : undefined;
}

/** Reads a remark part by part. A part that may change the row and is not understood is asked about. */
export function readRemark(text: string, areaCode: string | undefined): RemarkReading {
  let reading: RemarkReading = { questions: [], rest: [] };
  for (const part of partsOf(text)) reading = merged(reading, readPart(part, areaCode));
  return reading;
}

const partsOf = (text: string): readonly string[] =>
  text
    .split(/[；;。\n]+|[，,](?![^（(]*[）)])/u)
    .map((part) => part.replace(/^\s*(?:备注|注|说明)[：:]|^\s*\d+[.、]\s*/u, '').trim())
    .filter((part) => part !== '' && !/^(?:无|\/|-+|—+)$/u.test(part));

function merged(before: RemarkReading, part: RemarkReading): RemarkReading {
  const booking = { ...before.booking, ...part.booking };
  const notes = [before.booking?.note, part.booking?.note].filter((note) => note !== undefined);
  return {
    ...before,
    ...part,
    ...(Object.keys(booking).length > 0
      ? { booking: { ...booking, ...(notes.length > 0 ? { note: notes.join('；') } : {}) } }
      : {}),
    questions: [...before.questions, ...part.questions],
    rest: [...before.rest, ...part.rest],
  };
}

function readPart(part: string, areaCode: string | undefined): RemarkReading {
  const none = { questions: [], rest: [] };
  const state = readState(part);
  if (state) return { ...none, state };
  if (/(?:雨|天气|台风|高温|雪)/u.test(part) && /顺延|改|取消|移|照常|如期|室内/u.test(part))
    return { ...none, weather: part };
  if (/^(?:请)?(?:自带|自备|携带|带好|带上|穿)|^请带/u.test(part)) return { ...none, bring: part };
  const admission = readAdmission(part);
  if (admission && part.length > 2) return { ...none, admission };
  const price = readPrice(part);
  if (price && part.length > 1) return { ...none, price };
  const ages = /岁/u.test(part) ? readAges(part.replace(/^(?:适合|限|年龄[：:]?)/u, '')) : undefined;
  if (ages) return { ...none, ages };
  return readBookingPart(part, areaCode);
}

function readBookingPart(part: string, areaCode: string | undefined): RemarkReading {
  const booking = readBooking(part, areaCode);
  const isBooking = booking.needed !== undefined || /限|名额|预约|报名/u.test(part);
  if (isBooking && Object.keys(booking).some((key) => key !== 'note')) return { booking, questions: [], rest: [] };
  if (doubtful.test(part)) return { questions: [`备注写了${quote(part)}：要改什么？`], rest: [] };
  return { questions: [], rest: [part] };
}
