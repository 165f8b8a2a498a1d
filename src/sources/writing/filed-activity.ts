import type { FiledEntry } from '#domain/exchange/exchange-table.ts';
import type { Fields } from '#domain/exchange/fields.ts';
import { parseFile } from '../reading/parse-file.ts';
import type { FoundFile } from '../walk.ts';

/** An activity as its file has it. */
export interface FiledActivity extends FiledEntry {
  readonly found: FoundFile;
  readonly text: string;
  /** True where `text` is the file without what is never published: it must not be written. */
  readonly isAbridged?: boolean;
}

/** An activity as its file states it; undefined when the text is not an object. */
export function filedActivity(found: FoundFile, text: string): readonly FiledActivity[] {
  const { value, body } = parseFile(found.file, text);
  if (typeof value !== 'object' || value === null) return [];
  return [{ id: found.id, found, text, fields: { ...(value as Fields), ...(body ? { body: body.text } : {}) } }];
}
