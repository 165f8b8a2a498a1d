import type { Session } from '#schemas/session.ts';
import { eachSession, type SessionFault } from './each-session.ts';

/** A session in several places lists each once, each with a place, and has no `venue` or `room` beside them. */
export const sessionPlaces = eachSession(faultsOf);

function faultsOf({ places, venue, room }: Session): readonly SessionFault[] {
  if (places === undefined) return [];
  const keys = places.map((place) => JSON.stringify([place.venue, place.room]));
  return [
    ...(['venue', 'room'] as const)
      .filter((field) => ({ venue, room })[field] !== undefined)
      .map((field) => fault([field], '写了几处 places，又写了一处。', `把 ${field} 放进 places，或删去它。`)),
    ...places.flatMap((place, at) => {
      if (place.venue === undefined && place.room === undefined) {
        return [fault(['places', at], '这一处没有写在哪里。', '加上 venue（场馆的编号）或 room（具体位置）。')];
      }
      return keys.indexOf(keys[at] ?? '') < at ? [fault(['places', at], '这一处前面写过了。', '删去重复的。')] : [];
    }),
  ];
}

const fault = (path: SessionFault['path'], message: string, fix: string): SessionFault => ({
  code: 'session-places',
  path,
  message,
  fix,
});
