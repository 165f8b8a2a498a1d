import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { isCancelled, isPostponed, type Offer } from '#domain/activity/offer.ts';
import { type StatusName, type StatusView, statusWords, watchedState } from './status-words.ts';

/** The text, icon and tone of a session's offer. `online` replaces the walk-in wording. */
export const statusView = (offer: Offer, online = false): StatusView => statusWords[watchedState(offer, online)];

/** Every status once. */
export const statusViews: readonly StatusView[] = Object.values(statusWords);

/**
 * What a page states of a state without script, and what stays true: that booking is needed and when it closes, rather
 * than that it is open.
 * @param closes when booking closes, in words
 */
export function lastingStatus(name: StatusName, closes: string | undefined): StatusView {
  switch (name) {
    case 'bookable':
      return { ...statusWords.bookable, text: closes === undefined ? '需要预约' : `${closes}预约` };
    case 'booking-not-open':
      return { ...statusWords[name], text: '需要预约' };
    default:
      return statusWords[name];
  }
}

/** The status of an activity that is cancelled or has a postponed session; undefined for any other. */
export function changedStatus(node: ActivityNode): StatusView | undefined {
  if (isCancelled(node)) return statusWords.cancelled;
  return isPostponed(node) ? statusWords.postponed : undefined;
}
