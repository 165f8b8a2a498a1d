import { type EntryFile, type ReadEntry, readEntryText } from './read-entry-text.ts';
import { readText } from './read-text.ts';

/** Reads one content file and validates it against the schema of its kind. Content errors are returned as problems. */
export function readEntry(found: EntryFile): ReadEntry {
  const read = readText(found.path, found.file);
  return 'problem' in read ? { found, problems: [read.problem], prose: [] } : readEntryText(found, read.text);
}
