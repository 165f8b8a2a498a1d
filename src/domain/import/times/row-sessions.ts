import type { WrittenSession } from '#schemas/session.ts';
import type { PlaceReading } from '../places/places.ts';
import { askAboutVenues, commonPlace, placesOf } from '../places/row-places.ts';
import { askAboutLists, inOwnPlaces, inPlaces, ownPlace } from '../places/session-places.ts';
import type { SaidState } from '../remark/states.ts';
import type { Row } from '../row/row-state.ts';
import { timeFields } from '../table/column-titles.ts';
import type { Whereabouts } from '../units/local-names.ts';
import { hasTime, timesOf } from './row-times.ts';
import { inState } from './session-states.ts';

/** The sessions of rows that are one activity, and where they are. */
export interface Held {
  readonly sessions: readonly WrittenSession[] | undefined;
  /** The place of the activity. */
  readonly place: PlaceReading;
  /** All places that the rows tell. */
  readonly places: readonly PlaceReading[];
}

/** @param states of the sessions of each row */
export function heldOf(rows: readonly Row[], where: Whereabouts, states: readonly (SaidState | undefined)[]): Held {
  const [row, ...more] = rows;
  const places = placesOf(rows, where);
  const sessions = sessionsOf(rows, places, states);
  const own = row && more.length === 0 ? inOwnPlaces(row, sessions, where) : undefined;
  const held = own ? { ...own, place: {} } : { sessions, places, place: commonPlace(places) };
  if (row) askAboutVenues(row, held.places);
  if (row && more.length === 0 && !own) askAboutLists(row, sessions, held.place);
  return held;
}

/**
 * The sessions of rows that are one activity: each with its own place where it is not the first row's.
 * @param states of the sessions of each row
 */
function sessionsOf(
  rows: readonly Row[],
  places: readonly PlaceReading[],
  states: readonly (SaidState | undefined)[],
): readonly WrittenSession[] | undefined {
  const [first] = rows;
  const told = rows.map((row, index) => {
    const state = states[index];
    const sessions = hasTime(row) || row === first ? timesOf(row) : undefined;
    return state ? inState(row, sessions, [state]) : sessions;
  });
  const texts = new Set(rows.map((row) => timeFields.map(row.cell).join('\n')));
  if (rows.length > 1 && texts.size === 1) return inPlaces(told[0], places);
  if (told.some((sessions, index) => sessions === undefined && rows[index] && hasTime(rows[index]))) return undefined;
  return told.flatMap((sessions, index) =>
    (sessions ?? []).map((session) => ({ ...session, ...ownPlace(places[index], commonPlace(places)) })),
  );
}
