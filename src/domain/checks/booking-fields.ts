import type { Activity } from '#schemas/activity.ts';
import type { ProblemPath } from './problem.ts';

/** One statement of how to book, and where it stands in the file. */
export interface BookingField {
  readonly path: ProblemPath;
  readonly booking: Activity['booking'];
}

/** Every statement of an activity on its booking. The checks on booking read it here only. */
export const bookingFieldsOf = ({ booking }: Activity): readonly BookingField[] =>
  booking === undefined ? [] : [{ path: ['booking'], booking }];
