import { keptPieces, keptWhole } from '#domain/rows/kept-words.ts';
import { bookingWayOf, offerOfRow, stateOfRow, turnsOfRow } from '#domain/rows/row-state.ts';
import type { Row } from '#domain/rows/rows.ts';
import type { Instant } from '#domain/time/instant.ts';
import { momentsOf, nameAt, type Shown, shownFor, writeNames } from '#domain/time/moments.ts';
import { activityTile } from '#pictures/activity.ts';
import { digitsPicture } from '#pictures/digits.ts';
import { bookingWords } from '#views/ticket/booking-words.ts';
import { conditionsOf } from '#views/ticket/feature-words.ts';
import { watchedState } from '#views/ticket/status-words.ts';
import { showState } from '../status.ts';
import { wholeWords } from '../whole-words.ts';

export interface TicketOptions {
  readonly now: Instant;
  /** Path of the campaign's home. */
  readonly home: string;
  /** The beginning of the line below the title: a day, a distance. */
  readonly before?: readonly string[];
}

/** Draws a row as components/ticket/Ticket.astro does, from the page's template of it. */
export function ticketRow(row: Row, options: TicketOptions): HTMLElement {
  const { now, home } = options;
  const { session } = row;
  const ticket = emptyTicket();
  ticket.classList.toggle('off', row.cancelled);
  ticket.dataset['key'] = session.key;
  part(ticket, '.ticket-picture').innerHTML = activityTile({ ...session, seed: session.activity });
  fillStub(part(ticket, '.ticket-stub'), row);
  fillOrRemove(part(ticket, '.label'), session.label);
  if (!session.sample) part(ticket, '.sample-tag').remove();
  fillOrRemove(part(ticket, '.limit-tag'), session.admission);
  fillTitle(part<HTMLAnchorElement>(ticket, 'h3 a'), `${home}activities/${session.activity}/`, session.title);
  fillText(ticket, row, options);
  fillState(part(ticket, '.status'), row, now);
  fillBookings(ticket, row, now);
  return ticket;
}

/** The template is the page's own: it cannot be missing. */
function emptyTicket(): HTMLElement {
  const template = part<HTMLTemplateElement>(document, 'template[data-template="ticket"]');
  return document.importNode(template.content, true).querySelector('.ticket') as HTMLElement;
}

const part = <T extends Element = HTMLElement>(within: ParentNode, selector: string): T =>
  within.querySelector<T>(selector) as T;

function span(className: string, text: string): HTMLElement {
  const made = document.createElement('span');
  made.className = className;
  made.textContent = text;
  return made;
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  fill(made, text);
  return made;
}

/** Puts a text after what an element has; what stays on one line in `<no-br>`, as in the pages. */
function fill(element: HTMLElement, text: string): void {
  const pieces = keptPieces(text);
  if (pieces.length === 1) element.append(...wholeWords(text));
  else
    element.append(...pieces.map((piece, place) => (place % 2 === 1 ? kept(piece) : document.createTextNode(piece))));
}

function kept(text: string): HTMLElement {
  const made = document.createElement('no-br');
  made.textContent = text;
  return made;
}

function fillStub(stub: HTMLElement, { starts, when }: Row): void {
  const picture = part(stub, '.ticket-picture');
  stub.textContent = '';
  stub.appendChild(picture);
  if (starts) {
    stub.insertAdjacentHTML('beforeend', digitsPicture(starts));
    stub.appendChild(span('visually-hidden', starts));
  }
  const strength = `${starts ? '' : ' strong'}${when.length > 4 ? ' long' : ''}`;
  stub.appendChild(span(`when${strength}`, when));
}

function fillOrRemove(tag: HTMLElement, text: string): void {
  tag.textContent = '';
  if (text) fill(tag, text);
  else tag.remove();
}

/** As components/format/Phrases.astro: browsers drop the space at the end of an inline block. */
function fillTitle(link: HTMLAnchorElement, href: string, title: readonly string[]): void {
  link.href = href;
  link.textContent = '';
  if (title.length === 1) fill(link, title[0] ?? '');
  else
    for (const phrase of title) {
      const made = span('phrase', '');
      fill(made, phrase.replace(/ +$/, ''));
      link.appendChild(made);
      if (/ $/.test(phrase)) link.appendChild(document.createTextNode(' '));
    }
}

/** The template has a line of text, and one with the former time. */
function fillText(ticket: HTMLElement, row: Row, { now, before = [] }: TicketOptions): void {
  const { session } = row;
  const about = part(ticket, '.ticket-body p');
  const conditions = conditionsOf(row.facets.with || [])
    .map(keptWhole)
    .join('，');
  const texts = [...before, row.days, session.place, session.audience, conditions];
  about.textContent = '';
  for (const [place, each] of texts.filter(Boolean).entries()) fill(about, place > 0 ? `　${each}` : each);
  const was = part(ticket, '.was');
  const last = was.parentElement as HTMLElement;
  const text = last.parentElement as HTMLElement;
  if (session.was) fill(was, session.was);
  else last.remove();
  for (const note of session.notes) text.appendChild(paragraph(note));
  if (session.booking?.opens !== undefined && offerOfRow(row, now) === 'booking-not-open') {
    const opens = paragraph(session.booking.note);
    opens.dataset['until'] = String(session.booking.opens / 1000);
    text.appendChild(opens);
  }
  for (const note of row.notes) text.appendChild(paragraph(note));
}

function fillState(status: HTMLElement, row: Row, now: Instant): void {
  const states = momentsOf(turnsOfRow(row), now, (at) => watchedState(stateOfRow(row, at), row.session.watched));
  const names = writeNames(states);
  status.dataset['states'] = names;
  showState(status, nameAt(names, now));
}

function fillBookings(ticket: HTMLElement, row: Row, now: Instant): void {
  const button = part<HTMLAnchorElement>(ticket, '.ticket-end .button');
  const end = button.parentElement as HTMLElement;
  button.remove();
  const moments = momentsOf(turnsOfRow(row), now, (at) => bookingWayOf(row, at) ?? null);
  end.classList.toggle('books', moments[0].value !== null);
  for (const { value, ...shown } of moments) {
    if (!value) continue;
    const link = button.cloneNode(true) as HTMLAnchorElement;
    link.href = value.href;
    link.textContent = bookingWords[value.way];
    showFor(link, shown);
    end.appendChild(link);
  }
}

function showFor(link: HTMLElement, shown: Shown): void {
  const { 'data-from': from, 'data-until': until, hidden } = shownFor(shown);
  if (from !== undefined) link.dataset['from'] = String(from);
  if (until !== undefined) link.dataset['until'] = String(until);
  link.hidden = hidden ?? false;
}
