import { audienceSlugs, typeSlugs } from '../activity/slugs.ts';
import { withoutMark } from '../activity/title-marks.ts';
import { quote } from '../checks/quote.ts';
import { columnMeaning, type Field, titleOf } from './columns.ts';
import type { Heading } from './heading.ts';
import type { RowContext } from './row-context.ts';
import {
  allUnits,
  bookingOf,
  factsOf,
  known,
  list,
  names,
  oneLine,
  placeOf,
  type Row,
  sessionsOf,
  yesOrNo,
} from './row-values.ts';
import type { CellFault } from './sheet.ts';
import { visitOf } from './visit-values.ts';

/** A row parsed into the schema's fields, not yet validated against the schema. */
export interface RowReading {
  readonly kind: 'activity';
  readonly name: string;
  /** Id from the table; '' when absent. */
  readonly id: string;
  readonly activity: Readonly<Record<string, unknown>>;
  /** Notes to the editor on values that were interpreted or filled in. */
  readonly notes: readonly string[];
  readonly faults: readonly CellFault[];
}

/** A row without an activity: empty, a remark, a total, or a repeated heading. */
export interface OtherRow {
  readonly kind: 'other';
  readonly text: string;
}

/** Parses a row below the heading. A row without text in any known column, or a repeated heading, is `other`. */
export function readRow(cells: readonly string[], { columns }: Heading, context: RowContext): RowReading | OtherRow {
  const own = (field: Field) => {
    const column = columns.get(field);
    return (column === undefined ? '' : (cells[column] ?? '')).trim();
  };
  const isRemark = [...columns.keys()].every((field) => own(field) === '');
  const meaning = columnMeaning(own('name'));
  if (isRemark || (meaning.kind === 'field' && meaning.field === 'name')) {
    return { kind: 'other', text: isRemark ? cells.join(' ').trim() : '' };
  }
  const cell = (field: Field) => own(field) || (context.fill.get(field) ?? '');
  return readActivity({ cell, columns, context, faults: [], faulty: new Set(), notes: [], questions: [] });
}

function readActivity(row: Row): RowReading {
  const { cell, context, faults, notes } = row;
  const units = allUnits(row);
  const place = placeOf(row);
  if (place.note !== undefined) notes.push(place.note);
  const summary = oneLine(cell('summary'));
  // Our exports mark samples in the name where the table has no column for them.
  const { title: name, isMarked } = withoutMark(oneLine(cell('name')), 'sample');
  const activity = known({
    name,
    subTheme: oneLine(cell('subTheme')),
    summary: summary || factsOf(row),
    type: cell('type'),
    topic: cell('topic'),
    audiences: list(cell('audiences')),
    audienceNote: oneLine(cell('audienceNote')),
    programmes: names(row, 'programmes', '活动板块', context.programmes),
    region: names(row, 'region', context.regionWord, context.regions)[0],
    sessions: sessionsOf(row),
    venue: place.venue,
    room: place.room === undefined ? undefined : oneLine(place.room),
    online: known({ platform: oneLine(cell('onlinePlatform')), url: cell('onlineUrl') }),
    ...units,
    booking: bookingOf(row),
    ...visitOf(row),
    key: yesOrNo(row, 'key') || undefined,
    notices: names(row, 'notices', '通知', context.notices),
    sample: yesOrNo(row, 'sample') || isMarked || undefined,
    draft: isOpen(row, summary) || undefined,
  });
  notes.push(...row.questions.map((question) => `${question}存成草稿，答好了删去 draft。`));
  if (summary === '') notes.push('没有“一句话介绍”，先写了地点和单位，存成草稿。');
  for (const field of required) {
    if (activity?.[field] === undefined && !row.faulty.has(field)) faults.push(missing(row, field));
  }
  return { kind: 'activity', name, id: cell('id'), activity: activity ?? {}, notes, faults };
}

/** True when the row leaves something open: without a summary, or with a question. */
const isOpen = ({ questions }: Row, summary: string): boolean => summary === '' || questions.length > 0;

const required = ['name', 'summary', 'type', 'programmes', 'hosts'] as const;

function choicesOf(field: Field, { programmeNames }: RowContext): readonly string[] {
  if (field === 'programmes') return programmeNames;
  return Object.keys(field === 'type' ? typeSlugs : field === 'audiences' ? audienceSlugs : {});
}

function missing({ columns, context }: Row, field: Field): CellFault {
  const title = titleOf(field);
  const options = choicesOf(field, context);
  const choice = options.length > 0 ? `可以写：${options.join('、')}。` : '';
  const fill = field === 'name' ? '' : `；整张表都一样的，加选项 --fill ${title}=…`;
  return {
    code: 'import-missing',
    column: columns.get(field),
    message: `没有${quote(title)}。`,
    fix: columns.has(field) ? `填上${fill}。${choice}` : `在表里加一列${quote(title)}${fill}。${choice}`,
  };
}
