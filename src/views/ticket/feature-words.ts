import type { Feature } from '#domain/schedule/row-facets.ts';

/** Features that make it easier to attend, in words. */
export const featureNames: Readonly<Record<Feature, string>> = {
  public: '公众可参加',
  'walk-in': '不用预约',
  free: '免费',
  online: '线上能看',
  'step-free': '没有台阶',
};

/** The features of a session in words: `免费`, `没有台阶`. */
export const conditionsOf = (features: readonly string[]): readonly string[] =>
  (['free', 'step-free'] as const)
    .filter((feature) => features.indexOf(feature) >= 0)
    .map((feature) => featureNames[feature]);
