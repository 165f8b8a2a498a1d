import { dayOf } from '#domain/time/instant.ts';
import { currentTime } from './clock.ts';

/**
 * Schedule page: once days are over, scrolls past them to what runs and comes next, or to the list of the next day with
 * sessions. Leaves the position of a fragment, of a reload and of going back.
 */

const now = currentTime();
const lists = [...document.querySelectorAll<HTMLElement>('[data-list-of]')].filter(({ hidden }) => !hidden);
const position = lists.findIndex(({ dataset }) => (dataset['listOf'] ?? '') >= dayOf(now));
const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];

// The name has the fragment of text (#:~:text=…) too, which the location hides.
const isPlainVisit = navigation?.type === 'navigate' && !navigation.name.includes('#') && !location.hash;

if (position > 0 && isPlainVisit && window.scrollY === 0) {
  const next = document.querySelector<HTMLElement>('[data-now-and-next]:not([hidden])');
  (next ?? lists[position])?.scrollIntoView();
}
