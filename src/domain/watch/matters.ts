import type { Activity } from '#schemas/activity.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import type { CampaignContent, Entry } from '../campaign/content.ts';
import { rulesetIdOf } from '../campaign/ruleset-of.ts';
import { expandSession } from '../schedule/expanded-session.ts';
import { dayBoundsOf, daysOf } from '../schedule/session-time.ts';
import { addDays } from '../time/day.ts';
import { deadlineInstant } from '../time/deadline.ts';
import { type Day, dayOf, instantOf } from '../time/instant.ts';
import { isOver } from './over.ts';

/** Matters of a campaign that need the site's operators. */
export type Lack =
  | { readonly kind: 'no-contact'; readonly file: string }
  | { readonly kind: 'no-deadline'; readonly file: string }
  | { readonly kind: 'ruleset-missing'; readonly file: string }
  | { readonly kind: 'ruleset-unverified'; readonly file: string }
  | { readonly kind: 'platform-closed'; readonly file: string; readonly on: Day }
  | { readonly kind: 'undated'; readonly file: string; readonly name: string }
  /** Activities that are over; `by` is the first of the days up to which one can be handed in. */
  | { readonly kind: 'no-recap'; readonly file: string; readonly count: number; readonly by: Day };

/** A change that happens on a day without an edit. */
export type Turn = { readonly on: Day } & (
  | { readonly kind: 'begins' | 'ends' | 'platform-closes' }
  | { readonly kind: 'deadline'; readonly what: string; readonly who: string }
  | { readonly kind: 'booking-opens' | 'booking-closes'; readonly name: string }
  | { readonly kind: 'sessions'; readonly count: number }
);

export interface Matters {
  readonly lacks: readonly Lack[];
  /** Sorted by day. */
  readonly turns: readonly Turn[];
}

/**
 * What a campaign lacks, once it is over only recaps, and what changes from `today` on within `days`. Samples and drafts do not
 * count. A session whose day is not known is a lack once it may be within `days`.
 */
export function mattersOf(
  content: CampaignContent,
  rulesets: readonly Entry<Ruleset>[],
  today: Day,
  days: number,
): Matters {
  const until = addDays(today, days);
  const activities = content.activities.filter(({ data: { sample, draft } }) => !sample && !draft);
  const turns = [...campaignTurns(content, rulesets), ...activities.flatMap(({ data }) => bookingTurns(data))];
  const held = heldOn(activities);
  return {
    lacks: [
      ...(isPast(content, today)
        ? []
        : [
            ...lacksOf(content, rulesets, today),
            ...undated(activities, content.campaign.data.window.from, { today, until }),
          ]),
      ...withoutRecap(content, rulesets, activities, today),
    ],
    turns: [...turns, ...held]
      .filter(({ on }) => today <= on && on <= until)
      .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)),
  };
}

/** Over with its window and all its activities. */
const isPast = ({ campaign: { data }, activities }: CampaignContent, today: Day): boolean =>
  data.window.to < today && activities.every((activity) => isOver(activity.data, data.window.to, today));

const rulesetFor = ({ campaign }: CampaignContent, rulesets: readonly Entry<Ruleset>[]) =>
  rulesets.find(({ id }) => id === rulesetIdOf(campaign.data));

function lacksOf(content: CampaignContent, rulesets: readonly Entry<Ruleset>[], today: Day): readonly Lack[] {
  const { file, data } = content.campaign;
  const ruleset = rulesetFor(content, rulesets);
  const closed = ruleset?.data.publishing?.to;
  return [
    ...(data.contact.some(({ phones, email }) => phones || email) ? [] : [{ kind: 'no-contact', file } as const]),
    ...(data.deadlines.some((deadline) => deadlineInstant(deadline) !== undefined)
      ? []
      : [{ kind: 'no-deadline', file } as const]),
    ...(ruleset || data.ruleset === undefined ? [] : [{ kind: 'ruleset-missing', file } as const]),
    ...(ruleset?.data.unverified ? [{ kind: 'ruleset-unverified', file: ruleset.file } as const] : []),
    ...(ruleset && closed !== undefined && closed < today
      ? [{ kind: 'platform-closed', file: ruleset.file, on: closed } as const]
      : []),
  ];
}

/** @param first day of the campaign, before which nothing is missing that is to be announced */
const undated = (
  activities: readonly Entry<Activity>[],
  first: Day,
  { today, until }: { readonly today: Day; readonly until: Day },
): readonly Lack[] =>
  activities.flatMap(({ file, data }): readonly Lack[] => {
    const isOpen = timesOf(data).some((time) => {
      if (time.kind === 'tba') return first <= until;
      const bounds = time.kind === 'partial' ? dayBoundsOf(time) : undefined;
      return bounds !== undefined && bounds.from <= until && today <= bounds.to;
    });
    return isOpen ? [{ kind: 'undated', file, name: data.name }] : [];
  });

/**
 * Activities that are over and have no recap, while it can still be handed in: in the days after their end that the
 * platform gives for recommendations, and up to the last deadline of a summary.
 */
function withoutRecap(
  content: CampaignContent,
  rulesets: readonly Entry<Ruleset>[],
  activities: readonly Entry<Activity>[],
  today: Day,
): readonly Lack[] {
  const { file, data } = content.campaign;
  const { withinDays = 0, withinDaysBinds = [] } = rulesetFor(content, rulesets)?.data.recommendation ?? {};
  const summaries = data.deadlines.flatMap((deadline) => {
    const until = deadline.summary && deadlineInstant(deadline);
    return until === undefined ? [] : [dayOf(until - 1)];
  });
  const open = activities.flatMap((activity): readonly Day[] => {
    const times = timesOf(activity.data);
    if (activity.data.recap || times.length === 0 || !isOver(activity.data, data.window.to, today)) return [];
    const last =
      times
        .map((time) => dayBoundsOf(time)?.to ?? data.window.to)
        .sort()
        .at(-1) ?? today;
    const bound = withinDaysBinds.length > 0 ? [addDays(last, withinDays)] : [];
    return [...bound, ...summaries]
      .sort()
      .slice(-1)
      .filter((by) => today <= by);
  });
  const [by] = open.toSorted();
  return by === undefined ? [] : [{ kind: 'no-recap', file, count: open.length, by }];
}

const timesOf = ({ sessions }: Activity) =>
  sessions
    .flatMap((session, index) => expandSession(session, index))
    .filter(({ status }) => status !== 'cancelled')
    .map(({ time }) => time);

function campaignTurns(content: CampaignContent, rulesets: readonly Entry<Ruleset>[]): readonly Turn[] {
  const { window, deadlines } = content.campaign.data;
  const closes = rulesetFor(content, rulesets)?.data.publishing?.to;
  return [
    { kind: 'begins', on: window.from },
    { kind: 'ends', on: window.to },
    ...(closes === undefined ? [] : [{ kind: 'platform-closes', on: closes } as const]),
    ...deadlines.flatMap((deadline): readonly Turn[] => {
      const until = deadlineInstant(deadline);
      // The instant is the first that is too late: midnight belongs to the day before.
      return until === undefined
        ? []
        : [{ kind: 'deadline', on: dayOf(until - 1), what: deadline.what, who: deadline.who }];
    }),
  ];
}

function bookingTurns({ name, booking, sessions }: Activity): readonly Turn[] {
  const bookings = [booking, ...sessions.map((session) => session.booking)];
  const days = (field: 'opens' | 'closes') =>
    new Set(bookings.flatMap((each) => (each?.[field] === undefined ? [] : [dayOf(instantOf(each[field]))])));
  return [
    ...[...days('opens')].map((on): Turn => ({ kind: 'booking-opens', on, name })),
    ...[...days('closes')].map((on): Turn => ({ kind: 'booking-closes', on, name })),
  ];
}

/** How many sessions are held on each day. */
function heldOn(activities: readonly Entry<Activity>[]): readonly Turn[] {
  const days = activities.flatMap(({ data }) => timesOf(data).flatMap((time) => daysOf(time)));
  return [...Map.groupBy(days, (day) => day)].map(([on, those]) => ({ kind: 'sessions', on, count: those.length }));
}
