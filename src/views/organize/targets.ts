import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { saysSessions } from '#domain/quota/says-sessions.ts';
import {
  isShort,
  isUnknown,
  type Judged,
  judgedFor,
  type TargetState,
  tally,
  targetStates,
} from '#domain/quota/target-state.ts';
import type { Hindrance, Verdict } from '#domain/quota/verdict.ts';
import type { Target } from '#schemas/target.ts';
import { dayRange } from '../format/date.ts';
import { sourceLabel } from '../notice/source-label.ts';
import { targetRows } from '../notice/targets.ts';
import type { LinkView, PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import { asOfText } from './as-of.ts';
import { countingRules } from './counting-rules.ts';
import { type Mark, markOf } from './mark.ts';
import { organizeFrame } from './organize-frame.ts';
import { type OverviewTable, overviews } from './overviews.ts';
import { activityLink, type CountedRow, firstRows, judgedRow, type UnitRow, unitRow } from './targets/target-units.ts';

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
    /** The units are not known. */
    | { readonly kind: 'unknown'; readonly why: string };
  /** Over all units. */
  readonly counted: readonly CountedRow[];
  /** Heading of `counted` and `possible`: of a target that asks for facilities, its activities fill no number. */
  readonly listed: string;
  readonly possible: readonly CountedRow[];
  readonly others: readonly CountedRow[];
  readonly otherCount: number;
}

export interface TargetsView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** The day whose content is counted. */
  readonly asOf: string;
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
    asOf: asOfText(context),
    rules: countingRules(site),
    targets: states.map((state) => targetView(state, context)),
    none:
      states.length === 0
        ? `没有登记任务。下面按${regions.length > 0 ? `${placeWords(site.campaign).region}和` : ''}活动板块列出登记了多少。`
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

/** Activities listed for a target; the tables to download have all. */
const mostOfTarget = 40;

function targetView(state: TargetState, context: ViewContext): TargetView {
  const { site, links } = context;
  const { target, period, judged } = state;
  const [row] = targetRows([target], site.campaign.regions);
  const { counted, possible, others } = tally(judged);
  const isOfFacilities = target.of.kind === 'facility';
  const left = others.filter(({ node, verdict }) => isReal(node) && !isOfFacilities && isAskedFor(verdict));
  const { notice, section } = target.source;
  return {
    id: target.id,
    what: target.label,
    who: target.eachLabel,
    number: `${row?.number ?? ''}${saysSessions(target) ? '（按活动数，不按场数）' : ''}`,
    period: target.within ?? (isDated(target) ? dayRange(period.from, period.to) : '通知没有写'),
    note: target.note,
    mark: targetMark(state),
    source: { href: `${links.notice(notice)}#targets`, label: sourceLabel(notice, section, context) },
    units: state.units
      ? { kind: 'rows', rows: state.units.map((unit) => unitRow(unit, state, context)) }
      : { kind: 'unknown', why: '名单待提供，先列出符合条件的活动。' },
    listed: isOfFacilities
      ? `有关的活动 ${counted.length + possible.length} 项，不算在数目里：`
      : `计入 ${counted.length} 项，可能计入 ${possible.length} 项：`,
    counted: firstRows(counted, mostOfTarget, (node) => activityLink(node, context)),
    possible: firstRows(possible, mostOfTarget, (node) => judgedRow(node, state, context)),
    others: firstRows(left, mostOfTarget, ({ node }) => judgedRow(node, state, context)),
    otherCount: left.length,
  };
}

/** False for an activity that is none of those that the target asks for, whatever else is against it. */
const isAskedFor = (verdict: Verdict): boolean =>
  verdict.kind !== 'does-not' || !verdict.reasons.some((reason) => notAskedFor.includes(reason));

const notAskedFor: readonly Hindrance[] = ['other-programme', 'not-key', 'name-lacks', 'other-unit'];

/** False for facilities of a target without a period: the campaign's days apply to activities only. */
export const isDated = ({ of, period }: Target): boolean => of.kind !== 'facility' || period !== undefined;

export const isReal = ({ activity }: ActivityNode): boolean => !activity.sample && !activity.draft;

/** The overall progress of a target. */
export function targetMark(state: TargetState): Mark {
  const { units = [] } = state;
  const short = units.filter(({ progress }) => progress.kind === 'short').length;
  if (state.units === undefined) return markOf('watch', '名单待提供');
  if (isShort(state)) return markOf('stop', units.length > 1 ? `${short} 个还差` : '还差');
  if (units.some(({ progress }) => progress.kind === 'undecided')) return markOf('watch', '还不知道');
  return isUnknown(state) ? markOf('watch', '待提供') : markOf('good', '都完成了');
}

/** The number of samples and drafts; undefined without any. Drafts are not named: nothing of them is published. */
function leftOut(judged: readonly Judged[]): string | undefined {
  const drafts = judged.filter(({ node }) => node.activity.draft).length;
  const samples = judged.filter(({ node }) => node.activity.sample && !node.activity.draft).length;
  const words = [...(samples > 0 ? [`${samples} 项示例`] : []), ...(drafts > 0 ? [`${drafts} 份草稿`] : [])];
  return words.length > 0 ? `另有 ${words.join('、')}，都不计入。` : undefined;
}
