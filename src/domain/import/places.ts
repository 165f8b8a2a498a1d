import { quote } from '../checks/quote.ts';
import type { Matcher } from './names.ts';

/** Place of an activity, with a note for the editor when the text was not a known venue. */
export interface PlaceReading {
  readonly venue?: string;
  readonly room?: string;
  readonly note?: string;
}

/**
 * Parses a place: a venue of the campaign, with a room after a space or in brackets. Any other text becomes the room as
 * written: a text that only starts with a venue's name can be another place.
 */
export function readPlace(written: string, room: string, { find }: Matcher): PlaceReading {
  const text = written.trim();
  if (text === '' || /^(?:地点)?(?:待定|另行通知|待通知)$/u.test(text)) return room === '' ? {} : { room };
  const whole = find(text);
  if (whole.kind === 'found') return { venue: whole.id, ...(room === '' ? {} : { room }) };
  const parted = /^(?<name>.*?[^\s（(])(?:\s+(?<after>\S.*)|[（(](?<inside>[^（()）]+)[）)])$/su.exec(text)?.groups;
  const first = find(parted?.['name'] ?? '');
  const rest = parted?.['after'] ?? parted?.['inside'];
  if (first.kind === 'found' && rest !== undefined && room === '') return { venue: first.id, room: rest };
  const reason = whole.kind === 'ambiguous' ? '有几个同名的场馆' : '没有这个场馆';
  return { room: text + room, note: `地点${quote(text)}：${reason}，照原文写。${whole.hint}` };
}
