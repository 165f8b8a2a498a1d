import type { ActivityType, Audience, Topic } from '#schemas/activity.ts';
import type { ActivityNode } from './activity-node.ts';
import { type AudienceSlug, audienceSlugs, type TopicSlug, type TypeSlug, topicSlugs, typeSlugs } from './slugs.ts';

export interface TypeGroup {
  readonly name: ActivityType;
  readonly slug: TypeSlug;
  readonly activities: readonly ActivityNode[];
}

/** All types in the schema's order, with their activities. A group can be empty. */
export const typeGroups = (activities: readonly ActivityNode[]): readonly TypeGroup[] =>
  entries(typeSlugs).map(([name, slug]) => ({
    name,
    slug,
    activities: activities.filter(({ activity }) => activity.type === name),
  }));

export interface AudienceGroup {
  readonly name: Audience;
  readonly slug: AudienceSlug;
  readonly activities: readonly ActivityNode[];
  /** Those for everyone that do not list it. */
  readonly forEveryone: readonly ActivityNode[];
}

/** All audiences in the form's order, with the activities that list them, and those for everyone. */
export const audienceGroups = (activities: readonly ActivityNode[]): readonly AudienceGroup[] => {
  const forEveryone = activities.filter(({ activity }) => activity.audiences.includes('所有人'));
  return entries(audienceSlugs).map(([name, slug]) => ({
    name,
    slug,
    activities: activities.filter(({ activity }) => activity.audiences.includes(name)),
    forEveryone: forEveryone.filter(({ activity }) => !activity.audiences.includes(name)),
  }));
};

export interface TopicGroup {
  readonly name: Topic;
  readonly slug: TopicSlug;
  readonly activities: readonly ActivityNode[];
}

/** All nine topics, with their activities. A group can be empty. */
export const topicGroups = (activities: readonly ActivityNode[]): readonly TopicGroup[] =>
  entries(topicSlugs).map(([name, slug]) => ({
    name,
    slug,
    activities: activities.filter(({ activity }) => activity.topic === name),
  }));

const entries = <Key extends string, Value>(record: Readonly<Record<Key, Value>>) =>
  Object.entries(record) as [Key, Value][];
