import { dayOf } from '#domain/time/instant.ts';
import { deadlineRows } from '../notice/deadlines.ts';
import { sourceLabel } from '../notice/source-label.ts';
import { type Column, type OpenTable, openTable } from '../open-data/table.ts';
import { absolute } from '../site/links.ts';
import type { ViewContext } from '../site/view-context.ts';

/** The deadlines in chronological order as a table to work through, undated ones last. */
export function deadlineTable(context: ViewContext): OpenTable {
  const { site, links, address, now } = context;
  const { deadlines, year } = site.campaign;
  const rows = deadlineRows(deadlines, year, now).map((row) => ({
    ...row,
    deadline: deadlines.find(({ id }) => id === row.id),
  }));
  const column = (key: string, title: string, value: Column<(typeof rows)[number]>['value']) => ({
    key,
    meaning: { title, description: title },
    value,
  });
  const columns = [
    column('when', '时间', ({ when }) => when),
    column('from', '从', ({ deadline }) => deadline?.from),
    column('by', '到', ({ deadline }) => deadline?.by),
    column('what', '做什么', ({ what }) => what),
    column('who', '谁来做', ({ who }) => who),
    column(
      'source',
      '依据',
      ({ deadline }) => deadline && sourceLabel(deadline.source.notice, deadline.source.section, context),
    ),
    column('page', '通知', ({ deadline }) => deadline && absolute(address, links.notice(deadline.source.notice))),
    column('passed', '已经过了', ({ passed }) => (passed ? '是' : '否')),
    column('asOf', '截至', () => dayOf(now)),
  ];
  return openTable({ id: 'deadlines', title: '时间节点', columns }, rows, (field) => field);
}
