import { readAdmission } from '../offer/offer-texts.ts';
import { atSpeaker, besideTime, ofHost, onCampus, placeOfAll, settlePlaces } from '../places/settle-places.ts';
import {
  closingInBooking,
  closuresToRemark,
  hostsInRemark,
  linkInBooking,
  platformInBooking,
  remarkInName,
  settleRemark,
} from '../remark/settle-remark.ts';
import { readState } from '../remark/states.ts';
import type { Field } from '../table/column-titles.ts';
import { type HoursOfHalfDays, halfDays } from '../table/line-facts.ts';
import type { SettledHeading } from '../table/table-facts.ts';
import { inOwnWords, ofHouse, partOfRegion, settleUnits } from '../units/settle-units.ts';
import type { RowContext } from './row-context.ts';
import { oneLine } from './row-state.ts';
import type { Texts } from './texts.ts';

/** Puts into the right fields what cells of a row say beside their own: units, regions, hours. @returns what is to be noted */
export function settleFields(
  texts: Texts,
  heading: SettledHeading,
  titleOf: (field: Field) => string,
  context: RowContext,
): string[] {
  remarkInName(texts);
  closingInBooking(texts);
  partOfRegion(texts, context);
  inOwnWords(texts, heading);
  ofHouse(texts, heading);
  const place = placeOfAll(texts, heading, titleOf('venue'));
  hoursOfHalfDays(texts, heading.facts.halfDays);
  closuresToRemark(texts);
  settlePlaces(texts);
  const duration = oneLine(texts.get('duration'));
  if (/(?:小时|分钟|刻钟)(?:左右)?$/u.test(duration) && !/每[^场]/u.test(duration))
    besideTime(texts, `（${duration}）`);
  settleRemark(texts);
  platformInBooking(texts);
  linkInBooking(texts, titleOf('bookingNeeded'));
  stateInCount(texts);
  bookingInCount(texts);
  audienceInAdmission(texts, titleOf('admission'));
  bookingInAudience(texts);
  const notes = [...place, ...settleUnits(texts, heading, titleOf, context)];
  hostsInRemark(texts);
  atSpeaker(texts);
  onCampus(texts, context);
  ofHost(texts);
  return notes;
}

/** Under 谁能来 stand people as well as answers: 6岁以上亲子家庭 is whom it is for, where no other cell says it. */
function audienceInAdmission(texts: Texts, title: string): void {
  const text = texts.get('admission');
  const isAnswer = /[是能可]否|公众|开放|公开|对外/u.test(title) || /开放|^(?:详?见|待|另|[是否不√×✓✗]$)/u.test(text);
  if (isAnswer || texts.get('audiences') || readAdmission(text)) return;
  texts.set('audiences', text);
  texts.set('admission', '');
}

/** What became of it, in brackets behind how many come: 30（已报满）. */
function stateInCount(texts: Texts): void {
  for (const field of ['expectedVisitors', 'capacity'] as const) {
    const [whole = '', said = ''] = /[（(]([^（()）]+)[）)]\s*$/u.exec(texts.get(field)) ?? [];
    if (!readState(said)) continue;
    texts.set(field, texts.get(field).replace(whole, ''));
    texts.set('remark', [texts.get('remark'), said].filter((text) => text !== '').join('；'));
  }
}

/** How to book, in brackets behind how many come: 20组（打电话报名，报满为止）. */
function bookingInCount(texts: Texts): void {
  const count = texts.get('expectedVisitors');
  if (!/预约|报名/u.test(count) || texts.get('bookingNeeded')) return;
  texts.set('bookingNeeded', count.replace(/[（(]/gu, '；').replace(/[）)]/gu, ''));
  texts.set('expectedVisitors', count.replace(/[（(][^（()）]*[）)]/gu, ''));
}

/** How to book, behind whom it is for: 职工子女，到工会报名. */
function bookingInAudience(texts: Texts): void {
  const [whom = '', ...others] = texts.get('audiences').split(/[，,；;。]+(?![^（(]*[）)])/u);
  const booking = others.filter((part) =>
    /^(?:请|需|须)?(?:提前)?[到在向通打电].{1,20}(?:报名|预约)$|^(?:需|须|请)?(?:提前)?(?:电话|网上|现场)?(?:报名|预约)$/u.test(
      part.trim(),
    ),
  );
  if (booking.length === 0 || texts.get('bookingNeeded')) return;
  texts.set('bookingNeeded', booking.join('；'));
  texts.set('audiences', [whom, ...others.filter((part) => !booking.includes(part))].join('，'));
}

/** Hours in columns of their own for the morning, the afternoon and the evening: one cell of hours. */
function hoursOfHalfDays(texts: Texts, told: HoursOfHalfDays): void {
  const hours = halfDays.flatMap((half) => {
    const text = oneLine(texts.get(half.field));
    if (text === '') return [];
    if (/^[√✓✔是]$/u.test(text)) return told[half.field] ?? half.name;
    return /^\d/u.test(text) ? half.name + text : text;
  });
  const all = [texts.get('hours'), ...new Set(hours)].filter((text) => text !== '');
  if (hours.length > 0) texts.set('hours', all.join('、'));
}
