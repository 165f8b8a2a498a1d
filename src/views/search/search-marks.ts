import type { FilterName } from '#domain/search/filters.ts';
import type { Moments } from '#domain/time/moments.ts';
import type { ActivityType, Audience } from '#schemas/activity.ts';
import type { StatusName } from '../ticket/status-words.ts';
import { writeStates } from './states-words.ts';

/** Input of the search marks: filters of a page and the content of its result row. */
export interface Searchable {
  /** Plain text, without the site's name. */
  readonly title: string;
  /** Value of the filter 类别: 活动, 场馆, or what a region is called. */
  readonly kind: string;
  /** Name of the campaign's place that no other place of the build has. */
  readonly city: string;
  /** Line below the title: date and place, address, issuer. */
  readonly line?: string | undefined;
  /** Counties or zones. */
  readonly regions?: readonly (string | undefined)[];
  /** From dateValues(). */
  readonly dates?: readonly string[];
  readonly type?: ActivityType | undefined;
  readonly audiences?: readonly Audience[];
  readonly formats?: readonly ('线下' | '线上')[];
  /** Names of programmes. */
  readonly programmes?: readonly string[];
  /** Text of a StatusView that stays true. */
  readonly status?: string | undefined;
  /** Its states over time, which the result row shows instead. */
  readonly states?: Moments<StatusName> | undefined;
  readonly sample?: boolean;
  /** Other names of the page: a query that is one of them finds it first. */
  readonly names?: readonly string[];
  /** Additional search terms: notes of sessions, remarks about a place. */
  readonly also?: readonly (string | undefined)[];
}

/** Rendered into a page by components/SearchMarks.astro, for the search index. */
export interface SearchMarks {
  readonly filters: readonly (readonly [name: FilterName, value: string])[];
  readonly meta: readonly (readonly [name: SearchMeta, value: string])[];
}

export type SearchMeta = 'title' | 'line' | 'status' | 'states' | 'sample' | 'names' | 'also';

/**
 * The search marks of a page. Metadata is searchable too, so it contains only text of the page itself. The exception is
 * `states`: see writeStates().
 */
export function searchMarks(page: Searchable): SearchMarks {
  const filters: readonly (readonly [FilterName, readonly (string | undefined)[]])[] = [
    ['城市', [page.city]],
    ['类别', [page.kind]],
    ['日期', page.dates ?? []],
    ['区县', page.regions ?? []],
    ['类型', [page.type]],
    ['对象', page.audiences ?? []],
    ['形式', page.formats ?? []],
    ['专项', page.programmes ?? []],
  ];
  const meta: readonly (readonly [SearchMeta, string | undefined])[] = [
    ['title', page.title],
    ['line', page.line],
    ['status', page.status],
    ['states', page.states && writeStates(page.states)],
    ['sample', page.sample ? '示例' : undefined],
    ['names', (page.names ?? []).join('　')],
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
