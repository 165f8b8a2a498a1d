import { placeWords } from '#domain/campaign/place-words.ts';
import type { CheckedRule } from '#domain/eligibility/checklist.ts';
import { dayOf } from '#domain/time/instant.ts';
import { placeText } from '../../activity/place.ts';
import { formTime } from '../../notice/forms/form-time.ts';
import { type Column, type OpenTable, openTable } from '../../open-data/table.ts';
import { absolute } from '../../site/links.ts';
import type { RuledContext } from '../../site/view-context.ts';
import { outcomeMark } from '../checklist.ts';
import { checkedActivities } from '../recommendation.ts';
import type { CheckedActivity } from './filters.ts';
import { standingMark, standingRemark } from './standing-words.ts';

/** 推优: the picked activities in rank order, and every real activity with the state of each condition. */
export function recommendationTables(context: RuledContext): readonly OpenTable[] {
  const checked = checkedActivities(context);
  const picked = checked.filter(({ rank }) => rank !== undefined);
  return [
    openTable({ id: 'candidates', title: '推优选中的活动', columns: candidateColumns(context) }, picked, noSchema),
    openTable({ id: 'checklists', title: '推优逐项逐条', columns: checklistColumns(context) }, checked, noSchema),
  ];
}

const noSchema = (field: string) => field;

const column = (key: string, title: string, value: Column<CheckedActivity>['value']): Column<CheckedActivity> => ({
  key,
  meaning: { title, description: title },
  value,
});

const headColumns = ({ site }: RuledContext): readonly Column<CheckedActivity>[] => [
  column('rank', '位次', ({ rank }) => rank),
  column('activity', '活动编号', ({ node }) => node.id),
  column('name', '活动名称', ({ node }) => node.activity.name),
  column('hosts', '主办单位', ({ node }) => node.hosts.map(({ organization }) => organization.name)),
  column('region', placeWords(site.campaign).region, ({ node }) => node.region?.name),
  column('time', '活动时间', ({ node }) => formTime(node.sessions)),
  column('state', '情况', ({ checklist }) => outcomeMark(checklist.outcome, site.ruleset).word),
];

const candidateColumns = (context: RuledContext): readonly Column<CheckedActivity>[] => [
  ...headColumns(context),
  column('place', '活动地点', ({ node }) => placeText(node)),
  column('visitors', '参与人数', ({ node }) => node.activity.recap?.visitors),
  column('photos', '照片', ({ node }) => node.activity.recap?.photos.length),
  column('reports', '媒体报道', ({ node }) => node.activity.recap?.media.map(({ url }) => url)),
  column('platform', '平台上的网址', ({ node }) => node.activity.platform?.url),
  column('page', '活动页', ({ node }) => absolute(context.address, context.links.activity(node.id))),
  column('asOf', '截至', () => dayOf(context.now)),
];

const checklistColumns = (context: RuledContext): readonly Column<CheckedActivity>[] => {
  const { before, after } = context.site.ruleset.recommendation;
  return [
    ...headColumns(context),
    column('review', '平台审核“已通过”', ({ checklist }) => checklist.review && stateText(checklist.review)),
    ...[...before, ...after].map(({ id, text }) =>
      column(id, text, ({ checklist }) => {
        const rule = [...checklist.before, ...checklist.after].find((each) => each.id === id);
        return rule && stateText(rule.standing);
      }),
    ),
    column('asOf', '截至', () => dayOf(context.now)),
  ];
};

function stateText(standing: CheckedRule['standing']): string {
  const remark = standingRemark(standing);
  return `${standingMark(standing).word}${remark === undefined ? '' : `（${remark}）`}`;
}
