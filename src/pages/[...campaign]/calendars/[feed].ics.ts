import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedCalendar } from '#exports/ics.ts';
import { partFeeds } from '#views/calendar/calendar-feeds.ts';
import { calendarResponse } from '../../_calendar.ts';
import { campaignPaths } from '../../_site.ts';

export const getStaticPaths = () =>
  campaignPaths((context) =>
    Object.values(partFeeds(context))
      .flat()
      .map((feed) => ({ params: { feed: feed.id }, props: { feed } })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { feed, context } }) => calendarResponse(feedCalendar(feed, context));
