import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { deadlineCalendar } from '#exports/deadlines-ics.ts';
import { deadlineFeeds } from '#views/organize/deadline-feeds.ts';
import { calendarResponse } from '../../../_calendar.ts';
import { campaignPaths } from '../../../_site.ts';

export const getStaticPaths = () =>
  campaignPaths((context) => deadlineFeeds(context).map((feed) => ({ params: { feed: feed.id }, props: { feed } })));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { feed, context } }) => calendarResponse(deadlineCalendar(feed, context));
