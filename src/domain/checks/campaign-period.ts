import type { Campaign } from '#schemas/campaign.ts';
import { daysBetween } from '../time/day.ts';
import { type Day, dayOf, instantOf } from '../time/instant.ts';
import { partialDateBounds } from '../time/partial-date.ts';

/** A date this many days from the window, in a year without the campaign, is not the campaign's. */
const halfYear = 183;

/** First and last day; both inclusive. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** First and last possible day of a day, a partial date or an instant. */
export const dateBounds = (date: string): Period =>
  partialDateBounds(date.includes('T') ? dayOf(instantOf(date)) : date);

/** The counted range is the window's: it touches it, and is at most a year long. */
export function countsWindow({ window, counted }: Pick<Campaign, 'window' | 'counted'>): boolean {
  if (!counted) return true;
  const from = dateBounds(counted.from).from;
  const to = dateBounds(counted.to).to;
  return from <= window.to && to >= window.from && daysBetween(from, to) <= 366;
}

/**
 * True for dates of another year: in none of the years of the campaign (its year, window and counted range), and more
 * than half a year from the window. Summaries in January and notices of last winter are of this year.
 */
export function otherYearOf(campaign: Pick<Campaign, 'year' | 'window' | 'counted'>): (date: string) => boolean {
  const { year, counted } = campaign;
  // A window of several years is a typing error: its years would excuse every date.
  const isOneYear = daysBetween(campaign.window.from, campaign.window.to) <= 366;
  const window = isOneYear ? campaign.window : { from: `${year}-01-01`, to: `${year}-12-31` };
  const ends =
    counted && countsWindow({ window, counted })
      ? [window.from, window.to, counted.from, counted.to]
      : [window.from, window.to];
  const years = [String(year), ...ends.map((end) => end.slice(0, 4))].sort();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return (date) => {
    const own = date.slice(0, 4);
    if (own >= first && own <= last) return false;
    const { from, to } = dateBounds(date);
    return own < first ? daysBetween(to, window.from) > halfYear : daysBetween(window.to, from) > halfYear;
  };
}
