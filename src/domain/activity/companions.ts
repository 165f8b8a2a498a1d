import { type AudienceSlug, audienceSlugs } from './slugs.ts';

/** With whom one comes. */
export type Companion = 'child' | 'elder' | 'self';

/**
 * The audiences that suit whoever comes with someone, the one whose page stands for all of them first. What is for
 * everyone suits each of them (schedule/facets.ts). 自己 is a grown person: what names children, old people or 其他 alone
 * is not for them.
 */
export const companionAudiences: Readonly<Record<Companion, readonly AudienceSlug[]>> = {
  child: [audienceSlugs.亲子, audienceSlugs.青少年],
  elder: [audienceSlugs.老年人],
  self: [
    audienceSlugs.所有人,
    audienceSlugs.大学生,
    audienceSlugs.农民,
    audienceSlugs.产业工人,
    audienceSlugs.领导干部和公务员,
    audienceSlugs.科技工作者,
  ],
};
