import { sectionText } from '#domain/notice/section-text.ts';
import { targetUnitCount } from '#domain/notice/target-units.ts';
import type { Region } from '#schemas/campaign.ts';
import type { Target } from '#schemas/target.ts';

/** A target as stated in its notice; unknown values are stated as unknown. */
export interface TargetRow {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  /** `共 11 个`, `名单待提供`; empty when there is only one. */
  readonly units: string;
  /** `不少于 8`, `7–10`, `通知未给出数目`. */
  readonly number: string;
  readonly within: string | undefined;
  readonly note: string | undefined;
  /** The section of the notice that states it. */
  readonly section: string | undefined;
}

export const targetRows = (targets: readonly Target[], regions: readonly Region[]): readonly TargetRow[] =>
  targets.map((target) => ({
    id: target.id,
    what: target.label,
    who: target.eachLabel,
    units: unitsText(target, regions),
    number: numberText(target, regions),
    within: target.within,
    note: target.note,
    section: target.source.section && sectionText(target.source.section),
  }));

function unitsText(target: Target, regions: readonly Region[]): string {
  const count = targetUnitCount(target, regions);
  if (count === undefined) return '名单待提供';
  return count === 1 ? '' : `共 ${count} 个`;
}

/** `7–10`; numbers given one by one as their range: `各不相同，3–12，其余待提供`. */
function numberText(target: Target, regions: readonly Region[]): string {
  const { min, max, minEach = [] } = target;
  if (minEach.length > 0) {
    const each = minEach.map((part) => part.min);
    const range = `各不相同，${rangeText(Math.min(...each), Math.max(...each))}`;
    if (minEach.length === targetUnitCount(target, regions)) return range;
    return `${range}，其余${min === undefined ? '待提供' : `不少于 ${min}`}`;
  }
  if (min !== undefined) return max === undefined ? `不少于 ${min}` : rangeText(min, max);
  return max === undefined ? '通知未给出数目' : `至多 ${max}`;
}

const rangeText = (min: number, max: number) => (min === max ? String(min) : `${min}–${max}`);
