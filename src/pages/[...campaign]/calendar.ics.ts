import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { campaignCalendar } from '#exports/ics.ts';
import { calendarResponse } from '../_calendar.ts';
import { onePerCampaign } from '../_site.ts';

export const getStaticPaths = onePerCampaign;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context } }) =>
  calendarResponse(campaignCalendar(context.site.activities, context));
