import type { WrittenSession } from '#schemas/session.ts';
import { expandSession } from '../../schedule/expanded-session.ts';
import { daysOf } from '../../schedule/session-time.ts';
import { weekdayNameOf } from '../../time/day.ts';
import type { PlaceReading } from '../places/places.ts';
import { roomAlone } from '../places/rooms.ts';
import { readRemark } from '../remark/remark.ts';
import { askToCheck, type Row } from '../row/row-state.ts';

/** What is held in a house on a day on which the lines around its table say that it is closed. */
export function askAboutClosedHouse(
  row: Row,
  place: PlaceReading,
  sessions: readonly WrittenSession[] | undefined,
): void {
  if (!row.facts.owner || place.platform !== undefined || isElsewhere(row, place)) return;
  const closed = row.facts.lines
    .flatMap((line) => [line, ...line.split(/[。；;，,（）()]+/u)])
    .flatMap((part) => readRemark(part, row.context.areaCode).closed ?? []);
  const days = (sessions ?? []).flatMap((session, index) =>
    expandSession(session, index).flatMap(({ time }) => daysOf(time)),
  );
  const weekday = closed.find((each) => days.some((day) => weekdayNameOf(day) === each));
  if (weekday !== undefined)
    askToCheck(
      row,
      'times',
      `表格外面写了${weekday}不开放，这个活动${weekday}也有：那天办不办？`,
      '照实际改好 sessions。',
    );
}

/** Whether a place is none of the house whose table it is: its days say nothing of another. */
function isElsewhere({ cell, context, facts: { owner } }: Row, { venue, room = '', house }: PlaceReading): boolean {
  if (house !== undefined || cell('venue') === '') return house !== undefined && !house.startsWith(owner?.unit ?? '');
  const own = context.venues.find(owner?.unit ?? '');
  return venue === undefined ? roomAlone(room) === undefined : own.kind !== 'found' || own.id !== venue;
}
