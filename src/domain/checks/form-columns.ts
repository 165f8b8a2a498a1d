import type { Region } from '#schemas/campaign.ts';
import type { Attachment } from '#schemas/notice.ts';
import type { CampaignContent } from '../campaign/content.ts';
import { titleKey } from '../import/table/columns.ts';
import { byHand, formColumn, isOfActivities, isTownship } from '../notice/form-columns.ts';
import type { Check } from './context.ts';
import type { Problem, ProblemPath } from './problem.ts';
import { quote } from './quote.ts';

type ColumnFault = Pick<Problem, 'path' | 'message' | 'fix'>;

/**
 * In a form that is filled from activities each column has a meaning, or is filled in by hand: the others stay empty.
 * What `meanings` says is of a column of the form, and a word that is known. Warning, at the column.
 */
export const formColumns: Check = ({ campaign, notices }: CampaignContent) => {
  const { regions } = campaign.data;
  return notices.flatMap(({ file, data }) =>
    data.attachments.flatMap((attachment, index) =>
      [...emptyColumns(attachment, regions), ...wrongMeanings(attachment)].map((fault) => ({
        ...fault,
        code: 'form-column' as const,
        file,
        path: ['attachments', index, ...fault.path],
      })),
    ),
  );
};

function emptyColumns(attachment: Attachment, regions: readonly Region[]): readonly ColumnFault[] {
  if (!isOfActivities(attachment)) return [];
  const explained = new Set((attachment.meanings ?? []).map(({ name }) => titleKey(name)));
  return titlesOf(attachment)
    .filter(({ title }) => !explained.has(titleKey(title)) && isEmpty(title, regions))
    .map(({ title, path }) => ({
      path,
      message: `附件${quote(attachment.title)}的${quote(title)}，程序不知道填什么，用活动填好的表里会空着。`,
      fix: `在这个附件的 meanings 里写它是什么：{ name: ${title}, means: 县区 }，means 写一个认得的列名（${known}等）；线下填的写“${byHand}”。`,
    }));
}

const known = '活动名称、举办时间、地点、县（市、区）、主办单位、参加对象、预约方式、人数';

function isEmpty(title: string, regions: readonly Region[]): boolean {
  const column = formColumn(title);
  if (column.kind !== 'answer') return column.kind === 'unknown';
  if (column.answer === 'region') return regions.length === 0;
  return column.answer === 'township' && !regions.some(isTownship);
}

/** The columns of a table; the fields of a form that nothing is printed in. */
const titlesOf = ({ kind, columns, fields }: Attachment): readonly { title: string; path: ProblemPath }[] =>
  kind === 'table'
    ? columns.map((title, index) => ({ title, path: ['columns', index] }))
    : fields.flatMap(({ name, text, seal, note }, index) =>
        text === undefined && !seal && note === undefined ? [{ title: name, path: ['fields', index, 'name'] }] : [],
      );

function wrongMeanings({ title, columns, fields, meanings = [] }: Attachment): readonly ColumnFault[] {
  const own = new Set([...columns, ...fields.map(({ name }) => name)].map(titleKey));
  return meanings.flatMap(({ name, means }, index): readonly ColumnFault[] => {
    if (!own.has(titleKey(name))) {
      const message = `附件${quote(title)}没有${quote(name)}这一栏。`;
      return [{ path: ['meanings', index, 'name'], message, fix: '照 columns、fields 里写的写，或删去这一项。' }];
    }
    if (formColumn(means).kind !== 'unknown') return [];
    const message = `${quote(means)}不是认得的列名，${quote(name)}会空着。`;
    return [{ path: ['meanings', index, 'means'], message, fix: `写一个认得的：${known}等；线下填的写“${byHand}”。` }];
  });
}
