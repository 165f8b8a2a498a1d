import { dateOrder, type FilterName, filterNames } from '#domain/search/filters.ts';
import type { SearchTexts } from '#views/search/search.ts';
import { find, fromTemplate } from './elements.ts';
import type { Chosen } from './engine.ts';
import type { OpenedIndex } from './index-opener.ts';
import type { FilterCounts } from './pagefind.ts';

/**
 * Filters outside the `details` element, with a chip for 全部. Each page has exactly one value of each, so the counts of
 * the values add up to the count of 全部.
 */
const alwaysVisible: readonly FilterName[] = ['城市', '类别'];

export interface FilterPanel {
  /**
   * Shows counts and pressed states. Hides values without results, and groups with fewer than two, unless chosen. The
   * further filters follow once the index has them.
   * @param counts those of the whole index when undefined
   */
  readonly show: (index: OpenedIndex, counts: FilterCounts | undefined, chosen: Chosen) => Promise<void>;
}

/** Number of chips per filter, largest counts first. Ties with the last one and chosen values are shown in addition. */
const maxChips = 14;

/** A filter of places with more values than this gets a field to look for one, for example a city among hundreds. */
const maxUnsearched = 60;
const ofPlaces: readonly FilterName[] = ['城市', '区县'];

type Choose = (name: FilterName, value: string | undefined) => void;

/**
 * Creates the filters of the page. Updates reuse the chip elements, which keeps the focus.
 * @param open called when the page shows the fold with the further filters
 */
export function filterPanel(root: HTMLElement, texts: SearchTexts, choose: Choose, open: () => void): FilterPanel {
  const panel = find(root, '[data-panel]');
  const more = find<HTMLDetailsElement>(panel, 'details');
  const groups: ReturnType<typeof filterGroup>[] = [];
  const offer = (totals: FilterCounts) => {
    for (const name of filterNames) {
      const values = inOrder(name, totals[name] || {});
      if (values.length < 2 || groups.some((group) => group.name === name)) continue;
      const group = filterGroup(root, texts, name, values, choose);
      if (alwaysVisible.indexOf(name) >= 0) panel.insertBefore(group.element, more);
      else more.appendChild(group.element);
      groups.push(group);
    }
  };
  const openIfShown = () => (more.open || isShownUnopened(more)) && open();
  more.addEventListener('toggle', openIfShown);
  return {
    show: async (index, counts, chosen) => {
      const isAll = index.hasFilters();
      const totals = isAll ? await index.loadFilters() : index.totals;
      offer(totals);
      const shown = counts || totals;
      for (const { name, show } of groups) show(shown[name] || {}, chosen[name] || []);
      more.hidden = !(isAll ? hasGroup(more) : hasAny(shown));
      panel.hidden = more.hidden && !hasGroup(panel);
      if (!isAll) openIfShown();
    },
  };
}

const hasGroup = (within: HTMLElement): boolean => within.querySelector('.filter-group:not([hidden])') !== null;
const hasAny = (counts: FilterCounts): boolean => Object.keys(counts['类别'] || {}).length > 0;

/** components/ticket/filters.css shows the content of a fold on wide screens, and takes the tap from its summary. */
const isShownUnopened = (fold: HTMLElement): boolean =>
  getComputedStyle(find(fold, 'summary')).pointerEvents === 'none';

function filterGroup(
  root: HTMLElement,
  texts: SearchTexts,
  name: FilterName,
  values: readonly string[],
  choose: Choose,
) {
  const element = fromTemplate(root, 'group');
  const legend = texts.legends[name];
  element.setAttribute('aria-label', legend);
  find(element, 'h3').textContent = legend;
  const list = find(element, '.chips');
  const labels = name === '日期' ? withoutCommonYear(values) : values;
  const all = alwaysVisible.indexOf(name) >= 0 ? chip(root, list, texts.all, () => choose(name, undefined)) : undefined;
  const chips = values.map((value, position) => chip(root, list, labels[position] || value, () => choose(name, value)));
  const field = find<HTMLInputElement>(element, 'input');
  let shown: readonly [counts: Readonly<Record<string, number>>, chosen: readonly string[]] = [{}, []];
  const showChips = () => {
    const [counts, chosen] = shown;
    const wanted = values.map((value) => (value.indexOf(field.value.trim()) >= 0 ? counts[value] || 0 : 0));
    const least = [...wanted].sort((a, b) => b - a)[maxChips - 1] || 1;
    chips.forEach((set, position) => {
      const value = values[position] || '';
      set(counts[value] || 0, chosen.indexOf(value) >= 0, (wanted[position] || 0) >= least);
    });
  };
  field.hidden = ofPlaces.indexOf(name) < 0 || values.length <= maxUnsearched;
  field.placeholder = texts.narrow;
  field.setAttribute('aria-label', `${legend}：${texts.narrow}`);
  field.addEventListener('input', showChips);
  return {
    name,
    element,
    show: (counts: Readonly<Record<string, number>>, chosen: readonly string[]) => {
      shown = [counts, chosen];
      showChips();
      const numbers = values.map((value) => counts[value] || 0);
      all?.(
        numbers.reduce((sum, number) => sum + number, 0),
        chosen.length === 0,
        true,
      );
      element.hidden = chosen.length === 0 && numbers.filter(Boolean).length < 2;
    },
  };
}

/** Adds a chip. Returns a setter for its count, pressed state and visibility; a pressed chip is always visible. */
function chip(root: HTMLElement, list: HTMLElement, label: string, press: () => void) {
  const button = fromTemplate(root, 'chip');
  find(button, 'span').textContent = label;
  button.addEventListener('click', press);
  list.appendChild(button);
  return (count: number, pressed: boolean, offered: boolean) => {
    find(button, 'small').textContent = String(count);
    button.setAttribute('aria-pressed', String(pressed));
    button.hidden = !offered && !pressed;
  };
}

function inOrder(name: FilterName, totals: Readonly<Record<string, number>>): readonly string[] {
  const values = Object.keys(totals);
  if (name === '日期') return values.sort((a, b) => dateOrder(a) - dateOrder(b));
  return values.sort((a, b) => (totals[b] || 0) - (totals[a] || 0) || (a < b ? -1 : 1));
}

function withoutCommonYear(values: readonly string[]): readonly string[] {
  const year = values[0]?.slice(0, 5) || '';
  return values.every((value) => value.slice(0, 5) === year) ? values.map((value) => value.slice(5)) : values;
}
