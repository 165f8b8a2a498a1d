import type { ResourceKind } from '#schemas/resource.ts';

/** Name of each kind of recommended resource, in page order. */
export const resourceKindNames: Readonly<Record<ResourceKind, string>> = {
  venue: '场馆',
  route: '路线',
  talk: '报告',
  exhibition: '展览',
};
