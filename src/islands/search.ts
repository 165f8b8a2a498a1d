import type { FilterName } from '#domain/search/filters.ts';
import { textRuns } from '#domain/search/runs.ts';
import type { SearchTexts } from '#views/search/search.ts';
import { isEmpty, readAddress, type Search, toggled, writeAddress } from './search/address.ts';
import { find } from './search/elements.ts';
import { searchIndex } from './search/engine.ts';
import { type FilterPanel, filterPanel } from './search/filter-panel.ts';
import { rowsFor } from './search/hit-row.ts';
import { indexOpener, type OpenedIndex, reach } from './search/index-opener.ts';
import { loadPages, pageSize, resultsOf } from './search/results.ts';
import { watchInput } from './search/watch-input.ts';

/** Starts the search page; does nothing on pages without `[data-search]`. */
export function startSearch(): void {
  const root = document.querySelector<HTMLElement>('[data-search]');
  if (!root) return;
  const form = find<HTMLFormElement>(root, 'form');
  const input = find<HTMLInputElement>(form, 'input');
  const search = searchOf(root, JSON.parse(root.dataset['texts'] || '{}') as SearchTexts);
  const restore = () => {
    const state = readAddress(location.search);
    input.value = state.query;
    search.run(state, (history.state as { readonly rows?: number } | null)?.rows);
  };
  watchInput(form, input, search.ask);
  input.addEventListener('focus', () => search.prepare().catch(() => undefined));
  window.addEventListener('popstate', restore);
  form.hidden = false;
  restore();
}

function searchOf(root: HTMLElement, texts: SearchTexts) {
  const pageTitle = document.title;
  const folder = root.dataset['search'] || '';
  const open = indexOpener(folder);
  const results = resultsOf(root, texts, remember);
  const panel = filterPanel(root, texts, choose, () => offerFilters(open, panel, () => current));
  let isOpen = false;
  let current: Search = { query: '', chosen: {} };

  /** Opens the index. Rejects when it cannot be loaded. */
  async function prepare() {
    const index = await open();
    isOpen = true;
    if (isEmpty(current)) await panel.show(index, undefined, {});
    return index;
  }

  /** Runs a search and shows its results, unless a newer search has started meanwhile. */
  async function answer(search: Search, rows: number): Promise<void> {
    const { query, chosen } = search;
    const index = await prepare();
    const { hits, counts, asked, note } = await searchIndex(index, query, chosen);
    const pages = await loadPages(hits, 0, rows);
    if (pages.length === 0) await reach(folder);
    if (current !== search) return;
    const row = rowsFor(root, texts, ([] as string[]).concat(...asked.map(textRuns)), index.folding);
    results.show({ query, hits, note, pages, row });
    await panel.show(index, counts, chosen);
  }

  function run(search: Search, rows = pageSize): void {
    current = search;
    document.title = search.query ? `${search.query} · ${pageTitle}` : pageTitle;
    if (isEmpty(search)) {
      results.offer('start');
      if (isOpen) prepare();
      return;
    }
    if (!isOpen) results.wait();
    answer(search, rows).catch((error) => {
      console.error(error);
      if (current === search) results.offer('broken');
    });
  }

  function change(search: Partial<Search>) {
    run({ ...current, ...search });
    remember(pageSize);
  }
  function choose(name: FilterName, value: string | undefined) {
    change({ chosen: toggled(current.chosen, name, value) });
  }
  function remember(rows: number) {
    history.replaceState({ rows }, '', location.pathname + writeAddress(current));
  }
  return { run, prepare, ask: (query: string) => change({ query }) };
}

/** Loads the filters in the fold, and counts what they leave. Opening it again repeats what failed. */
async function offerFilters(
  open: () => Promise<OpenedIndex>,
  panel: FilterPanel,
  current: () => Search,
): Promise<void> {
  const index = await open();
  if (index.hasFilters()) return;
  await index.loadFilters().catch(() => undefined);
  const search = current();
  const { counts } = await searchIndex(index, search.query, search.chosen);
  if (current() === search) await panel.show(index, counts, search.chosen);
}
