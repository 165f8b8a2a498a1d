import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { isBookable, isWaitable } from '#domain/activity/offer.ts';
import { phoneLink } from '../format/phone-link.ts';
import type { LinkView } from '../site/frame.ts';
import type { ViewContext } from '../site/view-context.ts';
import { bookingWords } from './booking-words.ts';

/** Where a session is booked now: its page, else its phone. Undefined while it cannot be booked. */
export function bookingLink(node: ActivityNode, session: SessionNode, context: ViewContext): LinkView | undefined {
  return pageLink(session, context) ?? callLink(node, session, context);
}

/** The distinct ways to book the sessions now: pages first, then phones. */
export function bookingLinks(node: ActivityNode, context: ViewContext): readonly LinkView[] {
  const links = [
    ...node.sessions.map((session) => pageLink(session, context)),
    ...node.sessions.map((session) => callLink(node, session, context)),
  ].filter((link) => link !== undefined);
  return [...new Map(links.map((link) => [`${link.label} ${link.href}`, link])).values()];
}

function pageLink(session: SessionNode, { now }: ViewContext): LinkView | undefined {
  const url = session.booking?.url;
  if (url === undefined) return undefined;
  if (isBookable(session, now)) return { href: url, label: bookingWords.page };
  return isWaitable(session, now) ? { href: url, label: bookingWords.wait } : undefined;
}

/** Samples have no real phone. */
function callLink({ activity }: ActivityNode, session: SessionNode, { now }: ViewContext): LinkView | undefined {
  const phone = session.booking?.phone;
  if (phone === undefined || activity.sample || !isBookable(session, now)) return undefined;
  return { href: phoneLink(phone), label: bookingWords.call };
}
