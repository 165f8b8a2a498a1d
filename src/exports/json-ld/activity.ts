import type { Audience, Person } from 'schema-dts';
import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { type SessionGroup, sessionGroups } from '#domain/activity/session-groups.ts';
import { speakingSessions } from '#domain/activity/standing-sessions.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import type { Activity } from '#schemas/activity.ts';
import { admissionMark } from '#views/activity/admission-text.ts';
import type { PageFrame } from '#views/site/frame.ts';
import { absolute } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { sessionName } from '../session-name.ts';
import { breadcrumb } from './breadcrumb.ts';
import { dataBlock } from './data-block.ts';
import { festival, organization } from './festival.ts';
import { known } from './known.ts';
import { daysSchedule } from './schedule.ts';
import { type PlainEvent, sessionFacts } from './session.ts';

/** Structured data of an activity's page (https://schema.org/Event); undefined for sample data. */
export function activityData(node: ActivityNode, frame: PageFrame, context: ViewContext): string | undefined {
  if (node.activity.sample) return undefined;
  return dataBlock([activityEvent(node, context), breadcrumb(frame, context.address)]);
}

function activityEvent(node: ActivityNode, context: ViewContext): PlainEvent {
  const { activity } = node;
  const { address, links } = context;
  const url = absolute(address, links.activity(node.id));
  const units = (nodes: ActivityNode['hosts']) => nodes.map((unit) => organization(unit, context));
  return known({
    '@type': 'Event',
    '@id': `${url}#event`,
    name: activity.name,
    description: activity.summary,
    url,
    image: absolute(address, links.poster(node.id)),
    inLanguage: activity.languages?.map((name) => ({ '@type': 'Language' as const, name })),
    isAccessibleForFree: activity.price?.free,
    typicalAgeRange: ageRange(activity.ages),
    ...sittings(node, url, context),
    superEvent: festival(context),
    organizer: units([...node.hosts, ...node.organizers]),
    contributor: units(node.coOrganizers),
    performer: activity.scienceWorkers.map(person),
    audience: audience(activity),
  });
}

/** Undefined when the audience is not stated. */
function audience(activity: Activity): Audience | undefined {
  const type = admissionMark(activity) ?? activity.audiences.join('、');
  return type === '' ? undefined : { '@type': 'Audience', audienceType: type };
}

/** `8-13`, `8-`, `0-13` (https://schema.org/typicalAgeRange). */
const ageRange = (ages: Activity['ages']): string | undefined =>
  ages?.from === undefined && ages?.to === undefined ? undefined : `${ages.from ?? 0}-${ages.to ?? ''}`;

/**
 * A single session, or a single weekly rule, becomes the event itself; several become subEvents of an event with their
 * common properties.
 */
function sittings(node: ActivityNode, url: string, context: ViewContext): Partial<PlainEvent> {
  const groups = sessionGroups(node.sessions);
  const [first] = groups;
  if (!first || groups.length === 1) return first ? groupFacts(node, first, url, context) : {};
  const factsOf = (session: SessionNode) => sessionFacts(node, session, context);
  const facts = node.sessions.map(factsOf);
  return {
    ...common(facts, 'eventStatus'),
    ...common(facts, 'eventAttendanceMode'),
    ...common(facts, 'location'),
    ...wholeSpan(speakingSessions(node.sessions).map(factsOf)),
    subEvent: groups.map((group) => ({
      ...identity(node, group.series?.id ?? group.sessions[0].id, group.sessions[0], url),
      ...groupFacts(node, group, url, context),
    })),
  };
}

/** The facts of one session; of a weekly rule, those of its sessions with their schedule, and its cancelled days. */
function groupFacts(
  node: ActivityNode,
  { series, sessions }: SessionGroup,
  url: string,
  context: ViewContext,
): Partial<PlainEvent> {
  const factsOf = (session: SessionNode) => sessionFacts(node, session, context);
  const held = speakingSessions(sessions);
  const [usual = sessions[0]] = held;
  if (!series) return factsOf(usual);
  const cancelled = sessions.filter((session) => !held.includes(session));
  return known({
    ...factsOf(usual),
    ...wholeSpan(held.map(factsOf)),
    eventSchedule: daysSchedule(
      held.flatMap(({ time }) => daysOf(time).slice(0, 1)),
      series,
    ),
    subEvent: cancelled.map((session) => ({ ...identity(node, session.id, session, url), ...factsOf(session) })),
  });
}

const identity = (node: ActivityNode, id: string, session: SessionNode, url: string) => ({
  '@type': 'Event' as const,
  '@id': `${url}#session-${id}`,
  name: sessionName(node, session),
});

type SessionFacts = ReturnType<typeof sessionFacts>;

function common<Key extends keyof SessionFacts>(facts: readonly SessionFacts[], key: Key) {
  const [first, ...others] = facts.map((each) => each[key]);
  const isCommon = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  return isCommon ? { [key]: first } : {};
}

/** From the first start to the last end, when every start date is known. */
function wholeSpan(facts: readonly SessionFacts[]) {
  const starts = facts.flatMap(({ startDate }) => startDate ?? []);
  const ends = facts.flatMap(({ endDate }) => endDate ?? []);
  if (starts.length < facts.length) return {};
  return known({ startDate: starts.sort()[0], endDate: ends.sort().at(-1) });
}

const person = ({ name, title, organization: unit }: Activity['scienceWorkers'][number]): Person =>
  known({
    '@type': 'Person',
    name,
    jobTitle: title,
    affiliation: unit === undefined ? undefined : { '@type': 'Organization' as const, name: unit },
  });
