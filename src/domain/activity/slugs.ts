import type { ActivityType, Audience, Topic } from '#schemas/activity.ts';

/** ASCII slugs of the activity types, for URLs and pictures. */
export const typeSlugs = {
  展览展示: 'exhibition',
  互动体验: 'hands-on',
  现场咨询: 'consultation',
  科普宣传: 'outreach',
  科普表演: 'show',
  报告讲座: 'talk',
  研学: 'study-tour',
  竞赛: 'contest',
  直播: 'live',
  启动仪式: 'opening',
  开放日: 'open-day',
  市集: 'market',
  科普剧: 'play',
  科普电影: 'film',
  其他: 'other',
} as const satisfies Record<ActivityType, string>;
export type TypeSlug = (typeof typeSlugs)[ActivityType];

/** ASCII slugs of the audiences, for URLs. */
export const audienceSlugs = {
  所有人: 'everyone',
  亲子: 'families',
  青少年: 'youth',
  大学生: 'students',
  老年人: 'seniors',
  农民: 'farmers',
  产业工人: 'workers',
  领导干部和公务员: 'officials',
  科技工作者: 'scientists',
  其他: 'other',
} as const satisfies Record<Audience, string>;
export type AudienceSlug = (typeof audienceSlugs)[Audience];

/** ASCII slugs of the topics, for URLs and pictures. */
export const topicSlugs = {
  食品: 'food',
  健康: 'health',
  航天: 'space',
  水: 'water',
  农业: 'farming',
  安全: 'safety',
  数字: 'digital',
  生态: 'ecology',
  科学史: 'science-history',
} as const satisfies Record<Topic, string>;
export type TopicSlug = (typeof topicSlugs)[Topic];
