import type { PageNote } from './page-note.ts';

/** Notes by the addresses of pages: those of the build before, and of the pages that this one made. */
const notes = { before: new Map<string, PageNote>(), now: new Map<string, PageNote>() };

/** Begins a build. @param before what notesOf() gave in the build before */
export function beginNotes(before: readonly KeptNote[]): void {
  notes.before = new Map(before);
  notes.now.clear();
}

/**
 * Keeps the note of a page that was made.
 * @param address its URL path
 * @public The middleware loads it with require.
 */
export function keepNote(address: string, note: PageNote): void {
  notes.now.set(address, note);
}

/**
 * The note of a page of this build: it was made, or taken from the build before with its note.
 * @throws Error when there is none
 */
export function noteOf(address: string): PageNote {
  const note = notes.now.get(address) ?? notes.before.get(address);
  if (note === undefined) throw new Error(`${address} was not noted when it was made`);
  return note;
}

export type KeptNote = readonly [address: string, note: PageNote];

export const notesOf = (addresses: readonly string[]): readonly KeptNote[] =>
  addresses.map((address) => [address, noteOf(address)]);
