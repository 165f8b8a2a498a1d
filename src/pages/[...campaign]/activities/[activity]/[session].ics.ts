import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sessionCalendar } from '#exports/ics.ts';
import { calendarResponse } from '../../../_calendar.ts';
import { campaignPaths } from '../../../_site.ts';

export const getStaticPaths = () =>
  campaignPaths(({ site }) =>
    site.activities
      .filter(({ sessions }) => sessions.length > 1)
      .flatMap((node) =>
        [node.id, ...node.activity.formerIds].flatMap((id) =>
          node.sessions.map((session) => ({
            params: { activity: id, session: session.id },
            props: { node, session },
          })),
        ),
      ),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { node, session, context } }) =>
  calendarResponse(sessionCalendar(node, session, context));
