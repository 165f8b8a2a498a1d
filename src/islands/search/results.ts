import type { SearchMoment, SearchTexts } from '#views/search/search.ts';
import { find } from './elements.ts';
import type { Hit } from './engine.ts';
import type { PagefindPage } from './pagefind.ts';

/** How many rows are added at a time. */
export const pageSize = 10;

/** What was found, with the first pages already loaded. */
export interface Found {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly pages: readonly PagefindPage[];
  readonly row: (page: PagefindPage) => HTMLElement;
}

export interface Results {
  /** Lists the pages; when there is none, offers the lists instead. */
  readonly show: (found: Found) => void;
  /** Says that a search is under way; what was found before stays in sight. */
  readonly wait: () => void;
  /** Offers the lists, before a search or when search cannot run. */
  readonly offer: (moment: SearchMoment) => void;
}

/** The part of the page that tells what was found. `grown` hears how many rows there are when some are added. */
export function resultsOf(root: HTMLElement, texts: SearchTexts, grown: (rows: number) => void): Results {
  const heading = find(root, '[data-found]');
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
  const restart = (title: string, moment: SearchMoment | undefined) => {
    for (const row of Array.from(list.querySelectorAll('.result'))) list.removeChild(row);
    rows = 0;
    heading.textContent = title;
    find(root, '[role=status]').textContent = title === texts.title ? '' : title;
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
    grown(rows);
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
      restart(texts.found.replace('{n}', String(hits.length)), undefined);
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

function offerLists(lists: HTMLElement, moment: SearchMoment | undefined) {
  lists.hidden = moment === undefined;
  for (const message of Array.from(lists.querySelectorAll<HTMLElement>('[data-when]'))) {
    message.hidden = message.dataset['when'] !== moment;
  }
}
