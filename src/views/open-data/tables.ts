import type { tableEndings } from '#domain/site/plan.ts';
import type { ViewContext } from '../site/view-context.ts';
import { activityColumns } from './activity-columns.ts';
import { resourceColumns } from './resource-columns.ts';
import { sessionColumns } from './session-columns.ts';
import { type FieldDescription, type OpenTable, openTable } from './table.ts';
import { noticeColumns, organizationColumns, routeColumns, venueColumns } from './unit-columns.ts';

export type TableEnding = (typeof tableEndings)[number];

/** The open data tables of a campaign, in the order of openTableIds, with all published entries. */
export function openTables(context: ViewContext, describe: FieldDescription): readonly OpenTable[] {
  const { activities, venues, organizations, notices, routes, resources } = context.site;
  const sessions = activities.flatMap((node) => node.sessions.map((session) => ({ node, session })));
  return [
    openTable({ id: 'activities', title: '活动', columns: activityColumns(context) }, activities, describe),
    openTable({ id: 'sessions', title: '场次', columns: sessionColumns }, sessions, describe),
    openTable({ id: 'venues', title: '场馆', columns: venueColumns(context) }, venues, describe),
    openTable({ id: 'organizations', title: '单位', columns: organizationColumns(context) }, organizations, describe),
    openTable({ id: 'notices', title: '通知', columns: noticeColumns(context) }, notices, describe),
    openTable({ id: 'routes', title: '科普路线', columns: routeColumns(context) }, routes, describe),
    openTable({ id: 'resources', title: '推荐资源', columns: resourceColumns(context) }, resources, describe),
  ];
}
