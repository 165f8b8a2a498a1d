import { phaseBetween } from '#domain/schedule/occurrences.ts';
import { dayOf } from '#domain/time/instant.ts';
import { endedWord, runningWord, startedWord, todayButton, todayHeading } from '#views/ticket/now-words.ts';

/** Updates what time changes after the build: status of running and ended tickets; today's tile, heading and button. */

const now = Number(document.documentElement.dataset['now'] ?? Date.now());

for (const ticket of document.querySelectorAll<HTMLElement>(
  '.ticket[data-start]:not(.off), .embed-row[data-start]:not(.off), .session-table [data-start]:not(.off)',
)) {
  const phase = phaseBetween(Number(ticket.dataset['start']), Number(ticket.dataset['end']), now);
  if (phase === 'ended') setStatus(ticket, endedWord, 'status-quiet');
  const word = phase === 'running' ? wordDuring(ticket) : undefined;
  if (word !== undefined) setStatus(ticket, word, 'status-good');
  if (phase === 'ended') for (const button of ticket.querySelectorAll('a.button, [data-books]')) button.remove();
}

const today = dayOf(now);
for (const tile of document.querySelectorAll<HTMLElement>(`[data-day="${today}"]`)) {
  tile.setAttribute('aria-current', 'date');
}
for (const heading of document.querySelectorAll<HTMLElement>(`[data-list-of="${today}"] h2`)) {
  heading.textContent = todayHeading(heading.textContent);
}
for (const row of document.querySelectorAll<HTMLElement>('.day-tabs ol, .table-scroll')) showCurrentDay(row);
linkToToday(document.querySelector<HTMLAnchorElement>('[data-next-day] a'));

/** Scrolls days that stand side by side to the page's own day, or today. */
function showCurrentDay(row: HTMLElement): void {
  const day = row.querySelector<HTMLElement>('[aria-current="date"]');
  if (!day) return;
  const left = day.getBoundingClientRect().left - row.getBoundingClientRect().left;
  row.scrollLeft += left - (row.clientWidth - day.offsetWidth) / 2;
}

/** The first button of a home page links to the day of the build. Points it at today when today has a linked tile. */
function linkToToday(button: HTMLAnchorElement | null): void {
  const tile = document.querySelector<HTMLAnchorElement>(`a[data-day="${today}"]`);
  if (!button || !tile) return;
  button.href = tile.href;
  button.textContent = todayButton;
}

/**
 * Undefined where it is not known whether the session runs at this hour: its start is not told, or it goes on for more
 * than 24 hours (in milliseconds), as exhibitions that close at night.
 */
function wordDuring({ dataset }: HTMLElement): string | undefined {
  const isLong = Number(dataset['end']) - Number(dataset['start']) > 86_400_000;
  if (isLong || dataset['hours'] === 'untold') return undefined;
  return dataset['hours'] === 'open' ? startedWord : runningWord;
}

function setStatus(ticket: HTMLElement, text: string, tone: string): void {
  const status = ticket.querySelector('.status');
  if (!status || status.classList.contains('status-quiet')) return;
  status.className = `status ${tone}`;
  status.textContent = text;
}
