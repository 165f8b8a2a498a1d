import type { FilterName, SearchKind } from '#domain/search/filters.ts';
import { wordOfNumber } from '#domain/search/meta-number.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ActivityType, Audience } from '#schemas/activity.ts';

/** A page worth finding: what search may filter it by, and what its row of the results shows. */
export interface Searchable {
  /** In plain text, without the site's name. */
  readonly title: string;
  readonly kind: SearchKind;
  /** Short name of the campaign's city. */
  readonly city: string;
  /** Below the title: date and place, address, issuer. */
  readonly line?: string | undefined;
  /** County or zone. */
  readonly region?: string | undefined;
  /** From dateValues(). */
  readonly dates?: readonly string[];
  readonly type?: ActivityType | undefined;
  readonly audiences?: readonly Audience[];
  readonly formats?: readonly ('线下' | '线上')[];
  /** Names of programmes. */
  readonly programmes?: readonly string[];
  /** Text of a StatusView. */
  readonly status?: string | undefined;
  /** When the last session ends: from then on the row says 已结束. */
  readonly ends?: Instant | undefined;
  readonly sample?: boolean;
  /** What else the page is found by: short names, notes on sessions. */
  readonly also?: readonly (string | undefined)[];
}

/** What components/SearchMarks.astro prints into a page for the index. */
export interface SearchMarks {
  readonly filters: readonly (readonly [name: FilterName, value: string])[];
  readonly meta: readonly (readonly [name: SearchMeta, value: string])[];
}

export type SearchMeta = 'title' | 'line' | 'status' | 'ends' | 'sample' | 'also';

/**
 * The marks of a page. Whatever is in the metadata can also be searched for, so it is words of the page itself;
 * `ends` alone is a number of wordOfNumber(), in seconds since 1970.
 */
export function searchMarks(page: Searchable): SearchMarks {
  const filters: readonly (readonly [FilterName, readonly (string | undefined)[]])[] = [
    ['城市', [page.city]],
    ['类别', [page.kind]],
    ['日期', page.dates ?? []],
    ['区县', [page.region]],
    ['类型', [page.type]],
    ['对象', page.audiences ?? []],
    ['形式', page.formats ?? []],
    ['专项', page.programmes ?? []],
  ];
  const meta: readonly (readonly [SearchMeta, string | undefined])[] = [
    ['title', page.title],
    ['line', page.line],
    ['status', page.status],
    ['ends', page.ends === undefined ? undefined : wordOfNumber(page.ends / 1000)],
    ['sample', page.sample ? '示例' : undefined],
    ['also', (page.also ?? []).filter(isText).join('　')],
  ];
  return {
    filters: filters.flatMap(([name, values]) =>
      [...new Set(values)].filter(isText).map((value) => [name, value] as const),
    ),
    meta: meta.flatMap(([name, value]) => (isText(value) ? [[name, value] as const] : [])),
  };
}

const isText = (value: string | undefined): value is string => value !== undefined && value !== '';
