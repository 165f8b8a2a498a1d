import { placeWords } from '#domain/campaign/place-words.ts';
import {
  type Judged,
  judgedFor,
  type TargetState,
  tally,
  targetStates,
  type UnitProgress,
} from '#domain/quota/target-state.ts';
import { periodOf } from '#domain/quota/verdict.ts';
import { dayOf } from '#domain/time/instant.ts';
import { sourceLabel } from '../../notice/source-label.ts';
import { type Column, type OpenTable, openTable } from '../../open-data/table.ts';
import type { ViewContext } from '../../site/view-context.ts';
import { isDated, targetMark } from '../targets.ts';
import { progressMark, verdictWords } from '../verdict-words.ts';

interface TargetRow {
  readonly state: TargetState;
  /** Undefined while the list of units is not known. */
  readonly unit: UnitProgress | undefined;
}

/**
 * The targets with one row per unit, and the verdicts with one row per target and activity. Drafts are excluded:
 * nothing of them is published.
 */
export function targetTables(context: ViewContext): readonly OpenTable[] {
  const { site } = context;
  const states = targetStates(site);
  const rows = states.flatMap((state): readonly TargetRow[] =>
    state.units ? state.units.map((unit) => ({ state, unit })) : [{ state, unit: undefined }],
  );
  return [
    openTable({ id: 'targets', title: '任务进度', columns: targetColumns(context) }, rows, noSchema),
    openTable(
      { id: 'verdicts', title: '逐项活动', columns: verdictColumns(context) },
      verdictRows(states, context),
      noSchema,
    ),
  ];
}

const noSchema = (field: string) => field;

const column = <Row>(key: string, title: string, value: Column<Row>['value']): Column<Row> => ({
  key,
  meaning: { title, description: title },
  value,
});

const targetColumns = (context: ViewContext): readonly Column<TargetRow>[] => [
  column('target', '任务编号', ({ state }) => state.target.id),
  column('label', '任务', ({ state }) => state.target.label),
  column('who', '对象', ({ state }) => state.target.eachLabel),
  column('unit', `${placeWords(context.site.campaign).region}或单位`, ({ unit }) => unit?.name ?? '名单待提供'),
  column('min', '最少', ({ state, unit }) => unit?.min ?? state.target.min),
  column('max', '上限', ({ state }) => state.target.max),
  column('measure', '按什么数', ({ state: { target } }) => measureOf(target)),
  column('counted', '已计入', ({ unit }) => (unit && isCountable(unit) ? unit.count : undefined)),
  column('short', '还差', ({ unit }) => (unit?.progress.kind === 'short' ? unit.progress.by : undefined)),
  column('state', '情况', ({ state, unit }) => (unit ? progressMark(unit.progress) : targetMark(state)).word),
  column('possible', '可能计入', ({ unit }) => (unit && isCountable(unit) ? unit.possibleCount : undefined)),
  column('activities', '计入的活动（设施任务：有关的活动）', ({ state, unit }) =>
    names(unit?.counted ?? tally(state.judged).counted),
  ),
  column('possibleActivities', '可能计入的活动', ({ state, unit }) =>
    names(unit?.possible ?? publicOnes(state.judged)),
  ),
  column('from', '计入时间从', ({ state }) => (isDated(state.target) ? state.period.from : undefined)),
  column('to', '计入时间到', ({ state }) => (isDated(state.target) ? state.period.to : undefined)),
  column('facilities', '计入的设施', ({ unit }) =>
    (unit?.facilities ?? []).flatMap(({ facility, hindrance }) => (hindrance === undefined ? [facility.name] : [])),
  ),
  column('asOf', '截至', () => dayOf(context.now)),
  column('source', '出处', ({ state: { target } }) =>
    sourceLabel(target.source.notice, target.source.section, context),
  ),
];

const measureOf = ({ of, count }: TargetState['target']): string => {
  if (of.kind === 'facility') return '处';
  return count === 'sessions' ? '场' : '项';
};

/** False while no facility is recorded, or when the unit does not take part. */
const isCountable = ({ progress: { kind }, count }: UnitProgress) =>
  kind !== 'apart' && (kind !== 'not-recorded' || count > 0);

const names = (nodes: UnitProgress['counted']) => nodes.map(({ activity }) => activity.name);
const publicOnes = (judged: readonly Judged[]) => tally(judged).possible;

interface VerdictRow {
  readonly state: TargetState | undefined;
  readonly judged: Judged;
}

function verdictRows(states: readonly TargetState[], { site }: ViewContext): readonly VerdictRow[] {
  const published = (judged: readonly Judged[]) => judged.filter(({ node }) => !node.activity.draft);
  return [
    ...published(judgedFor(site)).map((judged) => ({ state: undefined, judged })),
    ...states.flatMap((state) => published(state.judged).map((judged) => ({ state, judged }))),
  ];
}

const verdicts = { counts: '计入', 'may-count': '可能计入', 'does-not': '不计入' } as const;

const verdictColumns = ({ site }: ViewContext): readonly Column<VerdictRow>[] => [
  column('target', '任务编号', ({ state }) => state?.target.id ?? '（总的）'),
  column('activity', '活动编号', ({ judged }) => judged.node.id),
  column('name', '活动名称', ({ judged }) => judged.node.activity.name),
  column('region', placeWords(site.campaign).region, ({ judged }) => judged.node.region?.name),
  column('hosts', '主办单位', ({ judged }) => judged.node.hosts.map(({ organization }) => organization.name)),
  column('verdict', '计不计入', ({ judged }) => verdicts[judged.verdict.kind]),
  column('why', '原因', ({ state, judged }) =>
    verdictWords(judged, { ...site, period: state?.period ?? periodOf(site), target: state?.target }),
  ),
];
