import { partsOf } from '../remark/parts.ts';
import { type RemarkReading, readRemark } from '../remark/remark.ts';
import { readBooking } from './booking-text.ts';

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
  for (const part of partsOf(text)) {
    const {
      booking: _,
      rest,
      ...said
    } = isOfBooking(part) ? { questions: [], rest: [] } : readRemark(part, areaCode, title);
    const isState = said.state !== undefined && said.state.kind !== 'as-planned';
    const isOther = isState || said.admission || said.price || said.ages || said.bring || said.weather;
    if (isOther) other = { ...other, ...said, questions: [...other.questions, ...said.questions] };
    else if ((isOfTakingPart(title) || byGroup.test(part)) && saysNothing(part, areaCode))
      other = { ...other, rest: [...other.rest, part] };
    else booking.push(part.replace(way, '$&预约'));
  }
  return { booking: booking.join('；'), other };
}

/** How to book, where the title says of what: 电话, 扫码（见海报）. */
const way = /^(?:电话|扫码|扫二维码|微信|网上|网络|线上|公众号|小程序)(?=$|[（(])/u;

/** Who comes is seen to by others. */
const byGroup = /^由?各?(?:校|学校|单位|社区|班级|乡镇)(?:统一|自行|集体)?组织(?:参加)?$/u;

const isOfTakingPart = (title: string): boolean =>
  /参[与加]/u.test(title) && !/预约|报名/u.test(title.replace(/[（(][^（()）]*[）)]/gu, ''));

const isOfBooking = (part: string): boolean => /预约|报名|领票|购票/u.test(part);

function saysNothing(part: string, areaCode: string | undefined): boolean {
  const { needed, url, phone, capacity } = readBooking(part, areaCode);
  return [needed, url, phone, capacity].every((each) => each === undefined);
}
