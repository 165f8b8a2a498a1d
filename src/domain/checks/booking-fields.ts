import type { Activity } from '#schemas/activity.ts';
import type { SessionBooking } from '#schemas/booking.ts';
import type { ProblemPath } from './problem.ts';

/** One statement of how to book, and where it stands in the file. */
export interface BookingField {
  readonly path: ProblemPath;
  readonly booking: SessionBooking;
}

/** Every statement of an activity and its sessions on booking, as written. The checks on booking read it here only. */
export const bookingFieldsOf = ({ booking, sessions }: Activity): readonly BookingField[] => [
  ...(booking === undefined ? [] : [{ path: ['booking'], booking }]),
  ...sessions.flatMap((session, index) =>
    session.booking === undefined ? [] : [{ path: ['sessions', index, 'booking'], booking: session.booking }],
  ),
];
