import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import {
  isShort,
  isUnknown,
  type Judged,
  judgedFor,
  type TargetState,
  tally,
  targetStates,
  type UnitProgress,
} from '#domain/quota/target-state.ts';
import type { Period } from '#domain/quota/verdict.ts';
import { dayRange } from '../format/date.ts';
import { sourceLabel } from '../notice/source-label.ts';
import { targetRows } from '../notice/targets.ts';
import type { LinkView, PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import { countingRules } from './counting-rules.ts';
import { type Mark, markOf } from './mark.ts';
import { organizeFrame } from './organize-frame.ts';
import { organizerHref } from './organizer-href.ts';
import { type OverviewTable, overviews } from './overviews.ts';
import { progressMark, verdictWords } from './verdict-words.ts';

/** An activity with the reason why it does not count, or may not count. */
export interface JudgedRow extends LinkView {
  readonly why: string;
}

export interface UnitRow {
  readonly name: string;
  readonly mark: Mark;
  readonly count: number;
  readonly counted: readonly LinkView[];
  readonly possible: readonly JudgedRow[];
}

export interface TargetView {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  readonly number: string;
  readonly period: string;
  readonly note: string | undefined;
  readonly mark: Mark;
  readonly source: LinkView;
  readonly units:
    | { readonly kind: 'rows'; readonly rows: readonly UnitRow[] }
    /** The units are not known, or the content does not record what the target asks for. */
    | { readonly kind: 'unknown'; readonly why: string };
  /** Over all units; empty for a target that asks for no activities. */
  readonly counted: readonly LinkView[];
  readonly possible: readonly JudgedRow[];
  readonly others: readonly JudgedRow[];
}

export interface TargetsView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly rules: readonly string[];
  readonly targets: readonly TargetView[];
  /** Message shown when the notices set no target. */
  readonly none: string | undefined;
  readonly overviews: readonly OverviewTable[];
  readonly leftOut: string | undefined;
  readonly downloads: readonly LinkView[];
}

/** 任务进度: every target of the notices, checked against the content. */
export function targetsView(context: ViewContext): TargetsView {
  const { site, links } = context;
  const { regions } = site.campaign;
  const states = targetStates(site);
  return {
    frame: organizeFrame(context, {
      title: '任务进度',
      description: `${campaignTitle(site.campaign)}通知里的各项任务完成了多少，还差多少，哪些活动计入。`,
      path: links.targets,
      trail: [{ label: '任务进度' }],
    }),
    head: {
      title: ['任务进度'],
      lead: '通知里的每一项任务，对照登记的活动：完成、还差几项，或者还不知道。',
      figure: undefined,
    },
    rules: countingRules(site),
    targets: states.map((state) => targetView(state, context)),
    none:
      states.length === 0
        ? `通知没有规定场次。下面按${regions.length > 0 ? `${placeWords(site.campaign).region}和` : ''}活动板块列出登记了多少。`
        : undefined,
    overviews: overviews(judgedFor(site), context),
    leftOut: leftOut(judgedFor(site)),
    downloads: [
      { href: links.targetTable('targets', 'xlsx'), label: '任务进度（Excel）' },
      { href: links.targetTable('targets', 'csv'), label: '任务进度（CSV）' },
      { href: links.targetTable('verdicts', 'xlsx'), label: '逐项活动（Excel）' },
      { href: links.targetTable('verdicts', 'csv'), label: '逐项活动（CSV）' },
    ],
  };
}

function targetView(state: TargetState, context: ViewContext): TargetView {
  const { site, links } = context;
  const { target, period, judged } = state;
  const [row] = targetRows([target], site.campaign.regions);
  const isOfActivities = target.of.kind !== 'facility';
  const { counted, possible, others } = tally(isOfActivities ? judged : []);
  const { notice, section } = target.source;
  return {
    id: target.id,
    what: target.label,
    who: target.eachLabel,
    number: row?.number ?? '',
    period: target.within ?? `${dayRange(period.from, period.to)}`,
    note: target.note,
    mark: targetMark(state),
    source: { href: `${links.notice(notice)}#targets`, label: sourceLabel(notice, section, context) },
    units: unitsView(state, context),
    counted: counted.map((node) => activityLink(node, context)),
    possible: possible.map((node) => judgedRow(node, state, context)),
    others: others.filter(({ node }) => isReal(node)).map(({ node }) => judgedRow(node, state, context)),
  };
}

function unitsView(state: TargetState, context: ViewContext): TargetView['units'] {
  if (state.target.of.kind === 'facility') {
    return { kind: 'unknown', why: '完成情况待提供：本站只登记活动，不登记这一类场地和设施。' };
  }
  if (!state.units) return { kind: 'unknown', why: '名单待提供，先列出符合条件的活动。' };
  return { kind: 'rows', rows: state.units.map((unit) => unitRow(unit, state, context)) };
}

export const isReal = ({ activity }: ActivityNode): boolean => !activity.sample && !activity.draft;

/** The overall progress of a target. */
export function targetMark(state: TargetState): Mark {
  const { units = [] } = state;
  const short = units.filter(({ progress }) => progress.kind === 'short').length;
  if (state.units === undefined) return markOf('watch', '名单待提供');
  if (isShort(state)) return markOf('stop', units.length > 1 ? `${short} 个还差` : '还差');
  return isUnknown(state) ? markOf('watch', '待提供') : markOf('good', '都完成了');
}

const unitRow = (
  { name, counted, possible, progress }: UnitProgress,
  state: TargetState,
  context: ViewContext,
): UnitRow => ({
  name,
  mark: progressMark(progress),
  count: counted.length,
  counted: counted.map((node) => activityLink(node, context)),
  possible: possible.map((node) => judgedRow(node, state, context)),
});

const activityLink = (node: ActivityNode, context: ViewContext): LinkView => ({
  href: organizerHref(node, context),
  label: node.activity.name,
});

function judgedRow(node: ActivityNode, { judged, ...counting }: TargetPart, context: ViewContext): JudgedRow {
  const found = judged.find((each) => each.node === node);
  return { ...activityLink(node, context), why: found ? verdictWords(found, { ...counting, ...context.site }) : '' };
}

interface TargetPart {
  readonly judged: readonly Judged[];
  readonly period: Period;
  readonly target: TargetState['target'];
}

/** The number of samples and drafts; undefined without any. Drafts are not named: nothing of them is published. */
function leftOut(judged: readonly Judged[]): string | undefined {
  const drafts = judged.filter(({ node }) => node.activity.draft).length;
  const samples = judged.filter(({ node }) => node.activity.sample && !node.activity.draft).length;
  const words = [...(samples > 0 ? [`${samples} 项示例`] : []), ...(drafts > 0 ? [`${drafts} 份草稿`] : [])];
  return words.length > 0 ? `另有 ${words.join('、')}，都不计入。` : undefined;
}
