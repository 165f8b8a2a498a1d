import type { CampaignContent, Entry, SiteContent } from '#domain/campaign/content.ts';
import { checkCampaigns } from '#domain/checks/all.ts';
import { isError } from '#domain/checks/codes.ts';
import type { Problem } from '#domain/checks/problem.ts';
import { quote } from '#domain/checks/quote.ts';
import type { Field } from '#domain/import/columns.ts';
import type { Heading } from '#domain/import/heading.ts';
import { freeId, type RowOutcome, sameActivityKey } from '#domain/import/outcome.ts';
import type { OtherRow, RowReading } from '#domain/import/row.ts';
import type { CellFault } from '#domain/import/sheet.ts';
import { type Activity, activity as activitySchema, type WrittenActivity } from '#schemas/activity.ts';
import { isSlug } from '../layout.ts';
import { places } from '../places/places.ts';
import { schemaProblems } from '../schema/schema-problems.ts';
import { hasGlyph } from '../text/font-coverage.ts';
import { valueTextProblems } from '../text/value-texts.ts';
import type { FoundFile } from '../walk.ts';
import { entryId } from './entry-id.ts';

/** The target of an import. */
export interface ImportTarget {
  readonly content: SiteContent;
  readonly campaign: CampaignContent;
  readonly files: readonly FoundFile[];
  /** Defaults for empty cells and missing columns. */
  readonly fill: ReadonlyMap<Field, string>;
}

interface ReadRow {
  readonly row: number;
  readonly reading: RowReading | OtherRow;
}

type Candidate = {
  readonly kind: 'candidate';
  readonly row: number;
  readonly reading: RowReading;
  readonly entry: Entry<Activity>;
};

/**
 * Returns a function that adds table rows to a campaign in memory. It validates each row against the schema and the
 * checks and returns the outcomes; blank rows are dropped. Later calls include the activities of earlier calls.
 */
export function newActivities(target: ImportTarget) {
  const { campaign } = target;
  const taken = takenIds(target);
  const present = new Map(campaign.activities.map(({ id, data }) => [sameActivityKey(data), id]));
  const added: Entry<Activity>[] = [];

  function place({ row, reading }: ReadRow, heading: Heading): RowOutcome | Candidate {
    if (reading.kind === 'other') return { kind: 'other', row, text: reading.text };
    const { name, activity, notes } = reading;
    const parsed = activitySchema.safeParse(activity);
    const faults = [
      ...reading.faults,
      ...idFaults(reading.id, heading),
      ...valueFaults(reading, parsed.error?.issues ?? [], heading, campaign.campaign.data.year),
    ];
    if (!parsed.success || faults.length > 0) return { kind: 'rejected', row, name, faults, notes };
    const key = sameActivityKey(parsed.data);
    const same = present.get(key);
    if (same !== undefined) return { kind: 'present', row, name, id: same };
    const owner = taken.get(reading.id);
    if (owner !== undefined) {
      return { kind: 'rejected', row, name, faults: [idTaken(reading.id, owner, heading)], notes };
    }
    const id = reading.id || freeId(entryId(name, 'activity'), (each) => taken.has(each));
    taken.set(id, id);
    present.set(key, id);
    // `~` sorts after all other files: checks report a conflict at the later file, which is the new one.
    const file = `~${String(added.length).padStart(6, '0')}/${id}.json`;
    const entry = { id, file, data: parsed.data };
    added.push(entry);
    return { kind: 'candidate', row, reading, entry };
  }

  return (rows: readonly ReadRow[], heading: Heading): readonly RowOutcome[] => {
    const placed = rows.map((each) => place(each, heading));
    const problems = Map.groupBy(campaignProblems(target, added), ({ file }) => file);
    return placed.flatMap((outcome) => {
      if (outcome.kind === 'other' && outcome.text === '') return [];
      return outcome.kind === 'candidate' ? checked(outcome, problems.get(outcome.entry.file) ?? [], heading) : outcome;
    });
  };
}

function checked({ row, reading, entry }: Candidate, problems: readonly Problem[], heading: Heading): RowOutcome {
  const errors = problems.filter(isError);
  const notes = [...reading.notes, ...problems.filter((problem) => !isError(problem)).map(({ message }) => message)];
  if (errors.length > 0) {
    return { kind: 'rejected', row, name: reading.name, faults: errors.map((each) => cellFault(each, heading)), notes };
  }
  return { kind: 'new', row, id: entry.id, activity: reading.activity as WrittenActivity, notes };
}

function campaignProblems(
  { content, campaign, files }: ImportTarget,
  added: readonly Entry<Activity>[],
): readonly Problem[] {
  const whole = { ...campaign, activities: [...campaign.activities, ...added] };
  const own = added.map(({ id, file }) => ({ kind: 'activities' as const, campaign: campaign.id, id, file }));
  const found = checkCampaigns(
    { ...content, campaigns: [whole] },
    { rulesets: content.rulesets, files: [...files, ...own], hasGlyph, places },
  );
  return found.filter(({ file }) => file.startsWith('~'));
}

type Issues = Parameters<typeof schemaProblems>[3];

/** Text and schema faults of the values. Drops schema-missing in columns where the row already has a fault. */
function valueFaults(
  { activity, id, faults }: RowReading,
  issues: Issues,
  heading: Heading,
  year: number,
): readonly CellFault[] {
  // The generated summary of a draft repeats other cells.
  const isOwn = ({ path }: Problem) => activity['draft'] !== true || path[0] !== 'summary';
  const texts = valueTextProblems('', { ...activity, id }, year).filter((each) => isError(each) && isOwn(each));
  const inSchema = schemaProblems('', activitySchema, activity, issues).filter(
    ({ path }) => !texts.some((other) => other.path.join() === path.join()),
  );
  return [...texts, ...inSchema]
    .map((problem) => cellFault(problem, heading))
    .filter(({ code, column }) => code !== 'schema-missing' || !faults.some((other) => other.column === column));
}

/** Table fields of a schema path, most likely first. Paths not listed have the name of their field. */
const fieldsOfPath: Readonly<Record<string, readonly Field[]>> = {
  sessions: ['times'],
  room: ['room', 'venue'],
  'online.url': ['onlineUrl'],
  'online.platform': ['onlinePlatform', 'onlineUrl'],
  'booking.needed': ['bookingNeeded'],
  'booking.url': ['bookingUrl'],
  'booking.phone': ['bookingPhone'],
  'booking.closes': ['bookingCloses'],
  'booking.capacity': ['capacity'],
};

function cellFault({ code, path, message, fix }: Problem, { columns }: Heading): CellFault {
  const [first = '', second = ''] = path.map(String);
  const fields = fieldsOfPath[`${first}.${second}`] ?? fieldsOfPath[first] ?? [first as Field];
  const column = fields.map((field) => columns.get(field)).find((each) => each !== undefined);
  return { code, column, message, fix };
}

/** Ids that are in use, former ids included, mapped to the activity that owns them. */
function takenIds({ files, campaign }: ImportTarget): Map<string, string> {
  const own = files.filter((file) => file.campaign === campaign.id && file.kind === 'activities');
  const former = campaign.activities.flatMap(({ id, data }) => data.formerIds.map((each) => [each, id] as const));
  return new Map([...former, ...own.map(({ id }) => [id.toLowerCase(), id] as const)]);
}

function idFaults(id: string, { columns }: Heading): readonly CellFault[] {
  if (id === '' || isSlug(id)) return [];
  return [
    {
      code: 'id-invalid',
      column: columns.get('id'),
      message: `编号${quote(id)}不能作文件名。`,
      fix: '只用小写英文字母、数字和短横线，最长 64 个字符，也不能是 con、nul 这些 Windows 的保留名；空着就用活动名称的拼音。',
    },
  ];
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
