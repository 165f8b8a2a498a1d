import type { Activity } from '#schemas/activity.ts';

/** `免费`, `收费，材料费 20 元`; undefined when not stated. */
export const priceText = (price: Activity['price']): string | undefined =>
  price && [price.free ? '免费' : '收费', price.note].filter(Boolean).join('，');
