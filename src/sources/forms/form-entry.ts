import { type EntryKind, entryKinds } from '#domain/site/kinds.ts';
import type { EntryFile } from '../reading/read-entry-text.ts';

/** An entry as a form has it. */
export interface FormEntry {
  readonly kind: EntryFile['kind'];
  /** Name of the campaign's folder; '' for a rule set and the hub. */
  readonly campaign: string;
  /** '' for an entry that has no file yet. */
  readonly id: string;
  /** With a file of MDX, the text below its front matter is the field `body`. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly extension: 'json' | 'mdx';
}

/** The text that the file of an entry would have, and the line before its body. */
export interface WrittenEntry {
  readonly found: EntryFile;
  readonly text: string;
  readonly linesBeforeBody: number;
}

/** The entry that a form would save: empty fields are left out. */
export function writtenEntry({ kind, campaign, id: named, fields, extension }: FormEntry): WrittenEntry {
  const { body, ...front } = (withoutEmpty(fields) ?? {}) as Readonly<Record<string, unknown>>;
  const id = idOf(kind, named, front);
  const folder = { hub: '', words: '', ruleset: 'rulesets/', campaign: `campaigns/${campaign}/` }[kind as string];
  const file = `${folder ?? `campaigns/${campaign}/${kind}/`}${id}.${extension}`;
  const found = { kind, campaign, id, file, path: file, misnamed: false };
  const json = JSON.stringify(front, undefined, 1);
  if (extension === 'json') return { found, text: json, linesBeforeBody: 0 };
  const head = `---\n${json}\n---\n`;
  return { found, text: head + String(body ?? ''), linesBeforeBody: head.split('\n').length - 1 };
}

/** Files of rule sets are named after their platform and year; the others that have no entries of their kind beside them, after it. */
function idOf(kind: FormEntry['kind'], named: string, { platform, year }: Readonly<Record<string, unknown>>): string {
  if (isEntryKind(kind)) return named || 'new-entry';
  return kind === 'ruleset' ? `${platform}-${year}` : kind;
}

const isEntryKind = (kind: FormEntry['kind']): kind is EntryKind => Object.hasOwn(entryKinds, kind);

/**
 * Undefined for a text, list or object with nothing in it, and for a picture from the device, which has no name yet. The
 * names that Sveltia CMS adds to values are its own.
 */
function withoutEmpty(value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined;
  if (typeof value === 'string' && value.startsWith('blob:')) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((each) => withoutEmpty(each) ?? null);
  const kept = Object.entries(value).flatMap(([name, field]) => {
    const written = name.startsWith('__sc_') ? undefined : withoutEmpty(field);
    return written === undefined ? [] : [[name, written] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
