import type { CampaignContent, Entry, SiteContent } from '#domain/campaign/content.ts';
import { checkCampaigns } from '#domain/checks/all.ts';
import { isError } from '#domain/checks/codes.ts';
import type { Problem } from '#domain/checks/problem.ts';
import { quote } from '#domain/checks/quote.ts';
import { freeId, type RowOutcome, sameActivityKey } from '#domain/import/outcome.ts';
import type { RowReading } from '#domain/import/row/row.ts';
import type { CellFault } from '#domain/import/sheet.ts';
import type { Field } from '#domain/import/table/column-titles.ts';
import type { Heading } from '#domain/import/table/heading.ts';
import type { Activity } from '#schemas/activity.ts';
import { isSlug } from '../layout.ts';
import { places } from '../places/places.ts';
import type { FoundFile } from '../walk.ts';
import { entryId } from './entry-id.ts';
import {
  type FittingActivity,
  fittingActivity,
  type RowSource,
  type RowToFit,
  withProblems,
} from './fitting-activity.ts';

/** The target of an import. */
export interface ImportTarget {
  readonly content: SiteContent;
  readonly campaign: CampaignContent;
  readonly files: readonly FoundFile[];
  /** Defaults for empty cells and missing columns. */
  readonly fill: ReadonlyMap<Field, string>;
  /** Whether the posters can draw a code point. */
  readonly hasGlyph: (codePoint: number) => boolean;
}

interface Candidate {
  readonly kind: 'candidate';
  readonly row: RowToFit;
  readonly id: string;
  readonly file: string;
  fitting: FittingActivity;
}

/**
 * Returns a function that adds table rows to a campaign in memory. Every row becomes an activity, or a draft with
 * questions where the row, the schema or a check leaves something to ask. Later calls include the activities of earlier
 * calls.
 */
export function newActivities(target: ImportTarget) {
  const { campaign } = target;
  const { year } = campaign.campaign.data;
  const taken = takenIds(target);
  const present = new Map(
    campaign.activities.flatMap(({ id, data }) => keysOf(data).map((key): readonly [string, string] => [key, id])),
  );
  const added: Candidate[] = [];

  function place(written: RowReading, heading: Heading, source: RowSource | undefined): RowOutcome | Candidate {
    const reading = withUsableId(written, heading);
    const toFit = { reading, heading, source, year };
    const row = firstRow(reading);
    const fitting = fittingActivity(toFit);
    const name = fitting.written.name;
    const keys = keysOf(fitting.data, source && reading.text);
    const same = keys.map((key) => present.get(key)).find((id) => id !== undefined);
    const owner = taken.get(reading.id);
    if (same !== undefined && (reading.id === '' || owner !== undefined))
      return { kind: 'present', row, name, id: same };
    if (owner !== undefined) return { kind: 'differs', row, name, fault: idTaken(reading.id, owner, heading) };
    const id = reading.id || freeId(entryId(name, 'activity'), (each) => taken.has(each));
    taken.set(id, id);
    for (const key of keys) present.set(key, id);
    // `~` sorts after all other files: checks report a conflict at the later file, which is the new one.
    const file = `~${String(added.length).padStart(6, '0')}/${id}.json`;
    const candidate: Candidate = { kind: 'candidate', row: toFit, id, file, fitting };
    added.push(candidate);
    return candidate;
  }

  /** Turns errors of the checks into questions; a draft with errors loses the fields at fault. Returns what remains. */
  function settled(): ReadonlyMap<string, readonly Problem[]> {
    for (let round = 0; ; round += 1) {
      const problems = Map.groupBy(campaignProblems(target, added), ({ file }) => file);
      const faulty = added.filter(({ file }) => problems.get(file)?.some(isError));
      if (faulty.length === 0 || round === mostRounds) return problems;
      for (const candidate of faulty) {
        const errors = (problems.get(candidate.file) ?? []).filter(isError);
        candidate.fitting = withProblems(candidate.row, candidate.fitting, errors);
      }
    }
  }

  return (readings: readonly RowReading[], heading: Heading, source?: RowSource): readonly RowOutcome[] => {
    const placed = readings.map((each) => place(each, heading, source));
    const problems = settled();
    return placed.map((outcome) =>
      outcome.kind === 'candidate' ? outcomeOf(outcome, problems.get(outcome.file) ?? []) : outcome,
    );
  };
}

const mostRounds = 8;

const firstRow = ({ rows: [row = 1] }: RowReading): number => row;

function outcomeOf({ row: { reading }, id, fitting }: Candidate, problems: readonly Problem[]): RowOutcome {
  const reminders = problems.filter((problem) => !isError(problem) && problem.code !== 'import-question');
  const { untaken } = reading;
  const notes = [...reading.notes, ...reminders.map(({ message }) => message)];
  const shared = { row: firstRow(reading), id, activity: fitting.written, body: reading.body, notes, untaken };
  return fitting.questions.length > 0
    ? { kind: 'draft', ...shared, questions: fitting.questions }
    : { kind: 'new', ...shared };
}

function campaignProblems(
  { content, campaign, files, hasGlyph }: ImportTarget,
  added: readonly Candidate[],
): readonly Problem[] {
  const entries = added.map(
    ({ id, file, fitting, row: { reading } }): Entry<Activity> => ({
      id,
      file,
      data: fitting.data,
      ...(reading.body === undefined ? {} : { body: reading.body }),
    }),
  );
  const whole = { ...campaign, activities: [...campaign.activities, ...entries] };
  const own = entries.map(({ id, file }) => ({ kind: 'activities' as const, campaign: campaign.id, id, file }));
  const found = checkCampaigns(
    { ...content, campaigns: [whole] },
    { rulesets: content.rulesets, files: [...files, ...own], hasGlyph, places },
  );
  return found.filter(({ file }) => file.startsWith('~'));
}

/** An activity is there already when its facts are, or when it came from a row of the same words; a draft lacks facts. */
const keysOf = (data: Activity, text = data.imported?.text): readonly string[] => [
  ...(isTelling(data) ? [sameActivityKey(data)] : []),
  ...(text === undefined ? [] : [`row ${text}`]),
];

/** Two drafts without hosts and times need not be one. */
const isTelling = ({ draft, hosts, sessions }: Activity): boolean =>
  !draft || (hosts.length > 0 && sessions.some(({ kind }) => kind !== 'tba'));

/** Ids that are in use, former ids included, mapped to the activity that owns them. */
function takenIds({ files, campaign }: ImportTarget): Map<string, string> {
  const own = files.filter((file) => file.campaign === campaign.id && file.kind === 'activities');
  const former = campaign.activities.flatMap(({ id, data }) => data.formerIds.map((each) => [each, id] as const));
  return new Map([...former, ...own.map(({ id }) => [id.toLowerCase(), id] as const)]);
}

const idTaken = (id: string, owner: string, { columns }: Heading): CellFault => ({
  code: 'import-id-taken',
  column: columns.get('id'),
  message:
    id === owner
      ? `编号${quote(id)}已经有了，内容和这一行不一样；没有覆盖。`
      : `编号${quote(id)}是 activities/${owner} 从前的编号，旧网址通到那里。`,
  fix: `直接改 activities/${owner} 那个文件，或给这一行换一个编号。`,
});

/** An id that no file may have is asked about; the file is named after the activity. */
function withUsableId(reading: RowReading, { columns }: Heading): RowReading {
  if (reading.id === '' || isSlug(reading.id)) return reading;
  const question: CellFault = {
    code: 'id-invalid',
    column: columns.get('id'),
    message: `编号${quote(reading.id)}不能作文件名。`,
    fix: '只用小写英文字母、数字和短横线，最长 64 个字符，也不能是 con、nul 这些 Windows 的保留名；空着就用活动名称的拼音。',
  };
  return { ...reading, id: '', questions: [...reading.questions, question] };
}
