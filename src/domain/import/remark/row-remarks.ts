import { quote } from '../../checks/quote.ts';
import { isToFill } from '../../checks/text-to-fill.ts';
import { withFestivalDays } from '../../time/written/festival-days.ts';
import { plainForm } from '../../time/written/plain.ts';
import { readPhones } from '../offer/phones.ts';
import { platformIn } from '../places/places.ts';
import type { Row } from '../row/row-state.ts';
import { isPhoneOfBoth } from '../table/columns.ts';
import { hasDay } from '../times/day-cells.ts';
import { readSittings, type SaidOfSitting } from '../times/sittings.ts';
import { partsOf } from './parts.ts';
import { changesNothing, type RemarkReading, readRemark } from './remark.ts';
import type { SaidState } from './states.ts';

/** What the remarks of the rows of an activity say. */
export interface RemarksOfRows {
  readonly readings: readonly (RemarkReading & { readonly title: string })[];
  /** Of single sittings, which the remark names by their day. */
  readonly sittings: readonly SaidOfSitting[];
  /** By row: the state of its own sittings alone. */
  readonly states: readonly (SaidState | undefined)[];
}

/**
 * Reads the remarks of rows, and what a column of states says beside a state: 雨天顺延, 9月16日停一次. What all rows share is
 * of the activity; else the state in it is of its row.
 */
export function remarksOf(rows: readonly Row[]): RemarksOfRows {
  const of = (['remark', 'status'] as const).map((field) => {
    const isShared = new Set(rows.map(({ cell }) => cell(field))).size === 1;
    const read = (isShared ? rows.slice(0, 1) : rows).map((row) => readRow(row, field));
    return { isShared, read };
  });
  return {
    readings: of.flatMap(({ isShared, read }) =>
      read.map(({ said: _, state, ...reading }) => (isShared && state ? { ...reading, state } : reading)),
    ),
    sittings: [...rows.flatMap(({ moves }) => moves), ...of.flatMap(({ read }) => read.flatMap(({ said }) => said))],
    states: rows.map((_, index) => of.flatMap(({ isShared, read }) => (isShared ? [] : (read[index]?.state ?? [])))[0]),
  };
}

function readRow(row: Row, field: 'remark' | 'status') {
  const { window, areaCode } = row.context;
  const title = row.titleOf(field) || '备注';
  const isCancelled = /取消/u.test(title) && /^[是√✓]$/u.test(row.cell(field));
  const parts = partsOf(isCancelled ? '已取消' : withFestivalDays(row.cell(field), window));
  const isKept = (part: string) => isToldElsewhere(row, part);
  const { said, others } = readSittings(parts.filter((part) => !isKept(part)));
  const { rest, questions, ...reading } = readRemark(others.join('；'), areaCode, title);
  const unclear = field === 'status' ? rest.filter((part) => !changesNothing(part)) : [];
  return {
    ...reading,
    said,
    title,
    rest: [...parts.filter(isKept), ...rest.filter((part) => !unclear.includes(part))],
    questions: [...questions, ...unclear.map((part) => `状态写了${quote(part)}：照常办、改了还是取消？`)],
  };
}

/** What the cells of time and place say already: 改为线上, 时间有调整, 与市科协对接中. */
function isToldElsewhere({ cell, moves }: Row, part: string): boolean {
  if (/(?:^|改[为到成]?|转[为到]?)(?:线上|网上|云端)(?:直播|举办|举行|进行|开展)?$/u.test(part))
    return cell('onlinePlatform') !== '' || platformIn(cell('venue')) !== undefined;
  if (/^时间(?:有|略有|已)?(?:调整|变动|变更)$/u.test(part)) return moves.length > 0;
  if (hasDay(part) && bareTime(part).length > 4 && bareTime(cell('times') + cell('dates')).includes(bareTime(part)))
    return true;
  return (
    /^(?:[待正]?在?)与.{2,12}(?:对接|协调|沟通|商定)中?$/u.test(part) &&
    untold.test(cell('hours') + cell('times') + cell('dates'))
  );
}

/** A sitting at another time, with the reason that is told of the activity: 9月23日（原17日） and 因迎新改期. */
export function withReasonOf(said: SaidOfSitting, states: readonly SaidState[]): SaidOfSitting {
  if (said.kind !== 'moved' || said.reason !== undefined) return said;
  const [reason] = states.flatMap((state) =>
    state.kind === 'postponed' && !isToFill(state.reason) ? state.reason : [],
  );
  return reason === undefined ? said : { ...said, reason };
}

/** A time in its plain form, without what says nothing more of it. */
const bareTime = (text: string): string => plainForm(text).replace(/20\d\d年|[自从起止()\s]/gu, '');

const untold = /旬|[待未另]定|另行通知|待通知|待确定/u;

/**
 * What a cell for the phone says of booking, price and state instead: 需预约，限40人. What else stands there may be a
 * person's name and is not kept, but under 备注（联系电话、预约等） it is a remark.
 */
export function besidePhone(row: Row): Pick<RemarksOfRows, 'readings' | 'sittings'> {
  const text = row.cell('contactPhone');
  const title = row.titleOf('contactPhone');
  const { window, areaCode } = row.context;
  const { phones, unclear, rest } = readPhones(text.normalize('NFKC'), areaCode);
  if (text === '' || (phones.length + unclear.length > 0 && !isPhoneOfBoth(title)))
    return { readings: [], sittings: [] };
  const { said, others } = readSittings(partsOf(withFestivalDays(rest, window)));
  const reading = readRemark(others.join('；'), areaCode, title);
  const isRemark = /^(?:备注|说明|其他)/u.test(title);
  return { readings: [{ ...reading, title, rest: isRemark ? reading.rest : [] }], sittings: said };
}
