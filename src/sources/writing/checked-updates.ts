import type { CampaignContent, Entry } from '#domain/campaign/content.ts';
import { checkCampaigns } from '#domain/checks/all.ts';
import { isError } from '#domain/checks/codes.ts';
import type { Problem } from '#domain/checks/problem.ts';
import { type Fields, valueAt } from '#domain/exchange/fields.ts';
import type { UpdatedRow } from '#domain/import/outcome.ts';
import type { CellFault } from '#domain/import/sheet.ts';
import { entryKindNames } from '#domain/site/kinds.ts';
import type { Activity } from '#schemas/activity.ts';
import { places } from '../places/places.ts';
import { proseProblems, readProse } from '../prose/check-prose.ts';
import type { Prose } from '../prose/prose.ts';
import { type ReadEntry, readEntryText } from '../reading/read-entry-text.ts';
import { editedFrontMatter } from './edited-front-matter.ts';
import { editedJson } from './edited-json.ts';
import type { FiledActivity } from './filed-activity.ts';
import type { ImportTarget } from './new-activities.ts';
import type { NewFile } from './new-file.ts';

/** Changed files of activities, and the rows as they are after the checks: one that an error would come of is asked about. */
export interface CheckedUpdates {
  readonly rows: ReadonlyMap<UpdatedRow, UpdatedRow>;
  readonly files: readonly NewFile[];
}

interface Change {
  readonly row: UpdatedRow;
  readonly filed: FiledActivity;
  readonly text: string;
  readonly read: ReadEntry;
}

/** Puts the changes of rows into the texts of their files and checks these like the content check. Writes nothing. */
export function checkedUpdates(
  target: ImportTarget,
  filed: readonly FiledActivity[],
  updates: readonly UpdatedRow[],
): CheckedUpdates {
  const byId = new Map(filed.map((each) => [each.id, each]));
  const changes = updates.flatMap((row): readonly Change[] => {
    const own = byId.get(row.id);
    if (!own || row.fields === undefined || row.changes.length === 0) return [];
    const text = editedText(own, row.fields);
    return [{ row, filed: own, text, read: readEntryText({ ...own.found, kind: 'activities' }, text) }];
  });
  const errors = Map.groupBy(newErrors(target, changes), ({ file }) => file);
  const asked = changes.map(({ row, filed: own, text }) => ({
    row,
    file: { path: pathOf(target.campaign, own), content: text, replaces: own.text },
    questions: [
      ...(errors.get(own.found.file) ?? []).map((each) => faultOf(each, row)),
      ...(own.isAbridged ? [abridged(row)] : []),
    ],
  }));
  return {
    rows: new Map(
      asked.flatMap(({ row, questions }) =>
        questions.length === 0
          ? []
          : [[row, { ...row, fields: undefined, questions: [...row.questions, ...questions] }]],
      ),
    ),
    files: asked.flatMap(({ file, questions }) => (questions.length === 0 ? [file] : [])),
  };
}

/** A file that is not known whole is not written. */
const abridged = ({ id }: UpdatedRow): CellFault => ({
  code: 'import-match',
  column: undefined,
  message: `activities/${id} 的文件里有不公开的内容，这里看不到，不能写。`,
  fix: '把表格交给保管内容的人，用 npm run import 写；或照这里的改动改那个文件。',
});

const pathOf = ({ id }: CampaignContent, { found }: FiledActivity): string =>
  `campaigns/${id}/activities/${found.file.split('/').at(-1)}`;

function editedText({ found, text, fields }: FiledActivity, after: Fields): string {
  return found.file.endsWith('.mdx') ? editedFrontMatter(text, fields, after) : editedJson(text, fields, after);
}

/** Errors that the changed files have and that were not there before. */
function newErrors(
  { content, campaign, files, hasGlyph }: ImportTarget,
  changes: readonly Change[],
): readonly Problem[] {
  if (changes.length === 0) return [];
  const inFiles = changes.flatMap(({ read }) => read.problems).filter(isError);
  const prose = changedProse(changes);
  const texts = prose.length === 0 ? [] : readProse([...prose, ...bodiesOf(campaign, prose)]);
  const inProse = proseProblems(texts, files, [campaign]).filter(
    (each) => isError(each) && prose.some(({ file }) => file === each.file),
  );
  const changed = new Map(
    changes.flatMap(({ read: { entry } }) => (entry ? [[entry.file, entry as Entry<Activity>]] : [])),
  );
  const context = { rulesets: content.rulesets, files, hasGlyph, places };
  const check = (own: CampaignContent) =>
    checkCampaigns({ ...content, campaigns: [own] }, context).filter((each) => isError(each) && changed.has(each.file));
  const after = check({ ...campaign, activities: campaign.activities.map((each) => changed.get(each.file) ?? each) });
  const before = after.length === 0 ? new Set() : new Set(check(campaign).map(keyOf));
  return [...inFiles, ...inProse, ...after.filter((each) => !before.has(keyOf(each)))];
}

/** The texts that the rows change. */
const changedProse = (changes: readonly Change[]): readonly Prose[] =>
  changes.flatMap(({ read, filed: { fields } }) =>
    read.prose.filter((piece) => piece.text !== valueAt(fields, piece.kind === 'mdx' ? ['body'] : piece.path)),
  );

/** The texts of all other MDX files: links lead to their headings. */
function bodiesOf(campaign: CampaignContent, changed: readonly Prose[]): readonly Prose[] {
  const known = new Set(changed.flatMap((piece) => (piece.kind === 'mdx' ? [piece.file] : [])));
  return entryKindNames
    .flatMap((kind): readonly Entry<unknown>[] => campaign[kind])
    .flatMap(({ file, body }) =>
      body === undefined || known.has(file)
        ? []
        : [{ kind: 'mdx' as const, campaign: campaign.id, file, text: body, firstLine: 1 }],
    );
}

const keyOf = ({ file, code, message }: Problem): string => JSON.stringify([file, code, message]);

/** The problem at the cell of the field that the row changed. */
function faultOf({ code, path, message, fix }: Problem, { changes }: UpdatedRow): CellFault {
  const steps = path.map(String);
  const found =
    changes.find((change) => change.path.every((step, index) => steps[index] === step)) ??
    changes.find((change) => change.path[0] === steps[0]);
  return { code, column: found?.at, message: found ? `${found.title}：${message}` : message, fix };
}
