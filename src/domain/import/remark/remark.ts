import type { WeekdayName } from '#schemas/time/weekday.ts';
import { closedWords } from '../../time/written/tokens.ts';
import { agreedOnNeeded, type BookingReading, ofCompetitors, readBooking } from '../offer/booking-text.ts';
import { readAdmission, readAges, readPrice } from '../offer/offer-texts.ts';
import { isOfEveryDay } from '../times/daily-hours.ts';
import { askText, partsOf, unsettled } from './parts.ts';
import { cancelling, isFact, isReason, isWithoutReason, moving, readState, type SaidState } from './states.ts';

/** What a remark says. `rest` are the parts that are kept in their own words only. */
export interface RemarkReading {
  readonly state?: SaidState;
  readonly booking?: BookingReading;
  readonly price?: ReturnType<typeof readPrice>;
  readonly admission?: ReturnType<typeof readAdmission>;
  readonly ages?: ReturnType<typeof readAges>;
  /** Weekdays on which it is closed. */
  readonly closed?: readonly WeekdayName[];
  /** All day: of a day without hours. */
  readonly isWholeDay?: true;
  /** Open on every day, with hours or not: of what runs over several days. */
  readonly everyDay?: string;
  /** How many sittings there are. */
  readonly count?: { readonly count: number; readonly said: string };
  /** The day or the hours are still to come. */
  readonly untold?: string;
  readonly weather?: string;
  /** The days on which it was to be before: of what runs over several. */
  readonly former?: string;
  /** What every session is to say in the words of the remark. */
  readonly note?: string;
  readonly bring?: string;
  readonly questions: readonly string[];
  readonly rest: readonly string[];
}

/** Words that change the row wherever they stand. */
export const changing = new RegExp(
  `${cancelling}|延期|推迟|改期|延后|推后|缓办|另择|${moving}(?:到|至|为|在|成)|原[定为]|暂停|不对外|不对(?:社会|公众)|仅限|只限|谢绝|[约报额]满(?!即?止|为止)|满员(?!即?止)|作废|闭馆|休馆`,
  'u',
);

/** Words that may change what the row says. */
const doubtful =
  /[选定挑取择]一[天日]|二选一|取消|停办|撤销|不[办搞](?!理)|不再?举[办行]|延期|推迟|改期|延后|推后|缓办|另择|[改延挪][到至为在成]|暂停|待定|待通知|另行通知|调整|变更|原定|原为|原计划|顺延至|顺延到|提前[到至](?!场|达|现场|会场|馆|校|位)|不对外|对内|内部|开放|暂不|为准|作废|重复|合并|可能|尚未|不一定|核实|确认|未定|仅限|只限|谢绝|除外|场次|加场|[一两二三四五\d]场|[约报额已]满(?!即止|为止)|满员(?!即止|为止)|订满|售罄|闭馆|休馆|每[天日周]|截至|\d+月|\d+[日号].*(?:停|休|不|只|仅|满|另|放假)|停(?:办|课|展|讲|[一1]?[次期场])|(?:元旦|春节|劳动|端午|中秋|国庆)节?(?:放假|假期)|\d+[.．]\d+|[?？]/u;

/** Reads a remark part by part. A part that may change the row and is not understood is asked about. */
export const readRemark = (text: string, areaCode: string | undefined, title = '备注'): RemarkReading =>
  readParts(text, areaCode, (part) => readPart(part, areaCode, title));

/**
 * Reads a cell of a column that is not known, for what became of the activity and for whom it is: what else it says may
 * be of another thing (a budget, a date of approval).
 */
export const readUnknownCell = (text: string, areaCode: string | undefined, title: string): RemarkReading =>
  readParts(text, areaCode, (part) => readUnknownPart(part, areaCode, title));

const readParts = (text: string, areaCode: string | undefined, read: (part: string) => RemarkReading): RemarkReading =>
  withConditions(partsOf(text)).reduce(
    (reading, part) => merged(reading, moreOf(reading, part) ?? moreOfBooking(reading, part, areaCode) ?? read(part)),
    nothing,
  );

const condition =
  /^(?:如果?|若|倘若)?(?:[遇逢有下是]|遇到|遇上)?[^\d，,]{0,4}(?:雨|雪|雾|霾|雷|台风|大风|高温|天气)[^\d，,改延停取顺]{0,3}$|^(?:如果?|若|遇|当)?(?:最[高低])?(?:气温|温度|风力|能见度|雨量|水位|潮位).{0,8}(?:[低高大小]于|超过|达到?|不足|以[上下]).{0,10}$/u;
const change = /^(?:则|就|将)?(?:顺延|延期|推迟|取消|改|移|停|不办|另行|室内)/u;

/** 如遇雨天，改在一楼大厅举行, 受台风影响，取消: a condition or a cause with what it changes. */
const withConditions = (parts: readonly string[]): readonly string[] =>
  parts.flatMap((part, at) => {
    const [before = '', after = ''] = [parts[at - 1], parts[at + 1]];
    if (isOneWith(before, part)) return [];
    if (!isOneWith(part, after)) return part;
    return isReason(after) ? `${after}，${part}` : `${part}，${after}`;
  });

const isOneWith = (part: string, after: string): boolean =>
  isReason(part)
    ? isWithoutReason(after)
    : (isWithoutReason(part) && isReason(after)) || (condition.test(part) && change.test(after));

const nothing: RemarkReading = { questions: [], rest: [] };
const kept = (part: string): RemarkReading => ({ ...nothing, rest: [part] });
const asked = (title: string, part: string): RemarkReading => ({ ...nothing, questions: [askText(title, part)] });

/** Who will tell more: 以当日公众号通知为准. */
const toldBy = /^(?:具体|最终)?(?:时间|地点|安排)?以.{2,16}(?:通知|公告|公布|发布|推送|消息|公示).{0,4}为准$/u;
/** 当天16点公众号通知. */
const toldOnDay = /^(?:当[天日]|届时|提前|前一[天日])[^，,]{0,16}(?:通知|公告|公布)$|^另行?(?:电话|短信)?通知$/u;
const newTimeUntold =
  /^(?:(?:新的?|具体|举办|改期后)?(?:时间|日期))?(?:将|再)?(?:另行(?:通知|公布)|另定|待定|未定|待通知|待公布)$/u;
const whyFormer =
  /^(?:(?:因|受|由于)[^\d]{1,20}?)?(?:现|已|故)?(?:改期|延期|推迟|顺延|提前|调整)(?:至此|举办|举行|进行|开展)?$/u;

/** The rest of a sentence on the weather, on what was to be before, or on what became of it. */
function moreOf({ weather, former, note, state }: RemarkReading, part: string): RemarkReading | undefined {
  const more = state && moreOfState(state, part);
  if (more) return more;
  if (former !== undefined && whyFormer.test(part)) return { ...nothing, note: part };
  if (weather !== undefined && toldOnDay.test(part)) return { ...nothing, weather: part };
  if (!toldBy.test(part)) return undefined;
  if (weather !== undefined) return { ...nothing, weather: part };
  return note === undefined ? undefined : { ...nothing, note: part };
}

function moreOfState(state: SaidState, part: string): RemarkReading | undefined {
  const isSaid =
    (state.kind === 'full' && /^不再(?:接受|开放)(?:预约|报名)$/u.test(part)) ||
    (state.kind === 'cancelled' && /^不再?(?:补办|另行?安排|举办)$/u.test(part));
  if (isSaid) return nothing;
  return state.kind === 'postponed' && newTimeUntold.test(part)
    ? { ...nothing, state: { ...state, isOpen: true } }
    : undefined;
}

/** A phone or a quota after a part about booking belongs to it: 需提前预约，电话0577-88962209. */
function moreOfBooking(
  { booking }: RemarkReading,
  part: string,
  areaCode: string | undefined,
): RemarkReading | undefined {
  if (!booking) return undefined;
  const more = readBooking(part, areaCode);
  return Object.keys(more).length > 0 && more.note === undefined ? { ...nothing, booking: more } : undefined;
}

function merged(before: RemarkReading, part: RemarkReading): RemarkReading {
  const booking: BookingReading = Object.assign({}, ...agreedOnNeeded([before.booking ?? {}, part.booking ?? {}]));
  const notes = [before.booking?.note, part.booking?.note].filter((note) => note !== undefined);
  const both = (field: 'weather' | 'note') =>
    before[field] && part[field] ? { [field]: `${before[field]}，${part[field]}` } : {};
  return {
    ...before,
    ...part,
    ...both('weather'),
    ...both('note'),
    ...(Object.keys(booking).length > 0
      ? { booking: { ...booking, ...(notes.length > 0 ? { note: notes.join('；') } : {}) } }
      : {}),
    questions: [...before.questions, ...part.questions],
    rest: [...before.rest, ...part.rest],
  };
}

function readPart(part: string, areaCode: string | undefined, title: string): RemarkReading {
  const [, former] = formerDays.exec(part.normalize('NFKC').replace(/\s+/gu, '')) ?? [];
  if (former !== undefined) return { ...nothing, former, note: part };
  if (/^(?:时间|日期|场次)*暂定$/u.test(part)) return { ...nothing, note: part };
  const state = readState(part);
  if (state) return ofAll(part, title, { ...nothing, state });
  if (changesNothing(part)) return kept(part);
  const ofTime = readTimePart(part);
  if (ofTime) return { ...nothing, ...ofTime };
  if (isOfWeather(part)) return { ...nothing, weather: part };
  if (besideExhibits.test(part.normalize('NFKC'))) return { ...nothing, note: part };
  if (/^(?:请|可|可以)?(?:自带|自备|携带|带好|带上|穿)|^[请可]带|^带(?!队|领|动|头)\p{sc=Han}{1,10}$/u.test(part))
    return { ...nothing, bring: part };
  return readOfferPart(part, areaCode, title);
}

/** For whom a part says that it is, what it costs and how to book it. */
function readOfferPart(part: string, areaCode: string | undefined, title: string): RemarkReading {
  const admission = readAdmission(part);
  const free = part.replace('免费', '');
  if (free !== part && readAdmission(free)?.to === 'public')
    return { ...nothing, admission: { to: 'public' }, price: { free: true } };
  if (admission && (part.length > 2 || admission.to !== 'public')) return ofAll(part, title, { ...nothing, admission });
  const price = readPrice(part);
  if (price && part.length > 1) return { ...nothing, price };
  const ages = /岁/u.test(part)
    ? readAges(part.replace(/^(?:适合|限|年龄[：:]?|\p{sc=Han}{0,4}[须需应要](?=年?满\d))/u, ''))
    : undefined;
  if (ages) return { ...nothing, ages };
  return readBookingPart(part, areaCode, title);
}

/** 原定9月13-15日: a day alone is that of a sitting. */
const formerDays =
  /^原(?:定|计划|本)?(?:于|在|时间[为:]?)?((?:\d{4}年)?\d{1,2}月\d{1,2}日?[-—–~至到]+(?:\d{1,2}月)?\d{1,2}[日号])(?:举办|举行|进行|开展|展出)?$/u;

/** 三场内容相同, 中午不休息, 其他展厅正常开放, 专家待定: who speaks is told later, what it is called is not. */
const harmless =
  /^[一两二三四五六七八九十\d]+[场次天](?:活动|讲座|展览)?(?:的?内容)?(?:均|都)?(?:相同|一样|一致|不同)$|^(?:中午|午间)不(?:休息?|闭馆)$|^(?:周末|双休日|节假日)?[^\d周]*(?:正常|照常|如期)(?:开放|开馆|营业|举办|进行)$|^(?:授课|主讲|报告|特邀)?(?:专家|嘉宾|老师|主讲人?|讲师|评委|奖品)(?:名单)?(?:待定|未定|待确定|另行通知|邀请中)$/u;

/** Which part of the place it is, will be told: 具体田块由乡镇另行通知. */
const restOfPlace =
  /^具体(?!时间|日期|日程|场次|安排)\p{sc=Han}{1,6}?(?:由\p{sc=Han}{1,10}?)?(?:另行|届时)?(?:通知|公布|告知)$/u;

/** What one may do or take: 每人每天限答1次. How many come on a day is another thing. */
const limitOfOne =
  /^(?:每(?:人|户|位|家|个?账号)(?:每[天日次])?|每[天日](?=.*[次题遍]$))(?:仅?限|最多|不超过|只能|有)?(?!\d+[人名位])[^\d]{0,4}[\d一两二三四五]+\p{sc=Han}{1,4}$/u;

export const changesNothing = (part: string): boolean =>
  [harmless, limitOfOne, restOfPlace, toldBy].some((pattern) => pattern.test(part));

/** What is held beside an exhibition: 每天10:30、14:30有讲解. */
const besideExhibits = /^每[天日][\d:、,和及\s]+(?:各?有|安排)?(?:定时|免费|公益)?(?:讲解|导览|演示|表演)$/u;

/** What a part adds to the time that stands in its own cells. */
function readTimePart(part: string): Partial<RemarkReading> | undefined {
  const closed = closedOf(part);
  if (closed) return { closed };
  if (/^[全整][天日]$/u.test(part)) return { isWholeDay: true };
  if (isOfEveryDay(part)) return { everyDay: part };
  if (/^(?:本场[为是]?)?加场$/u.test(part)) return { note: part, count: { count: 1, said: part } };
  const [, count] = sittings.exec(part.normalize('NFKC')) ?? [];
  if (count !== undefined) return { count: { count: numberOf(count), said: part } };
  return untoldTime.test(part) ? { untold: part } : undefined;
}

/** 分两场, 共4次. */
const sittings =
  /^(?:共|分|分为|一共)([一二两三四五六七八九]|\d{1,2})(?:场次?|次课?|批次?|期|讲|节课?)(?:进行|举办|开展)?$/u;

const numberOf = (text: string): number =>
  /^\d/u.test(text) ? Number(text) : '一二三四五六七八九'.indexOf(text.replace('两', '二')) + 1;

const untoldTime =
  /^(?:时间|日期|地点)+(?:看|视|根据|依)\p{sc=Han}{2,8}(?:情况|安排)(?:而定|确定|再定)?$|^(?:具体)?(?:举办|活动)?(?:时间|日期|日程)?(?:安排)?(?:[与和同由]\p{sc=Han}{1,12}?(?:商定|协商|确定|约定|沟通)[后再])?(?:另行(?:通知|公布)|另定|待定|待通知|待公布|(?:待)?(?:确定|定)[下了]?来?[后再]?(?:(?:另行?|补)?(?:上?报|通知|公布)|补)|届时(?:通知|公布))$/u;

/** What a part says of some of the days or sittings alone is asked about: 18日仅校内. A reason apart may speak of a day. */
const ofAll = (part: string, title: string, reading: RemarkReading): RemarkReading => {
  const reason = reading.state && 'reason' in reading.state ? reading.state.reason : '';
  return ofSome.test(part.replace(`${reason}，`, '').normalize('NFKC')) ? asked(title, part) : reading;
};

const ofSome =
  /\d{1,2}\s*[日号]|\d{1,2}[./]\d{1,2}|第[一二三四五六七八九十\d]+[场天日讲期]|[首末当]日|当天|最后一[天场]|[上下]午|晚[上场]|(?:周|星期|礼拜)[一二三四五六日天末]|[初复决]赛/u;

function readUnknownPart(part: string, areaCode: string | undefined, title: string): RemarkReading {
  if (/主讲|讲师|专家|嘉宾|带队|负责/u.test(title) && /^[待未]定$/u.test(part)) return kept(part);
  const state = readState(part);
  if (state && state.kind !== 'as-planned') return ofAll(part, title, { ...nothing, state });
  if (isOfWeather(part)) return { ...nothing, weather: part };
  const closed = closedOf(part);
  if (closed) return { ...nothing, closed };
  const admission = part.length > 2 ? readAdmission(part) : undefined;
  if (admission) return ofAll(part, title, { ...nothing, admission });
  if (/(?:预约|报名)/u.test(part)) return readBookingPart(part, areaCode, title);
  return changing.test(part) ? asked(title, part) : kept(part);
}

const isOfWeather = (part: string): boolean =>
  !isFact(part) &&
  /雨|天气|台风|大风|高温|雪|阴天|多云|云[量层]|能见度|风力|雾|霾|雷|寒潮/u.test(part) &&
  /顺延|[改挪搬]|取消|移|照常|如期|室内|停|不办|通知|定$|^[看视]天气/u.test(part);

function closedOf(part: string): readonly WeekdayName[] | undefined {
  const found = closedDays.exec(part.normalize('NFKC').replace(/\s+/gu, ''));
  return found ? weekdaysIn(found[1]?.replace('末', '六日') ?? '六日') : undefined;
}

const closedDays = new RegExp(
  `^[每逢]?(?:(?:周|星期|礼拜)([一二三四五六日天](?:[、,和及]?(?:周|星期|礼拜)?[一二三四五六日天])*|末)|双休日)(?:全天|均|都)*(?:${closedWords}|除外)$`,
  'u',
);

const weekdaysIn = (text: string): readonly WeekdayName[] =>
  [...text.replaceAll('天', '日').matchAll(/[一二三四五六日]/gu)].map(([day]) => `周${day}` as WeekdayName);

function readBookingPart(part: string, areaCode: string | undefined, title: string): RemarkReading {
  if (ofCompetitors.test(part)) return kept(part);
  if (unsettled.test(part) && !/^(?:预约|报名)/u.test(part)) return asked(title, part);
  const booking = readBooking(part, areaCode);
  const isBooking = booking.needed !== undefined || /限|名额|预约|报名|^每[场期次批]\D{0,2}\d/u.test(part);
  if (booking.each) return { ...nothing, booking };
  if (isBooking && Object.keys(booking).some((key) => key !== 'note')) return { ...nothing, booking };
  if (doubtful.test(part)) return asked(title, part);
  return kept(part);
}
