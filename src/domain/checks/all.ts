import type { SiteContent } from '../campaign/content.ts';
import { nameMustContain, nameTooLong } from './activity-name.ts';
import { bookingAfterEnd, bookingUnclear } from './booking-unclear.ts';
import { collectionEmpty, footerItemMissing } from './campaign-complete.ts';
import { campaignYear, regionCode, rulesetMissing, targetRange } from './campaign-facts.ts';
import { changeNotLogged } from './change-not-logged.ts';
import type { Check, CheckContext } from './context.ts';
import { dateOrder } from './date-order.ts';
import { detailsTwice } from './details-twice.ts';
import { documentNumber } from './document-number.ts';
import { formerIdTaken } from './former-id-taken.ts';
import { glyphMissing } from './glyph-missing.ts';
import { idDuplicate } from './id-duplicate.ts';
import { mediaMissing } from './media-missing.ts';
import { pictureContent } from './picture-content.ts';
import { placeMissing } from './place-missing.ts';
import { posterRule } from './poster-rule.ts';
import type { Problem } from './problem.ts';
import { refCycle } from './ref-cycle.ts';
import { refMissing } from './ref-missing.ts';
import { routeEnd } from './route-end.ts';
import { sessionHoursTwice } from './session-hours-twice.ts';
import { sessionOutOfPeriod } from './session-out-of-period.ts';
import { sessionStatus } from './session-status.ts';
import { sessionTooLong } from './session-too-long.ts';
import { venueDoubleBooked } from './venue-double-booked.ts';

const checks: readonly Check[] = [
  rulesetMissing,
  campaignYear,
  targetRange,
  regionCode,
  collectionEmpty,
  footerItemMissing,
  refMissing,
  refCycle,
  idDuplicate,
  formerIdTaken,
  dateOrder,
  sessionTooLong,
  sessionOutOfPeriod,
  sessionStatus,
  sessionHoursTwice,
  changeNotLogged,
  venueDoubleBooked,
  routeEnd,
  nameTooLong,
  nameMustContain,
  placeMissing,
  bookingUnclear,
  bookingAfterEnd,
  detailsTwice,
  documentNumber,
  mediaMissing,
  pictureContent,
  posterRule,
  glyphMissing,
];

/** Applies every rule to every campaign; `context.files` are those of the whole content folder. */
export function checkCampaigns({ campaigns }: SiteContent, context: CheckContext): readonly Problem[] {
  const filesOf = Map.groupBy(context.files, ({ campaign }) => campaign);
  const shared = filesOf.get('') ?? [];
  return campaigns.flatMap((content) => {
    const files = [...shared, ...(filesOf.get(content.id) ?? [])];
    return checks.flatMap((check) => check(content, { ...context, files }));
  });
}
