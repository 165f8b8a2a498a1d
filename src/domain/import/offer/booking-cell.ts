import { partsOf } from '../remark/parts.ts';
import { changing, type RemarkReading, readRemark } from '../remark/remark.ts';
import { readState } from '../remark/states.ts';
import { ofCompetitors, readBooking } from './booking-text.ts';

/** A cell under 预约 or 参与方式, parted. */
export interface BookingCell {
  /** What it says of booking; '' for nothing. */
  readonly booking: string;
  /** What it says of other things: for whom, what it costs, what became of it. */
  readonly other: RemarkReading;
}

/**
 * Parts a cell about booking: `提前预约，50元/人，仅限本校学生`. Under 参与方式 what does not speak of booking (扫码参与) is no
 * answer to whether it is needed: it is kept in its own words.
 */
export function readBookingCell(text: string, areaCode: string | undefined, title: string): BookingCell {
  const booking: string[] = [];
  let other: RemarkReading = { questions: [], rest: [] };
  for (const part of partsOf(text).flatMap(withoutState)) {
    const said = otherOf(part, areaCode, title);
    if (!said) booking.push(part.replace(way, '$&预约'));
    else
      other = {
        ...other,
        ...said,
        questions: [...other.questions, ...said.questions],
        rest: [...other.rest, ...said.rest],
      };
  }
  // What is full had to be booked.
  if (booking.length > 0 && other.state?.kind === 'full') booking.push('需预约');
  return { booking: booking.join('；'), other };
}

/** What a part says of other things than booking; undefined where it is about booking. */
function otherOf(part: string, areaCode: string | undefined, title: string): RemarkReading | undefined {
  if (isUntold(part) || isNoQuota.test(part) || ofCompetitors.test(part)) return { questions: [], rest: [part] };
  const state = readState(part);
  if (state?.kind === 'full') return { state, questions: [], rest: [] };
  const { booking: _, rest: __, ...said } = isOfBooking(part) ? plain : readRemark(part, areaCode, title);
  const isState = said.state !== undefined && said.state.kind !== 'as-planned';
  if (isState || said.admission || said.price || said.ages || said.bring || said.weather) return { ...said, rest: [] };
  const isKept = !isOfBooking(part) && (isOfTakingPart(title) || byGroup.test(part)) && saysNothing(part, areaCode);
  if (!isKept) return undefined;
  return changing.test(part) ? { questions: said.questions, rest: [] } : { questions: [], rest: [part] };
}

/** `扫码预约（已约满）` is two parts where the brackets hold a state, 免费不预约 too. */
function withoutState(part: string): readonly string[] {
  const [, price, booking = ''] = /^((?:全程)?免费)(?=不|无|免)(.+)$/u.exec(part) ?? [];
  if (price !== undefined) return [price, booking];
  const [, way = '', state = ''] = /^(.+?)\s*[（(]([^（()）]+)[)）]$/u.exec(part) ?? [];
  return state !== '' && readState(state) ? [way, state] : [part];
}

const plain: RemarkReading = { questions: [], rest: [] };

/** How to book, where the title says of what: 电话, 扫码（见海报）. */
const way = /^(?:电话|(?:扫?海报)?扫?(?:二维)?码|扫海报|海报扫码|微信|网上|网络|线上|公众号|小程序)(?=$|[（(])/u;

/** Who comes is seen to by others. */
const byGroup =
  /^由?各?\p{sc=Han}{0,2}(?:校|单位|企业|公司|工会|社区|街道|班级?|乡|镇|村|村里|村委会|居委会|政府)(?:统一|自行|集体)?(?:组织|通知|安排|召集)(?:参加)?$/u;

const isOfTakingPart = (title: string): boolean =>
  /参[与加]/u.test(title) && !/预约|报名/u.test(title.replace(/[（(][^（()）]*[）)]/gu, ''));

const isOfBooking = (part: string): boolean => /预约|报名|登记|领票|购票|截止/u.test(part);

/** No limit, or how many are expected. */
const isNoQuota = /^(?:名额|人数)?不限(?:名额|人数)?$|^(?:大?约|大概|预计)\d+余?[人名](?:左右)?$/u;

/** Nothing is settled: neither whether it must be booked nor anything else. */
const isUntold = (part: string): boolean =>
  /^(?:预约|报名)?(?:方式)?(?:待定|未定|另行通知|待通知|待公布|待确定)$/u.test(part);

function saysNothing(part: string, areaCode: string | undefined): boolean {
  const { needed, url, phone, capacity, each } = readBooking(part, areaCode);
  return [needed, url, phone, capacity, each].every((each) => each === undefined);
}
