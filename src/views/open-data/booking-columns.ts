import type { Activity } from '#schemas/activity.ts';
import type { Column } from './table.ts';

type Booking = NonNullable<Activity['booking']>;

/** The fields of a booking that are known. */
export type KnownBooking = { readonly [Key in keyof Booking]?: Booking[Key] | undefined };

/** Stated booking facts of an activity or a session. Unstated ones are empty cells. */
export const bookingColumns: readonly Column<KnownBooking>[] = [
  { key: 'bookingNeeded', meaning: 'activity.booking.needed', value: ({ needed }) => needed },
  { key: 'bookingUrl', meaning: 'activity.booking.url', value: ({ url }) => url },
  { key: 'bookingPhone', meaning: 'activity.booking.phone', value: ({ phone }) => phone },
  { key: 'bookingOpens', meaning: 'activity.booking.opens', value: ({ opens }) => opens },
  { key: 'bookingCloses', meaning: 'activity.booking.closes', value: ({ closes }) => closes },
  { key: 'capacity', meaning: 'activity.booking.capacity', value: ({ capacity }) => capacity },
  { key: 'capacityUnit', meaning: 'activity.booking.capacityUnit', value: ({ capacityUnit }) => capacityUnit },
  {
    key: 'waitingList',
    meaning: 'activity.booking.waitingList',
    value: ({ waitingList }) => waitingList && waitingList === 'yes',
  },
  { key: 'bookingNote', meaning: 'activity.booking.note', value: ({ note }) => note },
];
