import { readPhones } from '../cells/phones.ts';
import { isPhoneOfBoth } from '../columns.ts';
import type { Row } from '../row-state.ts';
import { partsOf } from './parts.ts';
import { type RemarkReading, readRemark } from './remark.ts';
import { readSittings, type SaidOfSitting } from './sittings.ts';
import type { SaidState } from './states.ts';

/** What the remarks of the rows of an activity say. */
export interface RemarksOfRows {
  readonly readings: readonly (RemarkReading & { readonly title: string })[];
  /** Of single sittings, which the remark names by their day. */
  readonly sittings: readonly SaidOfSitting[];
  /** By row: the state of its own sittings alone. */
  readonly states: readonly (SaidState | undefined)[];
}

/** Reads the remarks of rows. One that all rows share is of the activity; else the state in it is of its row. */
export function remarksOf(rows: readonly Row[]): RemarksOfRows {
  const isShared = new Set(rows.map(({ cell }) => cell('remark'))).size === 1;
  const read = (isShared ? rows.slice(0, 1) : rows).map((row) => {
    const { said, others } = readSittings(partsOf(row.cell('remark')));
    return { said, title: row.titleOf('remark'), ...readRemark(others.join('；'), row.context.areaCode) };
  });
  return {
    readings: read.map(({ said: _, state, ...reading }) => (isShared && state ? { ...reading, state } : reading)),
    sittings: [...rows.flatMap(({ moves }) => moves), ...read.flatMap(({ said }) => said)],
    states: rows.map((_, index) => (isShared ? undefined : read[index]?.state)),
  };
}

/**
 * What a cell for the phone says of booking, price and state instead: 需预约，限40人. What else stands there may be a
 * person's name and is not kept.
 */
export function besidePhone(row: Row): RemarksOfRows['readings'] {
  const text = row.cell('contactPhone');
  const title = row.titleOf('contactPhone');
  const { phones, unclear, rest } = readPhones(text.normalize('NFKC'), row.context.areaCode);
  if (text === '' || (phones.length + unclear.length > 0 && !isPhoneOfBoth(title))) return [];
  return [{ ...readRemark(rest, row.context.areaCode), title, rest: [] }];
}
