import ICAL from 'ical.js';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { hubNames } from '#domain/campaign/hub-names.ts';
import { resolveCampaign } from '#domain/campaign/site.ts';
import { instantOf } from '#domain/time/instant.ts';
import { activityCalendar } from '#exports/ics.ts';
import type { Activity } from '#schemas/activity.ts';
import type { Session } from '#schemas/session.ts';
import { campaignLinks } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { aCampaignContent, anActivity, aRuleset } from '../builders.ts';

type Component = InstanceType<typeof ICAL.Component>;

/** A campaign built on 2023-09-10 for a column of a portal. */
export function contextOf(overrides: Partial<CampaignContent> = {}): ViewContext {
  const address = { origin: 'https://kepu.example', base: '/kpr/', alone: false };
  const site = resolveCampaign(aCampaignContent(overrides), [aRuleset()]);
  const now = instantOf('2023-09-10T08:00+08:00');
  const hub = hubNames(undefined, [site.campaign]);
  return {
    site,
    hub,
    placeName: '固原',
    address,
    links: campaignLinks(address, site.id),
    now,
    prose: (markdown) => markdown,
  };
}

/** The calendar file of the one activity with these fields. */
export function calendarOf(activity: Partial<Activity>, others: Partial<CampaignContent> = {}): string {
  const context = contextOf({ activities: [anActivity(activity)], ...others });
  const [node] = context.site.activities;
  if (!node) throw new Error('The activity is a draft.');
  return activityCalendar(node, context);
}

/** The file as ical.js understands it. */
export const parse = (text: string): Component => ICAL.Component.fromString(text);

export const eventsOf = (text: string): readonly Component[] => parse(text).getAllSubcomponents('vevent');

/** The event of an activity's only session. */
export function eventWith(session: Session, activity: Partial<Activity> = {}, others: Partial<CampaignContent> = {}) {
  const [event] = eventsOf(calendarOf({ ...activity, sessions: [session] }, others));
  if (!event) throw new Error('No event.');
  return event;
}

/** The first value of a property as text; undefined when it is absent. */
export const value = (component: Component, name: string): string | undefined =>
  component.getFirstPropertyValue(name)?.toString();
