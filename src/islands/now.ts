import { phaseBetween } from '#domain/schedule/occurrences.ts';
import { dayOf } from '#domain/time/instant.ts';
import { endedWord, runningWord, todayButton, todayHeading } from '#views/ticket/now-words.ts';

/** Brings what ages up to date: tickets that run or are over, and today's tile. */

const now = Number(document.documentElement.dataset['now'] ?? Date.now());

for (const ticket of document.querySelectorAll<HTMLElement>(
  '.ticket[data-start]:not(.off), .embed-row[data-start]:not(.off)',
)) {
  const phase = phaseBetween(Number(ticket.dataset['start']), Number(ticket.dataset['end']), now);
  if (phase === 'ended') say(ticket, endedWord, 'status-quiet');
  if (phase === 'running' && isWithinADay(ticket)) say(ticket, runningWord, 'status-good');
  if (phase === 'ended') for (const button of ticket.querySelectorAll('a.button')) button.remove();
}

const today = dayOf(now);
for (const tile of document.querySelectorAll<HTMLElement>(`[data-day="${today}"]`)) {
  tile.setAttribute('aria-current', 'date');
}
for (const heading of document.querySelectorAll<HTMLElement>(`[data-list-of="${today}"] h2`)) {
  heading.textContent = todayHeading(heading.textContent);
}
leadToToday(document.querySelector<HTMLAnchorElement>('[data-next-day] a'));

/** The first button of a home leads to the day of its building: to today, while something is on. */
function leadToToday(button: HTMLAnchorElement | null): void {
  const tile = document.querySelector<HTMLAnchorElement>(`a.day-tile[data-day="${today}"]`);
  if (!button || !tile) return;
  button.href = tile.href;
  button.textContent = todayButton;
}

/** An exhibition of several days is closed at night: nothing is said of it while it goes on. */
function isWithinADay({ dataset }: HTMLElement): boolean {
  return Number(dataset['end']) - Number(dataset['start']) <= 86_400_000;
}

function say(ticket: HTMLElement, text: string, tone: string): void {
  const status = ticket.querySelector('.status');
  if (!status || status.classList.contains('status-quiet')) return;
  status.className = `status ${tone}`;
  status.textContent = text;
}
