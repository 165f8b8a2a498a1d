import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedCalendar } from '#exports/ics.ts';
import { campaignFeed } from '#views/calendar/calendar-feeds.ts';
import { calendarResponse } from '../_calendar.ts';
import { onePerCampaign } from '../_site.ts';

export const getStaticPaths = onePerCampaign;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context } }) =>
  calendarResponse(feedCalendar(campaignFeed(context), context));
