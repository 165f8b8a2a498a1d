import { placeWords } from '#domain/campaign/place-words.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { ChipGroup } from '../ticket/chips.ts';
import { scheduleWeeks } from './days.ts';

export type ScheduleWay = 'days' | 'weeks' | 'venues' | 'regions';

/** Links to the alternative views of the schedule. */
export function scheduleWays(context: ViewContext, current: ScheduleWay): ChipGroup {
  const { links, site } = context;
  const { regions } = site.campaign;
  const [week] = scheduleWeeks(context);
  const ways: readonly { readonly way: ScheduleWay; readonly label: string; readonly href: string | undefined }[] = [
    { way: 'days', label: '按天', href: links.schedule },
    { way: 'weeks', label: '按周', href: week && links.week(week.from) },
    { way: 'venues', label: '按场馆', href: site.venues.length > 0 ? links.scheduleVenues : undefined },
    {
      way: 'regions',
      label: `按${placeWords(site.campaign).region}`,
      href: regions.length > 0 ? links.regions : undefined,
    },
  ];
  return {
    legend: '日程的看法',
    chips: ways.flatMap(({ way, label, href }) =>
      href === undefined ? [] : [{ label, href, count: undefined, current: way === current }],
    ),
  };
}
