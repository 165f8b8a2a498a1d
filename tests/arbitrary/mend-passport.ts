import { distinct } from './distinct.ts';
import type { WrittenCampaign } from './written.ts';

type Passport = NonNullable<WrittenCampaign['campaign']['passport']>;

/** What the checks ask of a passport: a stamp a place, and no more asked for than there are. Without routes: those need all their stops. */
export function mendPassport({ places: all, enough = 1, routes: _, ...rest }: Passport): { passport?: Passport } {
  const places = distinct(
    all.filter((place) => 'venue' in place),
    ({ venue }) => venue,
  );
  return places.length < 2 ? {} : { passport: { ...rest, places, enough: Math.min(enough, places.length) } };
}
