import { audienceGroups, topicGroups, typeGroups } from '#domain/activity/groups.ts';
import type { TopicSlug, TypeSlug } from '#domain/activity/slugs.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { regionCells } from '../region/region-cells.ts';
import { daysWithPages } from '../schedule/days.ts';
import type { ViewContext } from '../site/view-context.ts';

/** A link to a prebuilt list, with its number of entries. */
export interface ChipView {
  readonly href: string;
  readonly label: string;
  readonly count: number | undefined;
  readonly picture?: TypeSlug;
  readonly topic?: TopicSlug;
  readonly current?: boolean;
}

/** A choice of lists of one kind. */
export interface ChipGroup {
  readonly legend: string;
  readonly chips: readonly ChipView[];
}

/** The types that have activities; the current one is marked, and included even without activities. */
export function typeChips({ site, links }: ViewContext, current?: TypeSlug): ChipGroup {
  const chips = typeGroups(site.activities).map(({ slug, name, activities }) => ({
    href: links.type(slug),
    label: name,
    count: activities.length,
    picture: slug,
    current: slug === current,
  }));
  return { legend: '怎么玩', chips: chips.filter(isListed) };
}

/** The topics that have activities, and the current one. */
export function topicChips({ site, links }: ViewContext, current?: string): ChipGroup {
  const chips = topicGroups(site.activities).map(({ slug, name, activities }) => ({
    href: links.topic(slug),
    label: name,
    topic: slug,
    count: activities.length,
    current: slug === current,
  }));
  return { legend: '想看什么', chips: chips.filter(isListed) };
}

/** The audiences that activities list, and the current one, with all activities that suit them. */
export function audienceChips({ site, links }: ViewContext, current?: string): ChipGroup {
  const chips = audienceGroups(site.activities)
    .filter(({ activities, slug }) => activities.length > 0 || slug === current)
    .map(({ slug, name, activities, forEveryone }) => ({
      href: links.audience(slug),
      label: name,
      count: activities.length + forEveryone.length,
      current: slug === current,
    }));
  return { legend: '给谁看', chips };
}

/** The regions that take part, and the current one. */
export function regionChips(context: ViewContext, current?: string): ChipGroup {
  const chips = regionCells(context)
    .filter(({ counted, id }) => counted || id === current)
    .map(({ id, name, href, count }) => ({ href, label: name, count, current: id === current }));
  return { legend: `在哪个${placeWords(context.site.campaign).region}`, chips };
}

/** The days with sessions, inside and outside the window. */
export function dayChips(context: ViewContext): ChipGroup {
  const chips = daysWithPages(context).flatMap(({ href, label, weekday, count }) =>
    href ? [{ href, label: `${label} ${weekday}`, count }] : [],
  );
  return { legend: '哪天', chips };
}

const isListed = ({ count, current }: ChipView) => (count ?? 0) > 0 || current === true;
