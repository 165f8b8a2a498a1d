import type { ActivityNode } from '#domain/activity/activity-node.ts';
import type { FacilityRecord } from '#domain/quota/facilities.ts';
import type { TargetState, UnitProgress } from '#domain/quota/target-state.ts';
import { longPartialDate } from '../../format/date.ts';
import type { LinkView } from '../../site/frame.ts';
import type { ViewContext } from '../../site/view-context.ts';
import type { Mark } from '../mark.ts';
import { organizerHref } from '../organizer-href.ts';
import { progressMark, verdictWords } from '../verdict-words.ts';

/** An activity with the reason why it does not count, or may not count. */
export interface JudgedRow extends LinkView {
  readonly why: string;
}

/** What counts, with a page or without. */
export interface CountedRow {
  readonly label: string;
  readonly href?: string;
  readonly why?: string;
}

/** A county, zone or unit on the board of a target. */
export interface UnitRow {
  readonly name: string;
  readonly mark: Mark;
  /** Its own number; undefined where all have the same. */
  readonly number: string | undefined;
  readonly count: number;
  /** The count in words. Facilities without a record are unknown, not zero. */
  readonly countText: string;
  /** `—` for facilities, which are there or not recorded. */
  readonly possibleText: string;
  readonly counted: readonly CountedRow[];
  readonly possible: readonly CountedRow[];
}

/** Activities listed for a unit; the tables to download have all. */
const mostOfUnit = 10;

/** The first rows, then how many more there are. */
export function firstRows<Node>(
  nodes: readonly Node[],
  most: number,
  rowOf: (node: Node) => CountedRow,
): readonly CountedRow[] {
  const rows = nodes.slice(0, most).map(rowOf);
  return nodes.length > most ? [...rows, { label: `另有 ${nodes.length - most} 项，在下载的表里` }] : rows;
}

export function unitRow(unit: UnitProgress, state: TargetState, context: ViewContext): UnitRow {
  const { name, min, count, possibleCount, counted, possible, facilities, progress } = unit;
  const isOfFacilities = state.target.of.kind === 'facility';
  const measure = state.target.count === 'sessions' ? ' 场' : '';
  return {
    name,
    mark: progressMark(progress),
    number: state.target.minEach?.length && min !== undefined ? `不少于 ${min}` : undefined,
    count,
    countText: isOfFacilities && count === 0 ? '没有登记' : `${count}${measure}`,
    possibleText: isOfFacilities ? '—' : `${possibleCount}${measure}`,
    counted: isOfFacilities
      ? facilities.map((each) => facilityRow(each, context))
      : firstRows(counted, mostOfUnit, (node) => activityLink(node, context)),
    possible: isOfFacilities ? [] : firstRows(possible, mostOfUnit, (node) => judgedRow(node, state, context)),
  };
}

const hindrances = { sample: '示例场馆，不计入', 'out-of-period': '不在计入的时间，不计入' } as const;

function facilityRow({ facility, venue, hindrance }: FacilityRecord, { links }: ViewContext): CountedRow {
  const why = [
    facility.on === undefined ? '' : longPartialDate(facility.on),
    hindrance === undefined ? '' : hindrances[hindrance],
  ]
    .filter(Boolean)
    .join('，');
  return { label: facility.name, ...(venue ? { href: links.venue(venue.id) } : {}), ...(why ? { why } : {}) };
}

export const activityLink = (node: ActivityNode, context: ViewContext): LinkView => ({
  href: organizerHref(node, context),
  label: node.activity.name,
});

export function judgedRow(
  node: ActivityNode,
  { judged, period, target }: Pick<TargetState, 'judged' | 'period' | 'target'>,
  context: ViewContext,
): JudgedRow {
  const found = judged.find((each) => each.node === node);
  return { ...activityLink(node, context), why: found ? verdictWords(found, { period, target, ...context.site }) : '' };
}
