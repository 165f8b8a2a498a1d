import {
  chosenCount,
  countValues,
  type FacetName,
  type Facets,
  type FilteredRow,
  meets,
  readChosen,
  readFacets,
  toggleValue,
  writeChosen,
} from '#domain/schedule/facets.ts';
import { type CountedRow, countRows } from '#domain/schedule/row-counts.ts';
import { filterState } from '#views/ticket/filter-words.ts';

/** Filters the rows of a page in place. The query string of the page's address stores the choice. */

interface Row extends FilteredRow {
  readonly element: HTMLElement;
}

function countedRow({ dataset, classList }: HTMLElement): CountedRow {
  return { key: dataset['key'], cancelled: classList.contains('off') };
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const chips = all('[data-filter]');
const rows: readonly Row[] = all('main [data-facets]').map((element) => ({
  element,
  ...countedRow(element),
  facets: readFacets(element.dataset['facets'] ?? ''),
}));
const counter = document.querySelector<HTMLElement>('[data-filter-count]');
let chosen = readChosen(location.search);

if (counter) start(counter);

function start(count: HTMLElement): void {
  for (const part of all('[data-scripted]')) part.hidden = false;
  for (const chip of chips) {
    chip.setAttribute('role', 'button');
    chip.addEventListener('click', (event) => press(event, chip));
    chip.addEventListener('keydown', (event) => {
      if (event.key === ' ' && chip.tagName === 'A') press(event, chip);
    });
  }
  for (const clear of all('[data-filter-clear]')) clear.addEventListener('click', () => choose({}));
  window.addEventListener('popstate', () => {
    chosen = readChosen(location.search);
    show(count);
  });
  show(count);
  if (chosenCount(chosen) > 0) document.querySelector('[data-filters]')?.setAttribute('open', '');

  function press(event: Event, chip: HTMLElement): void {
    event.preventDefault();
    choose(toggleValue(chosen, chip.dataset['filter'] as FacetName, chip.dataset['value'] ?? ''));
  }

  function choose(next: Facets): void {
    chosen = next;
    history.pushState(null, '', location.pathname + writeChosen(chosen));
    show(count);
  }
}

function show(count: HTMLElement): void {
  for (const { element, facets } of rows) element.hidden = !meets(facets, chosen);
  const visible = rows.filter(({ element }) => !element.hidden);
  showChips();
  hideEmpty();
  // share.ts offers the address of what is shown.
  document.documentElement.dataset['shown'] = writeChosen(chosen);
  document.dispatchEvent(new Event('shown'));
  const unit = count.dataset['unit'] ?? '';
  const number = chosenCount(chosen);
  count.textContent = filterState(number, countRows(visible), unit);
  for (const clear of all('[data-filter-clear]')) clear.hidden = number === 0;
  for (const message of all('[data-filter-none]')) message.hidden = visible.length > 0;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-filters]')) {
    link.search = writeChosen({ ...chosen, day: [] });
  }
}

/** Updates pressed states and row counts of the chips; greys out chips without rows, unless pressed. */
function showChips(): void {
  const counts = new Map<string, ReadonlyMap<string, number>>();
  for (const chip of chips) {
    const name = chip.dataset['filter'] as FacetName;
    const value = chip.dataset['value'] ?? '';
    const known = counts.get(name) ?? countValues(rows, name, chosen);
    counts.set(name, known);
    const number = known.get(value) ?? 0;
    const pressed = (chosen[name] ?? []).includes(value);
    chip.setAttribute('aria-pressed', String(pressed));
    chip.classList.toggle('without', number === 0 && !pressed);
    const small = chip.querySelector('small');
    if (small) small.textContent = String(number);
  }
}

/** Hides headings, bands and grid rows without visible rows, and updates the counts in headings. */
function hideEmpty(): void {
  for (const heading of all('[data-heads]')) {
    const left = all(`[data-under~="${heading.dataset['heads']}"]`).filter(({ hidden }) => !hidden);
    heading.hidden = left.length === 0;
    const number = heading.querySelector('[data-heads-count]');
    if (number) number.textContent = String(countRows(left.map(countedRow)));
  }
  for (const band of all('.ticket-band')) band.hidden = !band.querySelector('[data-facets]:not([hidden])');
}
