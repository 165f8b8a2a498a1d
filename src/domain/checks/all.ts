import type { CampaignContent, Entry, EntryLists, SiteContent } from '../campaign/content.ts';
import { forEachKind } from '../site/kinds.ts';
import { nameMustContain, nameTooLong } from './activity-name.ts';
import { ageRange } from './age-range.ts';
import { areaCodeTypo } from './area-code-typo.ts';
import { attachmentEmpty, attachmentMissing } from './attachments.ts';
import { bookingNotNeeded, bookingTooMany } from './booking-facts.ts';
import { bookingAfterEnd, bookingUnclear } from './booking-unclear.ts';
import { collectionEmpty, footerItemMissing } from './campaign-complete.ts';
import { campaignYear, rulesetMissing, targetRange, windowTooLong } from './campaign-facts.ts';
import { candidates } from './candidates.ts';
import { changeNotLogged } from './change-not-logged.ts';
import { changeNotShown } from './change-not-shown.ts';
import { contactPerson } from './contact-person.ts';
import type { Check, CheckContext } from './context.ts';
import { dateOrder } from './date-order.ts';
import { deadlineDiffers } from './deadline-differs.ts';
import { detailsTwice } from './details-twice.ts';
import { documentNumber } from './document-number.ts';
import { entryTwice } from './entry-twice.ts';
import { festivalChoice } from './festival.ts';
import { fewOfAKind } from './few-of-a-kind.ts';
import { formColumns } from './form-columns.ts';
import { formerIdTaken } from './former-id-taken.ts';
import { glyphMissing } from './glyph-missing.ts';
import { idDuplicate } from './id-duplicate.ts';
import { importQuestions } from './import-questions.ts';
import { leftoverAreaCode } from './leftover-area-code.ts';
import { leftoverDates } from './leftover-dates.ts';
import { leftoverHub } from './leftover-hub.ts';
import { leftoverAddress, leftoverNumbers } from './leftover-numbers.ts';
import { leftoverPlaces } from './leftover-places.ts';
import { leftoverTexts, leftoverTheme } from './leftover-texts.ts';
import { listedTwice } from './listed-twice.ts';
import { mediaMissing } from './media-missing.ts';
import { noticeDiffers } from './notice-differs.ts';
import { passport } from './passport.ts';
import { pictureContent } from './picture-content.ts';
import { placeCode, regionCode } from './place-codes.ts';
import { placeMissing } from './place-missing.ts';
import { pointFar } from './point-far.ts';
import { posterRule } from './poster-rule.ts';
import type { Problem } from './problem.ts';
import { recordDates } from './record-dates.ts';
import { refCycle } from './ref-cycle.ts';
import { refMissing } from './ref-missing.ts';
import { regionMismatch } from './region-mismatch.ts';
import { resourceSubject } from './resource-subject.ts';
import { routeEnd } from './route-end.ts';
import { rulesetPlatform, rulesetProblems, rulesetWindow, rulesetYear } from './ruleset-facts.ts';
import { sampleBeside } from './sample-beside.ts';
import { sampleMixed } from './sample-mixed.ts';
import { sessionDaysFit } from './session-days-fit.ts';
import { sessionHoursTwice } from './session-hours-twice.ts';
import { sessionOutOfPeriod } from './session-out-of-period.ts';
import { sessionPlaces } from './session-places.ts';
import { sessionStatus } from './session-status.ts';
import { sessionTooLong } from './session-too-long.ts';
import { targetCount } from './target-count.ts';
import { targetParts } from './target-parts.ts';
import { textFieldConflict } from './text-field-conflict.ts';
import { venueDoubleBooked } from './venue-double-booked.ts';

/** Checks that stay correct on a partially parsed entry. */
const ofParts: readonly Check[] = [
  rulesetMissing,
  rulesetYear,
  rulesetPlatform,
  campaignYear,
  festivalChoice,
  windowTooLong,
  targetRange,
  targetParts,
  candidates,
  regionCode,
  placeCode,
  refMissing,
  refCycle,
  formerIdTaken,
  dateOrder,
  sessionTooLong,
  sessionHoursTwice,
  sessionDaysFit,
  sessionPlaces,
  ageRange,
  nameTooLong,
  nameMustContain,
  listedTwice,
  detailsTwice,
  importQuestions,
  attachmentMissing,
  documentNumber,
  mediaMissing,
  pictureContent,
  posterRule,
  glyphMissing,
];

const ofWholes: readonly Check[] = [
  rulesetWindow,
  collectionEmpty,
  footerItemMissing,
  targetCount,
  idDuplicate,
  sessionOutOfPeriod,
  sessionStatus,
  changeNotLogged,
  changeNotShown,
  textFieldConflict,
  recordDates,
  venueDoubleBooked,
  routeEnd,
  passport,
  resourceSubject,
  placeMissing,
  bookingUnclear,
  bookingAfterEnd,
  bookingNotNeeded,
  bookingTooMany,
  sampleMixed,
  entryTwice,
  regionMismatch,
  pointFar,
  attachmentEmpty,
  formColumns,
  deadlineDiffers,
  noticeDiffers,
  leftoverDates,
  leftoverTexts,
  leftoverTheme,
  leftoverPlaces,
  leftoverNumbers,
  leftoverAddress,
  leftoverAreaCode,
  areaCodeTypo,
  contactPerson,
];

/** What a check needs besides the content itself. */
type GivenContext = Omit<CheckContext, 'campaignPlaces'>;

/**
 * Runs every check on the hub, on every rule set and on every campaign that was read as a whole. `context.files` lists the whole
 * content folder. Entries of `context.partial` get only the checks that stay correct on a partially parsed entry.
 */
export function checkCampaigns(site: SiteContent, context: GivenContext): readonly Problem[] {
  const { campaigns, others = [] } = site;
  const filesOf = Map.groupBy(context.files, ({ campaign }) => campaign);
  const shared = filesOf.get('') ?? [];
  const ofRulesets = context.rulesets.filter(({ file }) => !context.partial?.has(file)).flatMap(rulesetProblems);
  const campaignPlaces = [...campaigns, ...others].map(({ campaign }) => campaign.data.city);
  const ofCampaigns = campaigns.flatMap((content) => {
    const own = { ...context, campaignPlaces, files: [...shared, ...(filesOf.get(content.id) ?? [])] };
    const wholes = wholesOf(content, context.partial);
    return [
      ...ofParts.flatMap((check) => check(content, own)),
      ...fewOfAKind(ofWholes.flatMap((check) => check(wholes, own)).filter(({ file }) => !context.partial?.has(file))),
    ];
  });
  return [...leftoverHub(site, context), ...sampleBeside(site), ...ofRulesets, ...ofCampaigns];
}

/** Removes partially parsed entries from a campaign; keeps its campaign.json. */
function wholesOf(content: CampaignContent, partial: CheckContext['partial']): CampaignContent {
  if (!partial?.size) return content;
  const isWhole = ({ file }: Entry<unknown>) => !partial.has(file);
  return { ...content, ...(forEachKind((kind) => content[kind].filter(isWhole)) as EntryLists) };
}
