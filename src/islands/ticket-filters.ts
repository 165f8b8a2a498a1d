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
import { endedLeftText } from '#views/schedule/ended-words.ts';
import { fileWords, filterState, seeText } from '#views/ticket/filter-words.ts';

/**
 * Filters the rows of a page in place; of a list that goes on over several pages, all its rows, from a file. The query
 * string of the page's address stores the choice.
 */

interface OwnRow extends FilteredRow {
  readonly element: HTMLElement;
}

function countedRow({ dataset, classList }: HTMLElement): CountedRow {
  return { key: dataset['key'], cancelled: classList.contains('off') };
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const chips = all('[data-filter]');
const ownRows: readonly OwnRow[] = all('main [data-facets]').map((element) => ({
  element,
  ...countedRow(element),
  facets: readFacets(element.dataset['facets'] ?? ''),
}));
const counter = document.querySelector<HTMLElement>('[data-filter-count]');
const filters = document.querySelector<HTMLElement>('[data-filters]');
const filtered = document.querySelector<HTMLElement>('[data-filtered]');
/** The counts of all rows, as a page in parts states them. */
const stated = new Map(chips.map((chip) => [chip, Number(chip.querySelector('small')?.textContent)]));
const statedCount = counter?.textContent ?? '';
/** The notes beside headings as the page states them, with the elements that keep words whole. */
const notes = new Map<HTMLElement, string>();
let chosen = readChosen(location.search);
let shown = 0;

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
  for (const see of all('[data-filter-see]')) see.addEventListener('click', seeRows);
  window.addEventListener('popstate', () => {
    chosen = readChosen(location.search);
    show(count);
  });
  show(count);

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
  shown += 1;
  // share.ts offers the address of what is shown.
  document.documentElement.dataset['shown'] = writeChosen(chosen);
  document.dispatchEvent(new Event('shown'));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-filters]')) {
    link.search = writeChosen({ ...chosen, day: [] });
  }
  if (filtered) showFromFile(count, filtered);
  else showOwn(count);
}

function showOwn(count: HTMLElement): void {
  for (const { element, facets } of ownRows) element.hidden = !meets(facets, chosen);
  const visible = ownRows.filter(({ element }) => !element.hidden);
  showChips(ownRows);
  hideEmpty();
  showState(count, visible);
}

/** Without a choice, the page shows its own rows. */
async function showFromFile(count: HTMLElement, place: HTMLElement): Promise<void> {
  const own = shown;
  const isChosen = chosenCount(chosen) > 0;
  place.hidden = !isChosen;
  for (const part of all('.ticket-band, .day-band, [data-own-rows]')) part.hidden = isChosen;
  if (!isChosen) {
    showChips(undefined);
    showState(count, []);
    count.textContent = statedCount;
    return;
  }
  count.textContent = fileWords.searching;
  const unit = count.dataset['unit'] ?? '';
  const address = new URL(filters?.dataset['rows'] ?? '', location.href);
  try {
    const { drawRows, rowsOfList } = await import('./rows/filtered-list.ts');
    const scope = readChosen(filters?.dataset['scope'] ?? '');
    const rows = await rowsOfList(address, scope, unit === '项' ? 'activities' : 'sessions');
    if (own !== shown) return;
    const visible = rows.filter(({ facets }) => meets(facets, chosen));
    drawRows(place, visible, address, unit);
    showChips(rows);
    showState(count, visible);
  } catch {
    if (own === shown) count.textContent = fileWords.failed;
  }
}

function showState(count: HTMLElement, visible: readonly FilteredRow[]): void {
  const unit = count.dataset['unit'] ?? '';
  const number = chosenCount(chosen);
  const left = countRows(visible);
  count.textContent = filterState(number, left, unit);
  for (const clear of all('[data-filter-clear]')) clear.hidden = number === 0;
  for (const message of all('[data-filter-none]')) message.hidden = visible.length > 0 || number === 0;
  for (const see of all('[data-filter-see]')) {
    see.hidden = number === 0 || left === 0;
    see.textContent = seeText(left, unit);
  }
}

/** Closes the filters over the rows on phones, and goes to the first one. */
function seeRows(): void {
  filters?.removeAttribute('open');
  const rows = [...(filtered?.children ?? []), ...ownRows.map(({ element }) => element)] as HTMLElement[];
  const first = rows.find((row) => row.offsetParent !== null);
  first?.scrollIntoView();
  first?.querySelector('a')?.focus({ preventScroll: true });
}

/**
 * Updates pressed states and row counts of the chips; greys out chips without rows, unless pressed.
 * @param rows undefined for the counts that the page states
 */
function showChips(rows: readonly FilteredRow[] | undefined): void {
  const counts = new Map<string, ReadonlyMap<string, number>>();
  for (const chip of chips) {
    const name = chip.dataset['filter'] as FacetName;
    const value = chip.dataset['value'] ?? '';
    const known = counts.get(name) ?? (rows ? countValues(rows, name, chosen) : new Map());
    counts.set(name, known);
    const number = (rows ? known.get(value) : stated.get(chip)) ?? 0;
    const pressed = (chosen[name] ?? []).includes(value);
    chip.setAttribute('aria-pressed', String(pressed));
    chip.classList.toggle('without', number === 0 && !pressed);
    const small = chip.querySelector('small');
    if (small) small.textContent = String(number);
  }
}

/** Shows the list's own note beside its heading, or the number of rows left. */
function showNote(note: HTMLElement): void {
  const markup = notes.get(note) ?? note.innerHTML;
  notes.set(note, markup);
  if (chosenCount(chosen) === 0) {
    note.innerHTML = markup;
    return;
  }
  const rows = note.closest('.ticket-band')?.querySelectorAll<HTMLElement>('[data-facets]:not([hidden])') ?? [];
  const left = countRows([...rows].map(countedRow));
  note.textContent = `${left} ${counter?.dataset['unit'] ?? ''}`;
}

/** Hides headings, bands and grid rows without visible rows, and updates the counts in headings. */
function hideEmpty(): void {
  for (const heading of all('[data-heads]')) {
    const left = all(`[data-under~="${heading.dataset['heads']}"]`).filter(({ hidden }) => !hidden);
    heading.hidden = left.length === 0;
    const number = heading.querySelector('[data-heads-count]');
    if (number) number.textContent = String(countRows(left.map(countedRow)));
  }
  for (const band of all('.ticket-band, [data-ended]'))
    band.hidden = !band.querySelector('[data-facets]:not([hidden])');
  for (const note of all('.ticket-band .heading span')) showNote(note);
  showEnded();
}

/** Says how many rows are in the fold with the days that are over, and opens it for who asks for them. */
function showEnded(): void {
  const ended = document.querySelector<HTMLElement>('[data-ended]:not([hidden])');
  if (!ended) return;
  const isFolded = ({ element }: OwnRow) => ended.contains(element);
  const visible = ownRows.filter(({ element }) => !element.hidden);
  const text = endedLeftText(countRows(visible.filter(isFolded)), counter?.dataset['unit'] ?? '');
  const left = ended.querySelector('[data-ended-left]');
  if (left) left.textContent = chosenCount(chosen) > 0 ? text : '';
  if ((chosen.day ?? []).length > 0 || visible.every(isFolded)) ended.setAttribute('open', '');
}
