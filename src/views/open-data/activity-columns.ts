import type { ActivityNode, OrganizationNode } from '#domain/activity/activity-node.ts';
import { writtenTimes } from '#domain/activity/written-times.ts';
import { absolute } from '../site/links.ts';
import type { ViewContext } from '../site/view-context.ts';
import { bookingColumns } from './booking-columns.ts';
import { recordColumns } from './record-columns.ts';
import { regionMeanings } from './region-meanings.ts';
import type { Column } from './table.ts';
import { visitColumns } from './visit-columns.ts';

/** Columns of the activities table; sessions have their own table. A campaign without a platform tells of none. */
export function activityColumns(context: ViewContext): readonly Column<ActivityNode>[] {
  const columns = ownColumns(context);
  const covered = columns.flatMap(({ meaning }) =>
    typeof meaning === 'string' && meaning.startsWith('activity.') ? [meaning.slice('activity.'.length)] : [],
  );
  const page: Column<ActivityNode> = {
    key: 'url',
    meaning: { title: '网页', description: '活动页的网址' },
    value: ({ id }) => absolute(context.address, context.links.activity(id)),
  };
  const records = recordColumns(new Set([...covered, ...toldOtherwise]), context.site.ruleset !== undefined);
  return [...columns, ...records, page];
}

/** Fields that columns tell in words of their own. */
const toldOtherwise = ['region', 'sessions', 'admission.note'];

const ownColumns = ({ site }: ViewContext): readonly Column<ActivityNode>[] => [
  { key: 'id', meaning: { title: '编号', description: '活动的编号，也是网址的一部分' }, value: ({ id }) => id },
  {
    key: 'sample',
    meaning: 'activity.sample',
    value: ({ activity }) => activity.sample,
  },
  { key: 'name', meaning: 'activity.name', value: ({ activity }) => activity.name },
  { key: 'subTheme', meaning: 'activity.subTheme', value: ({ activity }) => activity.subTheme },
  { key: 'summary', meaning: 'activity.summary', value: ({ activity }) => activity.summary },
  { key: 'type', meaning: 'activity.type', value: ({ activity }) => activity.type },
  { key: 'typeNote', meaning: 'activity.typeNote', value: ({ activity }) => activity.typeNote },
  { key: 'topic', meaning: 'activity.topic', value: ({ activity }) => activity.topic },
  { key: 'audiences', meaning: 'activity.audiences', value: ({ activity }) => activity.audiences },
  { key: 'audienceNote', meaning: 'activity.audienceNote', value: ({ activity }) => activity.audienceNote },
  { key: 'programmes', meaning: 'activity.programmes', value: ({ programmes }) => programmes.map(({ name }) => name) },
  { key: 'region', meaning: regionMeanings(site.campaign).activity, value: ({ region }) => region?.name },
  {
    key: 'times',
    meaning: { title: '活动时间', description: '各场的时间；一场一行、分成几列的在“场次”表里' },
    value: ({ sessions }) => writtenTimes(sessions),
  },
  { key: 'venue', meaning: 'activity.venue', value: ({ venue }) => venue?.venue.name },
  {
    key: 'venueId',
    meaning: { title: '场馆编号', description: '场馆在“场馆”表里的编号' },
    value: ({ venue }) => venue?.id,
  },
  { key: 'room', meaning: 'activity.room', value: ({ activity }) => activity.room },
  { key: 'onlinePlatform', meaning: 'activity.online.platform', value: ({ activity }) => activity.online?.platform },
  { key: 'onlineUrl', meaning: 'activity.online.url', value: ({ activity }) => activity.online?.url },
  { key: 'hosts', meaning: 'activity.hosts', value: ({ hosts }) => names(hosts) },
  { key: 'organizers', meaning: 'activity.organizers', value: ({ organizers }) => names(organizers) },
  { key: 'coOrganizers', meaning: 'activity.coOrganizers', value: ({ coOrganizers }) => names(coOrganizers) },
  ...bookingColumns.map((column) => ({
    ...column,
    value: ({ activity }: ActivityNode) => column.value(activity.booking ?? {}),
  })),
  ...visitColumns,
  { key: 'key', meaning: 'activity.key', value: ({ activity }) => activity.key },
  { key: 'notices', meaning: 'activity.notices', value: ({ activity }) => activity.notices },
];

const names = (units: readonly OrganizationNode[]) => units.map(({ organization }) => organization.name);
