import { type Answer, answersTo, type Offer, offersNear } from '#domain/rows/answers.ts';
import type { Row } from '#domain/rows/rows.ts';
import { type Facets, writeChosen } from '#domain/schedule/facets.ts';
import { gcj02Of } from '#domain/venue/gcj02.ts';
import { allText, answerWords, distanceText, foundText } from '#views/home/question-words.ts';
import { currentTime, putInPlaceEvent } from '../clock.ts';
import { loadRows } from './load-rows.ts';
import { ticketRow } from './ticket-row.ts';

export interface Asked {
  readonly chosen: Facets;
  /** The device's position, in WGS-84. */
  readonly position: { readonly lng: number; readonly lat: number } | undefined;
  /** Regions as the page offers them. */
  readonly regions: readonly { readonly id: string; readonly label: string }[];
  readonly choose: (chosen: Facets) => void;
}

const shownRows = 10;

/**
 * Shows the answers to a question, or the questions near it that have any.
 * @param isCurrent false once the visitor asks something else
 * @throws Error when the rows cannot be had
 */
export async function showAnswers(part: HTMLElement, address: URL, asked: Asked, isCurrent: () => boolean) {
  const rows = await loadRows(address.href);
  if (!isCurrent()) return;
  const { chosen, position } = asked;
  const now = currentTime();
  const answers = answersTo(chosen, rows, now, position && gcj02Of({ ...position, crs: 'wgs84' }));
  const home = address.pathname.replace(/[^/]*$/, '');
  const isOneDay = chosen.day?.length === 1;
  const drawn = answers.slice(0, shownRows).map((answer) => {
    const before = textsBefore(answer, isOneDay);
    return ticketRow(answer.row, { now, home, before });
  });
  find(part, '[data-found]').textContent =
    answers.length > 0 ? foundText(answers.length, position !== undefined) : answerWords.none;
  fill(find(part, '[data-list]'), drawn);
  const regions = asked.regions.map(({ id }) => id);
  const offers = answers.length > 0 ? [] : offersNear(chosen, rows, now, regions);
  fill(
    find(part, '[data-offers]'),
    offers.map((offer) => offerChip(offer, rows, asked)),
  );
  showAll(find<HTMLAnchorElement>(part, '[data-all]'), answers.length, chosen);
  document.dispatchEvent(new Event(putInPlaceEvent));
}

const find = <T extends Element = HTMLElement>(part: ParentNode, selector: string): T =>
  part.querySelector<T>(selector) as T;

function fill(list: HTMLElement, elements: readonly HTMLElement[]): void {
  list.textContent = '';
  for (const element of elements) list.appendChild(element);
}

function textsBefore({ row, metres }: Answer, isOneDay: boolean): readonly string[] {
  return [...(metres === undefined ? [] : [distanceText(metres)]), ...(isOneDay || !row.day ? [] : [row.day.title])];
}

function showAll(link: HTMLAnchorElement, count: number, chosen: Facets): void {
  link.search = count > 0 ? writeChosen(chosen) : '';
  link.textContent = count > shownRows ? allText(count) : count > 0 ? answerWords.inSchedule : answerWords.every;
}

function offerChip(offer: Offer, rows: readonly Row[], asked: Asked): HTMLElement {
  const chip = document.createElement('button');
  chip.type = 'button';
  chip.className = 'chip';
  chip.textContent = offerText(offer, rows, asked);
  const count = document.createElement('small');
  count.textContent = `${offer.count} 场`;
  chip.appendChild(count);
  chip.addEventListener('click', () => asked.choose(offer.chosen));
  return chip;
}

function offerText({ changed, chosen }: Offer, rows: readonly Row[], { regions }: Asked): string {
  switch (changed) {
    case 'day':
      return rows.find(({ day }) => day?.day === chosen.day?.[0])?.day?.title ?? '';
    case 'region':
      return regions.find(({ id }) => id === chosen.region?.[0])?.label ?? '';
    case 'audience':
      return answerWords.anyAudience;
    case 'all':
      return chosen.day ? answerWords.sameDay : answerWords.all;
    default:
      return changed satisfies never;
  }
}
