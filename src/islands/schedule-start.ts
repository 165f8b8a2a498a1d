import { dayOf } from '#domain/time/instant.ts';
import { endedText } from '#views/schedule/ended-words.ts';
import { currentTime } from './clock.ts';

/**
 * Schedule page: folds the days that are over, and scrolls to what runs and comes next, or to the list of the next day
 * with sessions; to the filters where the address has some. Leaves the position of a fragment, of a reload and of going
 * back.
 */

const today = dayOf(currentTime());
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const dayLists = () => [...document.querySelectorAll<HTMLElement>('[data-list-of]')];
const dayOfList = ({ dataset }: HTMLElement) => dataset['listOf'] ?? '';

foldEndedDays();
openLinked();
window.addEventListener('hashchange', openLinked);
startAtNow();

/** After the last day none is folded: the schedule is an archive. */
function foldEndedDays(): void {
  const fold = find('[data-ended]') as HTMLDetailsElement | null;
  if (!fold) return;
  const isLeft = dayLists().some((list) => dayOfList(list) >= today);
  const ended = dayLists().filter((list) => isLeft && dayOfList(list) < today);
  for (const list of ended) if (!fold.contains(list)) fold.appendChild(list);
  if (!isLeft) for (const list of [...fold.querySelectorAll('[data-list-of]')].reverse()) fold.after(list);
  fold.hidden = ended.length === 0;
  const summary = fold.querySelector('[data-ended-days]');
  if (summary) summary.textContent = endedText(ended.length);
}

/** Opens the fold for an address that leads into it. */
function openLinked(): void {
  const fold = find('[data-ended]') as HTMLDetailsElement | null;
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!fold || !target || !fold.contains(target)) return;
  fold.open = true;
  target.scrollIntoView();
}

function startAtNow(): void {
  const lists = dayLists().filter(({ hidden }) => !hidden);
  const position = lists.findIndex((list) => dayOfList(list) >= today);
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // The name has the fragment of text (#:~:text=…) too, which the location hides.
  const isPlainVisit = navigation?.type === 'navigate' && !navigation.name.includes('#') && !location.hash;
  if (!isPlainVisit || window.scrollY !== 0) return;
  if (location.search) find('[data-filters]')?.scrollIntoView();
  else if (position > 0)
    (find('[data-now-and-next]:not([hidden]), [data-open]:not([hidden])') ?? lists[position])?.scrollIntoView();
}
