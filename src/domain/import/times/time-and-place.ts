import { readTimes } from '../../time/written/read-times.ts';
import type { Window } from '../../time/written/window.ts';

export interface TimeAndPlace {
  readonly time: string;
  readonly place: string;
}

/** What is left of a time in a text: it is no place. */
const ofTime = /\d\s*[月日时点:：]|\d{1,2}[./]\d|[上中下]午|早上|晚上|(?:周|星期|礼拜)[一二三四五六日天]/u;

/** Between a time and a place. */
const between = /^[\s，,、；;：:。（(]*[在于]?|[）)\s，,、；;：:。]+$/gu;

/**
 * Splits a cell that tells when and where: `9月5日9:00 铁牛广场`, `铁牛广场，9月5日9:00`. Lines and parts between semicolons
 * that name one place have it in common. Without a time that can be read for sure all of the text is the time, which is
 * then asked about.
 */
export function splitTimeAndPlace(text: string, window: Window): TimeAndPlace {
  const parts = [text, ...text.split(/[\n；;]+/u)].map((part) => splitPart(part.trim(), window));
  const [whole, ...each] = parts;
  if (whole) return whole;
  const split = each.filter((part) => part !== undefined);
  const places = new Set(split.map(({ place }) => place));
  const [place = ''] = places;
  if (split.length < each.length || places.size > 1) return { time: text, place: '' };
  return { time: split.map(({ time }) => time).join('；'), place };
}

/** The shortest time at an end of a text of which the rest tells no time. */
function splitPart(text: string, window: Window): TimeAndPlace | undefined {
  if (isTime(text, window)) return { time: text, place: '' };
  const cuts = Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => index + 1).filter(
    (cut) => !/\d\d/u.test(text.slice(cut - 1, cut + 1)),
  );
  for (const cut of cuts) {
    const [time, place] = [text.slice(0, cut), text.slice(cut)];
    if (isPlace(place) && isTime(time, window)) return { time: time.trim(), place: place.replace(between, '') };
  }
  for (const cut of cuts.toReversed()) {
    const [place, time] = [text.slice(0, cut), text.slice(cut).replace(/^[\s，,、：:；;]+/u, '')];
    if (isPlace(place) && isTime(time, window)) return { time, place: place.replace(between, '') };
  }
  return undefined;
}

/** The end of a time that was cut: 日，每天更新; 下旬，待定. */
const restOfTime = /^\s*(?:[日号月年时点钟整分周旬底初末起止至到]|[上中下]旬|[-—–~～])/u;

const isPlace = (text: string): boolean =>
  !ofTime.test(text.normalize('NFKC')) && !restOfTime.test(text) && /\p{sc=Han}{2}/u.test(text);
/** True for a text that is a time and nothing else. */
export const isTime = (text: string, window: Window): boolean =>
  text.trim() !== '' && readTimes(text, window).kind === 'read';
