import { daysLeft } from '#domain/time/days-left.ts';
import { daysLeftText, passedWord } from '#views/organize/due-words.ts';
import { currentTime } from './clock.ts';

/** Shows beside each due date how many days remain, or that the date has passed. */

const now = currentTime();
const open: HTMLElement[] = [];

for (const element of document.querySelectorAll<HTMLElement>('[data-due]')) {
  const left = daysLeft(Number(element.dataset['due']), now);
  const { open: openText, shut: closedText = passedWord } = element.dataset;
  element.textContent = left === undefined ? closedText : [openText, daysLeftText(left)].filter(Boolean).join('，');
  element.classList.add(left === undefined ? 'status-quiet' : 'status-watch');
  if (left !== undefined && element.closest('[data-due-list]')) open.push(element);
}

/** The earliest date in a `[data-due-list]` that has not passed, over all lists: `data-next` marks its row. */
const [next] = open.sort((a, b) => Number(a.dataset['due']) - Number(b.dataset['due']));
next?.closest('li')?.setAttribute('data-next', '');
