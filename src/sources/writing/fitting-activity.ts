import { isError } from '#domain/checks/codes.ts';
import type { Problem } from '#domain/checks/problem.ts';
import { visible } from '#domain/checks/quote.ts';
import { toFill } from '#domain/checks/text-to-fill.ts';
import { valueAt } from '#domain/exchange/fields.ts';
import type { RowReading } from '#domain/import/row/row.ts';
import type { CellFault } from '#domain/import/sheet.ts';
import type { Field } from '#domain/import/table/column-titles.ts';
import type { Heading } from '#domain/import/table/heading.ts';
import { type Activity, activity as activitySchema } from '#schemas/activity.ts';
import { activityDraft, type WrittenDraft } from '#schemas/activity-draft.ts';
import { longestRow } from '#schemas/import/imported.ts';
import { schemaProblems } from '../schema/schema-problems.ts';
import { valueTextProblems } from '../text/value-texts.ts';

/** The file and sheet that rows come from; the rows of answered questions have none. */
export interface RowSource {
  readonly file: string;
  readonly sheet?: string | undefined;
}

/** An activity that fits the schema: whole without questions, else a draft without what must be asked. */
export interface FittingActivity {
  readonly written: WrittenDraft;
  readonly data: Activity;
  readonly questions: readonly CellFault[];
  /** The fields of the row that are kept. */
  readonly fields: Fields;
}

type Fields = Readonly<Record<string, unknown>>;

/** A row with the context for making an activity of it. */
export interface RowToFit {
  readonly reading: RowReading;
  readonly heading: Heading;
  readonly source: RowSource | undefined;
  /** Year of the campaign. */
  readonly year: number;
}

/** Takes fields out, with a question for each, until the rest fits the schema. */
export const fittingActivity = (row: RowToFit): FittingActivity =>
  refitted(row, { fields: row.reading.activity, questions: row.reading.questions });

/** The same after further problems: a draft goes without the fields at fault. */
export function withProblems(row: RowToFit, fitting: FittingActivity, problems: readonly Problem[]): FittingActivity {
  const { fields, questions, written } = fitting;
  return refitted(row, {
    fields: written.draft === true ? problems.reduce(without, fields) : fields,
    questions: [...questions, ...problems.map((problem) => cellFault(problem, row.heading))],
  });
}

function refitted(
  { reading, heading, source, year }: RowToFit,
  start: Pick<FittingActivity, 'fields' | 'questions'>,
): FittingActivity {
  let { fields, questions } = start;
  for (let round = 0; round < mostRounds; round += 1) {
    const written = writtenOf(reading, fields, questions, source);
    const schema = questions.length > 0 || written.draft === true ? activityDraft : activitySchema;
    const parsed = schema.safeParse(written);
    const problems = problemsOf(written, schema, parsed.error?.issues ?? [], year);
    if (parsed.success && problems.length === 0) {
      return { written, data: parsed.data as Activity, questions, fields };
    }
    questions = [
      ...questions,
      ...problems.map((problem) => cellFault(problem, heading)).filter((each) => isNew(each, questions)),
    ];
    fields = problems.reduce(without, fields);
  }
  throw new Error(`Row ${reading.rows[0]} does not fit the schema without its fields.`);
}

const mostRounds = 12;

const isNew = ({ code, column }: CellFault, questions: readonly CellFault[]): boolean =>
  code !== 'schema-missing' || !questions.some((other) => other.column === column);

function writtenOf(
  reading: RowReading,
  fields: Fields,
  questions: readonly CellFault[],
  source: RowSource | undefined,
): WrittenDraft {
  const { rows, text, untaken } = reading;
  const isKept = source !== undefined && (questions.length > 0 || untaken.length > 0);
  const [row = 1] = rows;
  return {
    ...fields,
    name: typeof fields['name'] === 'string' ? fields['name'] : toFill('活动名称'),
    ...(isKept
      ? {
          imported: {
            file: source.file,
            ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
            row,
            text: plain(text).slice(0, longestRow) || '（空）',
            questions: [...new Set([...askedBefore(fields), ...questions.map(({ message }) => line(message))])].slice(
              0,
              60,
            ),
          },
        }
      : {}),
    ...(questions.length > 0 ? { draft: true } : {}),
  } as WrittenDraft;
}

/** What a draft of our own table asks already. */
const askedBefore = (fields: Fields): readonly string[] =>
  (valueAt(fields, ['imported', 'questions']) ?? []) as readonly string[];

const plain = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, ' ').toWellFormed();
const line = (text: string): string => [...visible(text)].slice(0, 300).join('').trim();

type Issues = Parameters<typeof schemaProblems>[3];

function problemsOf(
  written: WrittenDraft,
  schema: Parameters<typeof schemaProblems>[1],
  issues: Issues,
  year: number,
): readonly Problem[] {
  const texts = valueTextProblems('', written, year).filter((each) => isError(each) && each.path[0] !== 'imported');
  const inSchema = schemaProblems('', schema, written, issues);
  return [...texts, ...inSchema.filter(({ path }) => !texts.some((other) => other.path.join() === path.join()))];
}

/** Without the field of a problem. A name that does not fit is cut, then left to be written. */
function without(fields: Fields, { path, code }: Pick<Problem, 'path' | 'code'>): Fields {
  const [field = ''] = path.map(String);
  if (code === 'name-must-contain') return omit(fields, 'programmes');
  const name = fields['name'];
  if (field !== 'name' || typeof name !== 'string' || [...name].length <= longestCut) return omit(fields, field);
  return {
    ...fields,
    name: `${[...name]
      .slice(0, longestCut - 1)
      .join('')
      .trim()}…`,
  };
}

const longestCut = 30;

const omit = (fields: Fields, field: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field));

/** Table fields of a schema path, most likely first. Paths not listed have the name of their field. */
const fieldsOfPath: Readonly<Record<string, readonly Field[]>> = {
  sessions: ['times', 'dates', 'starts', 'startDate', 'hours'],
  room: ['room', 'venue'],
  details: ['content'],
  contact: ['contactPhone'],
  'online.url': ['onlineUrl'],
  'online.platform': ['onlinePlatform', 'onlineUrl'],
  'booking.needed': ['bookingNeeded'],
  'booking.url': ['bookingUrl', 'bookingNeeded'],
  'booking.phone': ['bookingPhone', 'bookingNeeded'],
  'booking.closes': ['bookingCloses'],
  'booking.capacity': ['capacity'],
  booking: ['bookingNeeded', 'remark'],
};

function cellFault({ code, path, message, fix }: Problem, { columns }: Heading): CellFault {
  const [first = '', second = ''] = path.map(String);
  const fields = fieldsOfPath[`${first}.${second}`] ?? fieldsOfPath[first] ?? [first as Field];
  const column = fields.map((field) => columns.get(field)).find((each) => each !== undefined);
  return { code, column, message, fix };
}
