import type { Attachment } from '#schemas/notice.ts';
import { askedField, type Field, isOfVisitors } from '../import/table/column-titles.ts';
import { columnMeaning, headingMeaning, isNameAndContent, isTimeAndPlace, titleKey } from '../import/table/columns.ts';

/** Fields of the import that an activity can answer in a form. The others have no counterpart in the content. */
export const answeredFields = [
  ...(['name', 'subTheme', 'summary', 'content', 'type', 'topic', 'audiences', 'programmes'] as const),
  ...(['region', 'township', 'placeOrUnit', 'times', 'dates', 'hours', 'startDate', 'starts', 'endDate'] as const),
  ...(['ends', 'venue', 'address', 'room', 'onlinePlatform', 'onlineUrl', 'hosts', 'unit', 'department'] as const),
  ...(['organizers', 'coOrganizers', 'bookingNeeded', 'bookingUrl', 'bookingPhone', 'bookingCloses'] as const),
  ...(['capacity', 'staff', 'expectedVisitors', 'price', 'admission', 'ages', 'languages', 'weather'] as const),
  ...(['bring', 'contactPhone', 'key'] as const),
] as const satisfies readonly Field[];

/** What an activity answers in a column: a field, several of them, or the visitors who came. */
export type FormAnswer =
  | (typeof answeredFields)[number]
  | 'timeAndPlace'
  | 'nameAndContent'
  | 'hostsAndOrganizers'
  | 'visitors'
  | 'visitorsAndStaff';

/** What stands in a column or field of a form. */
export type FormColumn =
  | { readonly kind: 'answer'; readonly answer: FormAnswer }
  | { readonly kind: 'number' | 'by-hand' | 'unknown' };

/** The word in `meanings` for a column that is filled in by hand. */
export const byHand = '手填';

/** A column with what its form says that it means. */
export const formColumn = (title: string, { meanings = [] }: Pick<Attachment, 'meanings'> = {}): FormColumn =>
  columnOf(meanings.find(({ name }) => titleKey(name) === titleKey(title))?.means ?? title);

/** What stands in a column with this title, by the words of the import (domain/import/table/column-titles.ts). */
function columnOf(title: string): FormColumn {
  const key = titleKey(title);
  if (numbers.test(key)) return { kind: 'number' };
  if (key === byHand || opinions.test(key.replace(/[([][^)\]]*[)\]]?/gu, ''))) return { kind: 'by-hand' };
  const own = ownAnswer(title, key);
  if (own) return { kind: 'answer', answer: own };
  const meaning = columnMeaning(title);
  if (meaning.kind === 'personal' || meaning.kind === 'idle') return { kind: 'by-hand' };
  const field = meaning.kind === 'field' ? meaning.field : (askedField(key) ?? endingField(title, key));
  if (field === undefined) return { kind: 'unknown' };
  if (filledLater.has(field)) return { kind: 'by-hand' };
  return isAnswered(field) ? { kind: 'answer', answer: field } : { kind: 'unknown' };
}

/** The field of a longer title, by endings that name what stands in the cell: 负责单位, 受众群体, but not 布展时间. */
function endingField(title: string, key: string): Field | undefined {
  if (!/(?:单位|部门|机构|学校|科室|处室|院系|对象|受众|人群|群体|地点|场所|场地|方式|途径|时段)$/u.test(key))
    return undefined;
  const meaning = headingMeaning(title);
  return meaning.kind === 'field' ? meaning.field : undefined;
}

const numbers = /^(?:序号?|项次)$/u;
/** Signatures, seals and what another office decides; in brackets beside a unit they are marks of the cell. */
const opinions = /签[字名章]|[盖公]章|意见$|审[核批定]|[评打得]分|批示/u;
/** Remarks and states, which are of the form, and the number that its office gives. */
const filledLater: ReadonlySet<Field> = new Set(['id', 'remark', 'status'] as const);

const isAnswered = (field: Field): field is (typeof answeredFields)[number] =>
  (answeredFields as readonly Field[]).includes(field);

function ownAnswer(title: string, key: string): FormAnswer | undefined {
  if (key === '参与人数') return 'visitorsAndStaff';
  if (key.startsWith('实际') && isOfVisitors(key.slice(2))) return 'visitors';
  if (/^主[(/、]?承\)?办/u.test(key)) return 'hostsAndOrganizers';
  if (isTimeAndPlace(title)) return 'timeAndPlace';
  return isNameAndContent(key) ? 'nameAndContent' : undefined;
}

/** True for a form about one activity, or a table with one per row: it names the activity, and says when or where. */
export function isOfActivities({ kind, columns, fields, meanings }: Attachment): boolean {
  if (kind !== 'table' && kind !== 'form') return false;
  const titles = kind === 'table' ? columns : fields.map(({ name }) => name);
  if (titles.some((title) => (kind === 'table' ? /^(?:活动|项目)名称$/u : /^活动名称$/u).test(title))) return true;
  const answers = titles.flatMap((title) => {
    const column = formColumn(title, { meanings });
    return column.kind === 'answer' ? [column.answer] : [];
  });
  return answers.some((answer) => names.has(answer)) && answers.some((answer) => whenAndWhere.has(answer));
}

const names: ReadonlySet<FormAnswer> = new Set(['name', 'nameAndContent'] as const);
const whenAndWhere: ReadonlySet<FormAnswer> = new Set([
  ...(['times', 'dates', 'startDate', 'starts', 'timeAndPlace', 'venue'] as const),
] as const);

/** True for the unit that hands a form in, in the line above it: 填报单位（章）. */
export function isOfUnit(words: string): boolean {
  const { kind, answer } = { answer: undefined, ...formColumn(words) };
  return kind === 'answer' && (answer === 'unit' || answer === 'hosts');
}

/** A region that is a township: only there a column of townships has an answer. */
export const isTownship = ({ name }: { readonly name: string }): boolean => /(?:镇|乡|街道|社区|村)$/u.test(name);
