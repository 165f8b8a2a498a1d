import type { Day } from '#domain/time/instant.ts';
import { weekday } from '../format/date.ts';
import { campaignDays, dotted } from '../schedule/days.ts';
import type { ViewContext } from '../site/view-context.ts';

/** The cities of one year against the days of their campaigns. */
export interface HubYear {
  readonly year: number;
  readonly columns: readonly { readonly day: Day; readonly label: string; readonly weekday: string }[];
  readonly rows: readonly HubRow[];
}

export interface HubRow {
  readonly name: string;
  readonly href: string;
  /** One cell per column. */
  readonly cells: readonly HubCell[];
}

export type HubCell =
  | { readonly kind: 'on'; readonly href: string; readonly count: number; readonly label: string }
  /** Within the city's campaign, but without sessions. */
  | { readonly kind: 'none' }
  | { readonly kind: 'outside' };

/** The calendar of all cities by year, newest year first; campaigns keep their order within a year. */
export function hubCalendar(campaigns: readonly ViewContext[]): readonly HubYear[] {
  const years = Map.groupBy(campaigns, ({ site }) => site.campaign.year);
  return [...years].sort(([a], [b]) => b - a).map(([year, those]) => hubYear(year, those));
}

function hubYear(year: number, campaigns: readonly ViewContext[]): HubYear {
  const cities = campaigns.map((context) => ({ context, days: campaignDays(context).window }));
  const columns = [...new Set(cities.flatMap(({ days }) => days.map(({ day }) => day)))].sort();
  return {
    year,
    columns: columns.map((day) => ({ day, label: dotted(day), weekday: weekday(day) })),
    rows: cities.map(({ context: { site, links }, days }) => {
      const { shortName } = site.campaign.city;
      const byDay = new Map(days.map((tile) => [tile.day, tile]));
      return {
        name: shortName,
        href: links.home,
        cells: columns.map((day): HubCell => {
          const tile = byDay.get(day);
          if (!tile) return { kind: 'outside' };
          if (tile.href === undefined) return { kind: 'none' };
          return {
            kind: 'on',
            href: tile.href,
            count: tile.count,
            label: `${shortName}${tile.label}，${tile.count} 场`,
          };
        }),
      };
    }),
  };
}
