import { sectionText } from '#domain/notice/section-text.ts';
import { targetUnitCount } from '#domain/notice/target-units.ts';
import type { Region, Target } from '#schemas/campaign.ts';

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
    number: numberText(target),
    within: target.within,
    note: target.note,
    section: target.source.section && sectionText(target.source.section),
  }));

function unitsText(target: Target, regions: readonly Region[]): string {
  const count = targetUnitCount(target, regions);
  if (count === undefined) return '名单待提供';
  return count === 1 ? '' : `共 ${count} 个`;
}

function numberText({ min, max }: Target): string {
  if (min !== undefined && max !== undefined) return min === max ? String(min) : `${min}–${max}`;
  if (min !== undefined) return `不少于 ${min}`;
  return max === undefined ? '通知未给出数目' : `至多 ${max}`;
}
