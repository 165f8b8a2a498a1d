import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { activityCalendar } from '#exports/ics.ts';
import { calendarResponse } from '../../_calendar.ts';
import { campaignPaths } from '../../_site.ts';

export const getStaticPaths = () =>
  campaignPaths(({ site }) =>
    site.activities.flatMap((node) =>
      [node.id, ...node.activity.formerIds].map((id) => ({ params: { activity: id }, props: { node } })),
    ),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { node, context } }) => calendarResponse(activityCalendar(node, context));
