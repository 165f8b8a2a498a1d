import { campaignPhase } from '#domain/campaign/phase.ts';
import { dayOf } from '#domain/time/instant.ts';
import { phaseWords } from '#views/hub/hub-phase-words.ts';
import { currentTime } from './clock.ts';

/** Updates what time changes on the hub after the build: the phase of campaigns, and the part of the calendar in view. */

const now = currentTime();

for (const phase of document.querySelectorAll<HTMLElement>('.hub-phase')) {
  const { from = '', to = '' } = phase.dataset;
  phase.textContent = phaseWords[campaignPhase({ from, to }, now).kind];
}

const column = document.querySelector<HTMLElement>(`.hub-calendar th[data-day="${dayOf(now)}"]`);
const scroller = column?.closest<HTMLElement>('.table-scroll');
if (column && scroller) {
  column.setAttribute('aria-current', 'date');
  const names = scroller.querySelector<HTMLElement>('th');
  scroller.scrollLeft = column.offsetLeft - (names ? names.offsetWidth : 0);
}
