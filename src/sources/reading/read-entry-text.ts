import type { Entry } from '#domain/campaign/content.ts';
import { isError } from '#domain/checks/codes.ts';
import type { FileReference } from '#domain/checks/context.ts';
import { firstFaults } from '#domain/checks/few-of-a-kind.ts';
import type { Problem } from '#domain/checks/problem.ts';
import { numberingFaults } from '#domain/checks/section-numbers.ts';
import { type Kind, schemaFor } from '../layout.ts';
import { markdownOf, type Prose } from '../prose/prose.ts';
import { type FittingPart, fittingPart } from '../schema/fitting-part.ts';
import { schemaProblems } from '../schema/schema-problems.ts';
import { referencesIn } from '../schema/schema-walk.ts';
import { valueTextProblems } from '../text/value-texts.ts';
import type { FoundFile } from '../walk.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import { placeAt } from './place.ts';

export type EntryFile = FoundFile & { readonly kind: Kind };

export interface ReadEntry {
  readonly found: EntryFile;
  /** Absent when the file has an error or its name is invalid. */
  readonly entry?: Entry<unknown>;
  /** Only for a file without `entry`: the valid part, for checks against other entries. */
  readonly known?: KnownEntry;
  /** Only for a file that does not fit its schema or has an invalid name: the references that can be read. */
  readonly references?: readonly FileReference[];
  readonly problems: readonly Problem[];
  readonly prose: readonly Prose[];
}

/** An entry with errors, for checks only. Files with an invalid name have none. */
export interface KnownEntry {
  readonly entry: Entry<unknown>;
  /** As FittingPart.writtenPath. Absent when nothing was left out. */
  readonly writtenPath?: FittingPart['writtenPath'];
}

/**
 * Reads the text of a content file, without byte order mark, and validates it against the schema of its kind. Content
 * errors are returned as problems.
 */
export function readEntryText(found: EntryFile, text: string): ReadEntry {
  const { file, kind } = found;
  const parsed = parseFile(file, text);
  const inForm = [...faultProblems(file, text, parsed), ...numberingProblems(file, text, parsed)];
  const prose = proseOf(found, text, parsed);
  const year = Number(found.campaign.slice(-4) || Number.NaN);
  if (!('value' in parsed)) return { found, problems: inForm, prose };
  const schema = schemaFor(kind, parsed.value);
  const result = schema.safeParse(parsed.value);
  const markdown = prose.flatMap((piece) => (piece.kind === 'markdown' ? [piece.path] : []));
  const inTexts = valueTextProblems(file, parsed.value, year, markdown).filter(
    (problem) => !isOwnMailbox(kind, problem),
  );
  const inSchema = result.success ? [] : schemaProblems(file, schema, parsed.value, result.error.issues, year);
  const problems = [...inForm, ...without(inTexts, inSchema, isOfForm), ...without(inSchema, inTexts.filter(isError))];
  const entryWith = (data: unknown): Entry<unknown> => {
    const entry = { id: found.id, file, data };
    return parsed.body ? { ...entry, body: parsed.body.text } : entry;
  };
  if (result.success && !found.misnamed && !problems.some(isError)) {
    return { found, entry: entryWith(result.data), problems, prose };
  }
  if (result.success && !found.misnamed) return { found, known: { entry: entryWith(result.data) }, problems, prose };
  const references = referencesIn(schema, parsed.value);
  const part = found.misnamed ? undefined : fittingPart(schema, parsed.value, { year });
  if (!part) return { found, references, problems, prose };
  const known = { entry: entryWith(part.data), writtenPath: part.writtenPath };
  return { found, known, references, problems, prose };
}

function faultProblems(file: string, text: string, { faults }: ParsedFile): readonly Problem[] {
  return firstFaults(faults).map(({ offset, ...fault }) => ({
    ...fault,
    file,
    path: [],
    at: placeAt(text, offset),
  }));
}

const numberingProblems = (file: string, text: string, { body }: ParsedFile): readonly Problem[] =>
  body
    ? numberingFaults(body.text).map(({ offset, ...fault }) => ({
        ...fault,
        file,
        path: [],
        at: placeAt(text, body.offset + offset),
      }))
    : [];

/** The contact of a campaign is the office's mailbox, so personal-mailbox does not apply, even to QQ numbers. */
const isOwnMailbox = (kind: Kind, { code, path }: Problem) =>
  code === 'personal-mailbox' && kind === 'campaign' && path[0] === 'contact';

/**
 * The problems that do not stand where others stand. A hidden character or a personal number also breaks the format of its
 * field: one cause, one problem.
 * @param isLess which of the problems give way to the others
 */
function without(
  problems: readonly Problem[],
  others: readonly Problem[],
  isLess: (problem: Problem) => boolean = () => true,
): readonly Problem[] {
  const taken = new Set(others.map(({ path }) => JSON.stringify(path)));
  return problems.filter((problem) => !(isLess(problem) && taken.has(JSON.stringify(problem.path))));
}

/** The schema error of a field with a format is more specific than this problem. */
const isOfForm = ({ code }: Problem) => code === 'txt-char-reference';

function proseOf({ kind, campaign, file }: EntryFile, text: string, { value, body }: ParsedFile): readonly Prose[] {
  const fields = markdownOf(kind, value).map((field) => ({ kind: 'markdown' as const, campaign, file, ...field }));
  if (!body) return fields;
  return [...fields, { kind: 'mdx', campaign, file, text: body.text, firstLine: placeAt(text, body.offset).line }];
}
