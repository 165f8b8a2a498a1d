import type { Session } from '#schemas/session.ts';
import { type Instant, instantOf } from '../time/instant.ts';
import type { Check } from './context.ts';

/** Required booking states a way to book: URL, phone, note or the activity's contact. Skips drafts. Warning. */
export const bookingUnclear: Check = ({ activities }) =>
  activities
    .filter(({ data: { booking, draft, contact } }) => {
      if (!booking?.needed || draft) return false;
      return [booking.url, booking.phone, booking.note, contact].every((way) => way === undefined);
    })
    .map(({ file }) => ({
      code: 'booking-unclear',
      file,
      path: ['booking'],
      message: '需要预约，没有写怎么约。',
      fix: '在 booking 里加上 url、phone 或 note。',
    }));

/** Booking closes no later than the last session ends. Skips activities with a session that is not timed. Warning. */
export const bookingAfterEnd: Check = ({ activities }) =>
  activities.flatMap(({ file, data }) => {
    const closes = data.booking?.closes;
    const ends = data.sessions.map(endOf);
    if (closes === undefined || ends.some(Number.isNaN) || instantOf(closes) <= Math.max(...ends)) return [];
    return {
      code: 'booking-after-end',
      file,
      path: ['booking', 'closes'],
      message: '预约截止的时间在活动结束以后。',
      fix: '核对 booking.closes 和场次的时间。',
    };
  });

/** NaN while the end is not known. */
const endOf = (session: Session): Instant =>
  session.kind === 'timed' && session.end !== undefined ? instantOf(session.end) : Number.NaN;
