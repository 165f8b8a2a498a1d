import { addDays, eachDay, lastDayOfMonth } from '#domain/time/day.ts';
import { type Day, dayOf, instantAt } from '#domain/time/instant.ts';
import { momentsOf, type Shown, spansOf } from '#domain/time/moments.ts';
import { weekday } from '../format/date.ts';
import { campaignDays, type DayTileView } from '../schedule/days.ts';
import { hubLinks } from '../site/links.ts';
import type { Site } from '../site/site.ts';
import { hubPlaces, isLarge } from './hub-places.ts';
import { provinceCode, provincesOf, shortProvince } from './hub-provinces.ts';

/** The places of one month against its days. */
export interface HubMonth {
  /** `2027-09`. */
  readonly month: string;
  /** `2027年9月`. */
  readonly title: string;
  /** Heading of the first column. */
  readonly corner: '地方' | '省份';
  readonly columns: readonly {
    readonly day: Day;
    readonly label: string;
    readonly weekday: string;
    /** Search for the day, where rows have no page of the day. */
    readonly href: string | undefined;
  }[];
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
  /** Sessions of a whole province. */
  | { readonly kind: 'sum'; readonly count: number }
  /** Within the window of a place, but without sessions. */
  | { readonly kind: 'none' }
  | { readonly kind: 'outside' };

/** A row before its month is known. */
interface Row {
  readonly name: string;
  readonly href: string;
  readonly tiles: readonly DayTileView[];
}

const maxMonths = 3;

/** A table and when it is shown. */
export interface ShownMonth extends HubMonth {
  readonly shown: Shown;
}

/**
 * Tables of sessions per day, one per month in which a window lies: three from the current month on, or the latest ones
 * when all is over. A row is a place; on a hub of many, in a month of many, a province.
 */
export function hubCalendar(hub: Site): readonly ShownMonth[] {
  const rows = hub.campaigns
    .map((context) => ({
      context,
      name: context.site.campaign.city.shortName,
      href: context.links.home,
      tiles: campaignDays(context).window,
    }))
    .sort((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : firstDayOf(a) > firstDayOf(b) ? 1 : 0));
  const large = isLarge(hubPlaces(hub));
  const months = [...new Set(rows.flatMap(({ tiles }) => tiles.map(monthOf)))].sort();
  const turns = months.map((month) => instantAt(addDays(lastDayOfMonth(month), 1)));
  const moments = momentsOf(turns, hub.now, (at) => monthsAt(months, dayOf(at)));
  const ever = new Set(moments.flatMap(({ value }) => value));
  return [...ever].sort().map((month) => {
    const those = rows
      .map((row) => ({ ...row, tiles: row.tiles.filter((tile) => monthOf(tile) === month) }))
      .filter(({ tiles }) => tiles.length > 0);
    const table = large && isLarge(those) ? monthOfProvinces(month, those, hub) : monthOfPlaces(month, those);
    return { ...table, shown: spansOf(moments, (value) => value.includes(month)) };
  });
}

const firstDayOf = ({ context }: CampaignRow): Day => context.site.campaign.window.from;
const monthOf = ({ day }: DayTileView): string => day.slice(0, 7);

function monthsAt(months: readonly string[], today: Day): readonly string[] {
  const ahead = months.filter((month) => lastDayOfMonth(month) >= today);
  return ahead.length > 0 ? ahead.slice(0, maxMonths) : months.slice(-maxMonths);
}

type CampaignRow = Row & { readonly context: Site['campaigns'][number] };

function monthOfPlaces(month: string, rows: readonly CampaignRow[]): HubMonth {
  const days = daysOfRows(rows);
  return {
    month,
    title: monthTitle(month),
    corner: '地方',
    columns: days.map((day) => ({ ...columnOf(day), href: undefined })),
    rows: rows.map(({ name, href, tiles }) => {
      const byDay = new Map(tiles.map((tile) => [tile.day, tile]));
      return { name, href, cells: days.map((day) => cellOf(byDay.get(day), name)) };
    }),
  };
}

function cellOf(tile: DayTileView | undefined, name: string): HubCell {
  if (!tile) return { kind: 'outside' };
  const { href, count, label } = tile;
  return href === undefined ? { kind: 'none' } : { kind: 'on', href, count, label: `${name}${label}，${count} 场` };
}

function monthOfProvinces(month: string, rows: readonly CampaignRow[], { campaigns, address }: Site): HubMonth {
  const days = daysOfRows(rows);
  const links = hubLinks(address);
  const byProvince = Map.groupBy(rows, ({ context }) => provinceCode(context));
  return {
    month,
    title: monthTitle(month),
    corner: '省份',
    columns: days.map((day) => {
      const column = columnOf(day);
      return { ...column, href: `${links.search}?日期=${encodeURIComponent(`${monthTitle(month)}${column.label}日`)}` };
    }),
    rows: provincesOf(campaigns).flatMap(({ code, name }): readonly HubRow[] => {
      const those = byProvince.get(code);
      if (!those) return [];
      const counts = new Map<Day, number>();
      for (const { day, count } of those.flatMap(({ tiles }) => tiles)) counts.set(day, (counts.get(day) ?? 0) + count);
      const cells = days.map((day): HubCell => {
        const count = counts.get(day) ?? 0;
        return count > 0 ? { kind: 'sum', count } : { kind: 'outside' };
      });
      return [{ name: shortProvince(name), href: links.province(code), cells }];
    }),
  };
}

/** The days between the first and the last one of any row. */
function daysOfRows(rows: readonly Row[]): readonly Day[] {
  const days = rows.flatMap(({ tiles }) => tiles.map(({ day }) => day)).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? eachDay(first, last) : [];
}

const columnOf = (day: Day) => ({ day, label: String(Number(day.slice(8))), weekday: weekday(day) });

/** `2027年9月`. */
const monthTitle = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
