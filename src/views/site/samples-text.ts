import { activityCount, totalCount } from '#domain/schedule/counts.ts';
import type { ViewContext } from './view-context.ts';

/** How many of the activities that a site counts are samples; undefined without any. Stands on every page. */
export function samplesText(campaigns: readonly ViewContext[]): string | undefined {
  const { all, samples } = totalCount(campaigns.map(({ site }) => activityCount(site.activities)));
  if (samples === 0) return undefined;
  return samples === all
    ? '列出的活动都是示例，没有真的举办。'
    : `列出的 ${all} 项活动里，${samples} 项是示例，没有真的举办；各处的数目包括它们。`;
}
