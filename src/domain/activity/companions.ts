import { type AudienceSlug, audienceSlugs } from './slugs.ts';

/** The people a visitor comes with. */
export type Companion = 'child' | 'elder' | 'self';

/**
 * The audiences that suit a visitor with each companion; the first is the one whose page the filter links to.
 * Activities for everyone always suit (schedule/facets.ts). 自己 is an adult: activities only for children, old people or
 * 其他 do not suit.
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
