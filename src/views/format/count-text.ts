import type { Count } from '#domain/schedule/counts.ts';

/** A count with its unit, and how many of it are samples: `50 场（含 47 场示例）`, `3 项活动（都是示例）`. */
export function countText({ all, samples }: Count, unit: '场' | '项', noun = ''): string {
  const text = `${all} ${unit}${noun}`;
  if (samples === 0) return text;
  return samples === all ? `${text}（都是示例）` : `${text}（含 ${samples} ${unit}示例）`;
}
