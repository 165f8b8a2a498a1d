/** Parts of a day as offices write them. */
export type PartWord = '凌晨' | '早' | '上午' | '中午' | '下午' | '晚';

/** A sign of a written time. `year`, `month` and `day` are as written: a year may have two digits or be left out. */
export type Token =
  | { readonly kind: 'date'; readonly year: string | undefined; readonly month: string; readonly day: string }
  | {
      readonly kind: 'month';
      readonly year: string | undefined;
      readonly month: string;
      readonly third: string | undefined;
    }
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'time'; readonly hour: string; readonly minute: string }
  | { readonly kind: 'part'; readonly part: PartWord }
  /** `isRule` after 每 or 逢; `days` are positions from Monday, in order. */
  | {
      readonly kind: 'weekdays';
      readonly days: readonly number[];
      readonly isRule: boolean;
      readonly isSpan: boolean;
      /** 工作日: without days off. */
      readonly areWorking?: true;
    }
  /** How many sessions the text says there are: 共三场 of all; 三场 of the hours before it. */
  | { readonly kind: 'count'; readonly count: number; readonly isOfAll: boolean }
  /** How many days the text says there are: 共三天. */
  | { readonly kind: 'day-count'; readonly count: number }
  /** How long a session lasts: 时长2小时. */
  | { readonly kind: 'duration'; readonly minutes: number }
  /** 第二讲, 决赛: the name of a session. */
  | { readonly kind: 'title'; readonly title: string }
  /** Number of the note at this place. */
  | { readonly kind: 'note'; readonly index: number }
  | { readonly kind: 'sign'; readonly sign: Sign };

/**
 * `next-day` 次日; `from` 起; `whole-day` 全天; `whole-month` 全月; `closed` 闭馆; `except` 除外; `vague` 暂定, 前后;
 * `vague-hours` 9:00左右; `odd-days` 逢单日; `untold` 待定; `hours-untold` 具体时间待定;
 * `nonstop` 不间断; `every-day` 每天; `last-entry` 停止入场; `clause` ends a clause.
 */
export type Sign =
  | '-'
  | 'separator'
  | 'clause'
  | 'next-day'
  | 'from'
  | 'whole-day'
  | 'whole-month'
  | 'closed'
  | 'except'
  | 'vague'
  | 'vague-hours'
  | 'every-day'
  | 'odd-days'
  | 'even-days'
  | 'last-entry'
  | 'nonstop'
  | 'untold'
  | 'hours-untold'
  | 'full'
  | 'cancelled'
  | 'noise';
