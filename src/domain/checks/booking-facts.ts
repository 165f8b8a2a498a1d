import type { Activity } from '#schemas/activity.ts';
import type { Venue } from '#schemas/venue.ts';
import { type BookingField, bookingFieldsOf } from './booking-fields.ts';
import type { Check } from './context.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

type Fault = Omit<Problem, 'file'>;

/**
 * An activity without booking has no booking address or closing time. It may have a quota: 现场领号，前50组. Warning, once per
 * statement.
 */
export const bookingNotNeeded: Check = ({ activities }) =>
  activities.flatMap(({ file, data }) =>
    bookingFieldsOf(data).flatMap(({ path, booking }) => {
      const told = (['url', 'closes'] as const).filter((key) => booking[key] !== undefined);
      if (booking.needed !== false || told.length === 0) return [];
      return {
        code: 'booking-not-needed',
        file,
        path: [...path, 'needed'],
        message: `写了不用预约，又写了${told.map((key) => names[key]).join('、')}。`,
        fix: `要预约的，改成 "needed": true；不用的，删去 ${told.join('、')}。`,
      };
    }),
  );

const names = { url: '预约网址', closes: '预约截止时间' } as const;

/** The quota of a session does not exceed the capacity of its hall. Skips activities that are online too. Warning. */
export const bookingTooMany: Check = ({ activities, venues }) => {
  const byId = new Map(venues.map(({ id, data }) => [id, data]));
  return activities.flatMap(({ file, data }) =>
    data.online === undefined
      ? bookingFieldsOf(data)
          .flatMap((field) => tooMany(field, hallsOf(data, byId)))
          .map((fault) => ({ ...fault, file }))
      : [],
  );
};

function hallsOf({ venue, sessions }: Activity, byId: ReadonlyMap<string, Venue>): readonly Venue[] {
  const ids = new Set(
    sessions.flatMap((session) => session.places?.map((place) => place.venue) ?? [session.venue ?? venue]),
  );
  return [...ids].flatMap((id) => byId.get(id ?? '') ?? []);
}

function tooMany({ path, booking }: BookingField, halls: readonly Venue[]): readonly Fault[] {
  // Households and cars are not people.
  const capacity = booking.capacityUnit === undefined || booking.capacityUnit === '人' ? booking.capacity : undefined;
  const small = halls.find((hall) => capacity !== undefined && hall.capacity !== undefined && hall.capacity < capacity);
  if (!small) return [];
  return [
    {
      code: 'booking-too-many',
      path: [...path, 'capacity'],
      message: `每场名额 ${capacity} 多于${quote(small.name)}能容纳的 ${small.capacity} 人。`,
      fix: '核对名额，和场馆的 capacity。',
    },
  ];
}
