import { activityCount, type Count, totalCount } from '#domain/schedule/counts.ts';
import type { ViewContext } from '../site/view-context.ts';

/** A count with its unit, and how many of it are samples: `50 场（含 47 场示例）`, `3 项活动（都是示例）`. */
export function countText({ all, samples }: Count, unit: '场' | '项', noun = ''): string {
  const text = `${all} ${unit}${noun}`;
  if (samples === 0) return text;
  return samples === all ? `${text}（都是示例）` : `${text}（含 ${samples} ${unit}示例）`;
}

/** How many of the activities that a site counts are samples; undefined without any. Stands on every page. */
export function samplesText(campaigns: readonly ViewContext[]): string | undefined {
  const { all, samples } = totalCount(campaigns.map(({ site }) => activityCount(site.activities)));
  if (samples === 0) return undefined;
  return samples === all
    ? '列出的活动都是示例，没有真的举办。'
    : `列出的 ${all} 项活动里，${samples} 项是示例，没有真的举办；各处的数目包括它们。`;
}
