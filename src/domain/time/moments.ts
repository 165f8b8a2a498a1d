import type { Instant } from './instant.ts';

/**
 * A value that holds for a span of time, end exclusive. The first of several has no start: it holds when the page is
 * built.
 */
export interface Moment<T> {
  readonly from: Instant | undefined;
  readonly until: Instant | undefined;
  readonly value: T;
}

/** At least one moment; each begins where the one before it ends. */
export type Moments<T> = readonly [Moment<T>, ...Moment<T>[]];

/**
 * The values of `tell` from `now` on. Equal neighbours (as JSON) are merged.
 * @param turns instants at which the value may change, in any order; those up to `now` are ignored
 */
export function momentsOf<T>(turns: readonly Instant[], now: Instant, tell: (at: Instant) => T): Moments<T> {
  const ahead = [...new Set(turns)].filter((turn) => turn > now).sort((a, b) => a - b);
  return joined([{ from: undefined, value: tell(now) }, ...ahead.map((from) => ({ from, value: tell(from) }))]);
}

/** A part of each value. */
export const partOver = <T, Part>(moments: Moments<T>, part: (value: T) => Part): Moments<Part> =>
  joined(moments.map(({ from, value }) => ({ from, value: part(value) })));

/** The moments with each value replaced. */
export const mapOver = <T, U>(moments: Moments<T>, map: (value: T) => U): Moments<U> => {
  const [first, ...others] = moments;
  const mapped = (moment: Moment<T>): Moment<U> => ({ ...moment, value: map(moment.value) });
  return [mapped(first), ...others.map(mapped)];
};

type Start<T> = Omit<Moment<T>, 'until'>;

function joined<T>(starts: readonly Start<T>[]): Moments<T> {
  const texts = starts.map(({ value }) => JSON.stringify(value));
  const kept = starts.filter((_, position) => position === 0 || texts[position] !== texts[position - 1]);
  const [first, ...others] = kept.map((start, position) => ({ ...start, until: kept[position + 1]?.from }));
  if (!first) throw new Error('A list of moments has at least one');
  return [first, ...others];
}

/** A span of time, or two with a gap: with an end before the start, what holds at first and again later. */
export type Shown = Pick<Moment<unknown>, 'from' | 'until'>;

/**
 * When something holds over time: once without interruption, or at first and again at last.
 * @throws when it holds at no moment
 */
export function spansOf<T>(moments: Moments<T>, holds: (value: T) => boolean): Shown {
  const spans: Shown[] = [];
  for (const { from, until, value } of moments) {
    if (!holds(value)) continue;
    const last = spans.at(-1);
    if (last && last.until === from) spans.splice(-1, 1, { from: last.from, until });
    else spans.push({ from, until });
  }
  const [first, second] = spans;
  if (!first) throw new Error('It never holds');
  return second ? { from: second.from, until: first.until } : first;
}

/**
 * Attributes of an element for a span of time, in seconds since 1970; a script reads them with isShown(). With an end
 * before the start, the element is hidden in between.
 */
export const shownFor = ({ from, until }: Shown) => ({
  'data-from': secondsOf(from),
  'data-until': secondsOf(until),
  hidden: isLater({ from, until }) || undefined,
});

/** True for what is not shown when the page is built. */
export const isLater = ({ from, until }: Shown): boolean => from !== undefined && (until === undefined || from < until);

/** The span of an element that is not in the page before its start. */
export const onceThere = (shown: Shown): Shown => (isLater(shown) ? { from: undefined, until: shown.until } : shown);

/** Something of a list that changes over time. */
export interface OrderedItem<T> {
  readonly item: T;
  /** Its position, undefined while it is not in the list; no moments for a list that does not change. */
  readonly order: Moments<number | undefined> | undefined;
}

/** Everything that is ever in a list, each (as JSON) once: first what is in it when the page is built, in its order. */
export function itemsOver<T>(moments: Moments<readonly T[]>): readonly OrderedItem<T>[] {
  if (moments.length === 1) return moments[0].value.map((item) => ({ item, order: undefined }));
  const texts = mapOver(moments, (value) => value.map((item) => JSON.stringify(item)));
  const items = new Map(moments.flatMap(({ value }) => value.map((item) => [JSON.stringify(item), item])));
  return [...items].map(([text, item]) => ({
    item,
    order: partOver(texts, (those) => {
      const position = those.indexOf(text);
      return position < 0 ? undefined : position;
    }),
  }));
}

/** Attributes of an item whose position changes; a script puts it in its place among its siblings. */
export const orderFor = (order: OrderedItem<unknown>['order']) => ({
  'data-order': order && writeNames(mapOver(order, (position) => String(position ?? 'none'))),
  hidden: (order && order[0].value === undefined) || undefined,
});

/** When an item comes into its list, of one that is not in it when the page is built. */
export function entryOf(order: OrderedItem<unknown>['order']): Shown | undefined {
  const first = order?.find(({ value }) => value !== undefined);
  return first?.from === undefined ? undefined : { from: first.from, until: undefined };
}

const secondsOf = (instant: Instant | undefined) => (instant === undefined ? undefined : instant / 1000);

/** True when an element with the attributes of shownFor() is shown at `now`. An absent attribute sets no limit. */
export function isShown(from: string | undefined, until: string | undefined, now: Instant): boolean {
  const hasBegun = from === undefined || Number(from) * 1000 <= now;
  const isLeft = until === undefined || Number(until) * 1000 > now;
  const hasGap = from !== undefined && until !== undefined && Number(until) < Number(from);
  return hasGap ? hasBegun || isLeft : hasBegun && isLeft;
}

/**
 * Writes a name over time as one attribute, read by nameAt(): `bookable 1694858400 booking-closed 1694907000 ended`. The
 * numbers are seconds since 1970.
 */
export const writeNames = (moments: Moments<string>): string =>
  moments.map(({ from, value }) => (from === undefined ? value : `${secondsOf(from)} ${value}`)).join(' ');

/** The name that holds at `now`; the first one before any change. */
export function nameAt(text: string, now: Instant): string {
  const [first = '', ...rest] = text.split(' ');
  let name = first;
  for (let index = 0; index < rest.length && Number(rest[index]) * 1000 <= now; index += 2)
    name = rest[index + 1] ?? name;
  return name;
}
