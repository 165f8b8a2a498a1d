import type { SearchMoment, SearchTexts } from '#views/search/search.ts';
import type { Note } from './attempts.ts';
import { find } from './elements.ts';
import type { Hit } from './engine.ts';
import type { PagefindPage } from './pagefind.ts';

/** Number of rows added per step. */
export const pageSize = 10;

/** Results of a search, with the first pages already loaded. */
export interface Found {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly note?: Note | undefined;
  readonly pages: readonly PagefindPage[];
  readonly row: (page: PagefindPage) => HTMLElement;
}

export interface Results {
  /** Lists the pages; shows the fallback lists when there are no hits. */
  readonly show: (found: Found) => void;
  /** Shows the waiting message in the heading; earlier results stay visible. */
  readonly wait: () => void;
  /** Shows the fallback lists, before a search or when the search fails. */
  readonly offer: (moment: SearchMoment) => void;
}

/**
 * Controls the results part of the page.
 * @param onRowsAdded receives the total number of rows after the visitor loads more.
 */
export function resultsOf(root: HTMLElement, texts: SearchTexts, onRowsAdded: (rows: number) => void): Results {
  const heading = find(root, '[data-found]');
  const note = find(root, '[data-note]');
  const list = find(root, '[data-results]');
  const lists = find(root, '[data-lists]');
  const more = find<HTMLButtonElement>(root, '[data-more]');
  let found: Found | undefined;
  let rows = 0;

  const append = ({ hits, row }: Found, pages: readonly PagefindPage[]) => {
    const added = pages.map(row);
    list.append(...added);
    rows += added.length;
    const next = Math.min(pageSize, hits.length - rows);
    more.hidden = next <= 0;
    more.textContent = texts.more.replace('{n}', String(next));
    return added[0];
  };
  const restart = (title: string, moment: SearchMoment | undefined, caption = '') => {
    for (const row of Array.from(list.querySelectorAll('.result'))) list.removeChild(row);
    rows = 0;
    heading.textContent = title;
    note.textContent = caption;
    note.hidden = caption === '';
    find(root, '[role=status]').textContent = title === texts.title ? '' : [title, caption].filter(Boolean).join('。');
    list.hidden = moment !== undefined;
    more.hidden = true;
    offerLists(lists, moment);
  };
  more.addEventListener('click', async () => {
    const before = found;
    const pages = before ? await loadPages(before.hits, rows, rows + pageSize) : [];
    if (!before || found !== before) return;
    const first = append(before, pages);
    if (first) find(first, 'a').focus();
    onRowsAdded(rows);
  });
  return {
    show: (next) => {
      found = next;
      const { hits, query, pages } = next;
      if (hits.length === 0)
        return restart(
          texts.none.replace('{q}', () => query),
          'none',
        );
      restart(texts.found.replace('{n}', String(hits.length)), undefined, noteText(next, texts));
      append(next, pages);
    },
    wait: () => {
      heading.textContent = texts.waiting;
    },
    offer: (moment) => {
      found = undefined;
      restart(texts.title, moment);
    },
  };
}

export const loadPages = (hits: readonly Hit[], from: number, to: number): Promise<readonly PagefindPage[]> =>
  Promise.all(hits.slice(from, to).map((hit) => hit.data()));

function noteText({ note, query }: Found, { notes }: SearchTexts): string {
  if (!note) return '';
  const words = 'words' in note ? note.words : [];
  return notes[note.kind].replace('{q}', () => query).replace('{w}', () => words.join('”“'));
}

function offerLists(lists: HTMLElement, moment: SearchMoment | undefined) {
  lists.hidden = moment === undefined;
  for (const message of Array.from(lists.querySelectorAll<HTMLElement>('[data-when]'))) {
    message.hidden = message.dataset['when'] !== moment;
  }
}
