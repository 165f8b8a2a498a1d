import type { WrittenSession } from '#schemas/session.ts';
import type { Period } from '../../checks/campaign-period.ts';
import { quote } from '../../checks/quote.ts';
import { sessionDays } from '../../checks/session-days.ts';
import type { Day } from '../../time/instant.ts';
import { partsOf } from '../remark/parts.ts';
import type { RemarkReading } from '../remark/remark.ts';
import type { Field } from '../table/column-titles.ts';
import { askToCheck, type Row } from './row-state.ts';

type Sessions = readonly WrittenSession[];

/** A day within a text: 9月28日, or 17日 of the month of the first session. */
const day =
  /(?<![\d年月.第])(?:(?:20\d\d年)?(?<month>\d{1,2})月)?(?<day>\d{1,2})(?:日(?![内游间后前龄])|(?<=月\d{1,2})号)/gu;

const booking = /预约|报名|[放领抢售购订]票|登记/u;
/** What else may be on another day: what was to be before, what the host does before and after. */
const ofOthers =
  /原|截止|截至|报送|上报|填报|补报|提交|投稿|征集|作品|公布|公示|揭晓|评[审选奖]|[领颁]奖|[布撤]展|彩排|筹备|顺延|备用|备选|雨|[日号](?:下班|中午|晚上?|[上下]午)?[之以]?前|以来|起源|纪念|生日|发布|印发/u;
/** What a content tells of the day itself: 9月22日晚在示例县直播. */
const isHeldOn =
  /^(?:定于|拟于|将?于|在)?(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}[日号](?:[（(][^（()）]*[）)])?(?:[上下中]午|[早晚]|\d{1,2}[:：点时]|[在于到至赴]|举[办行]|开展)/u;

/** A day that a name gives itself, and not that of a festival: （9月23日专场）. */
const ofName =
  /[（(【[]?((?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}[日号](?:[（(]?(?:周|星期)[一二三四五六日天][）)]?)?(?:[上下]午|晚上?|夜)?(?:专?场|站|(?=[）)】\]])))/gu;

/**
 * Asks about days beside the time: one in the name, booking that opens or closes after the last session, a remark or a content on a day that
 * is none of the sessions'.
 * @param remarks what they keep in their own words counts
 */
export function askAboutOtherDays(row: Row, sessions: Sessions | undefined, remarks: readonly RemarkReading[]): void {
  const held = (sessions ?? []).flatMap(daysOf);
  const [first] = held;
  if (!first || sessions?.some(({ kind }) => kind === 'partial' || kind === 'tba')) return;
  const last =
    held
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? first.to;
  const says = (isMeant: (day: Day) => boolean) => (part: string) => daysIn(part, first.from).some(isMeant);
  const isLater = says((each) => each > last);
  const isOther = says((each) => !held.some(({ from, to }) => from <= each && each <= to));
  const doubt = (field: Field, parts: readonly string[], question: string) => {
    for (const part of parts)
      askToCheck(row, field, `${quote(row.titleOf(field) || '备注')}写了${quote(part)}，${question}`);
  };
  for (const field of ['bookingNeeded', 'bookingOpens', 'bookingCloses'] as const)
    doubt(field, partsOf(row.cell(field)).filter(isLater), afterwards);
  const named = [...row.cell('name').matchAll(ofName)].map(([, part = '']) => part);
  doubt('name', named.filter(isOther), '活动时间写的是别的日子：照哪个？');
  const ofBooking = partsOf(row.cell('remark')).filter((part) => booking.test(part));
  doubt('remark', ofBooking.filter(isLater), afterwards);
  const kept = remarks.flatMap(({ rest }) => rest).filter((part) => !booking.test(part) && !ofOthers.test(part));
  doubt('remark', kept.filter(isOther), '那天没有这个活动：是哪天？');
  const told = partsOf(row.cell('content')).filter((part) => isHeldOn.test(part));
  doubt('content', told.filter(isOther), '活动时间写的是别的日子：照哪个？');
}

const afterwards = '活动那时已经结束：哪个写错了？';

/** The days of a session, and that on which it was to be before. */
const daysOf = (session: WrittenSession): readonly Period[] => {
  const before = 'previously' in session ? session.previously?.start.slice(0, 10) : undefined;
  return [sessionDays(session) ?? [], before === undefined ? [] : { from: before, to: before }].flat();
};

const daysIn = (text: string, near: Day): readonly Day[] =>
  [...text.normalize('NFKC').matchAll(day)].map(({ groups = {} }) =>
    [near.slice(0, 4), groups['month'] ?? near.slice(5, 7), groups['day'] ?? '']
      .map((part) => part.padStart(2, '0'))
      .join('-'),
  );
