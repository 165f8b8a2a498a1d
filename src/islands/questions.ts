import { chosenCount, type Facets, readChosen, writeChosen } from '#domain/schedule/facets.ts';
import { type DayAhead, type WhenChoice, whenChoices } from '#domain/schedule/when-choices.ts';
import { answerWords, whenWords } from '#views/home/question-words.ts';
import { currentTime } from './clock.ts';

/**
 * Answers the questions of a home page in place. The query string of the page's address stores the choice; the
 * visitor's position stays on the device.
 */

type QuestionName = 'when' | 'where' | 'who';
/** The facets that a question decides. */
const decided: Readonly<Record<QuestionName, readonly (keyof Facets)[]>> = {
  when: ['day', 'part'],
  where: ['region'],
  who: ['audience'],
};

const part = document.querySelector<HTMLElement>('[data-questions]');
const all = <T extends HTMLElement = HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)];
let chosen: Facets = {};
let position: { readonly lng: number; readonly lat: number } | undefined;
let asked = 0;

if (part) start(part);

function start(questions: HTMLElement): void {
  offerDays();
  document.addEventListener('visibilitychange', offerDays);
  questions.addEventListener('click', (event) => {
    const chip = (event.target as Element).closest<HTMLElement>('[data-choice]');
    if (!chip) return;
    event.preventDefault();
    press(chip);
  });
  questions.addEventListener('keydown', (event) => {
    const chip = (event.target as Element).closest<HTMLElement>('[data-choice]');
    if (!chip || event.key !== ' ') return;
    event.preventDefault();
    press(chip);
  });
  questions.querySelector('[data-clear]')?.addEventListener('click', () => {
    position = undefined;
    choose({});
  });
  offerNearest(questions);
  window.addEventListener('popstate', readAddress);
  readAddress();
}

function readAddress(): void {
  const { day = [], part: parts = [], region = [], audience = [] } = readChosen(location.search);
  chosen = { day, part: parts, region, audience };
  position = undefined;
  show();
}

/** Names the days as of now, and puts those first that people ask for. */
function offerDays(): void {
  const list = document.querySelector<HTMLElement>('[data-question="when"] ul');
  if (!list) return;
  for (const made of all('[data-made]')) made.remove();
  const plain = [...list.querySelectorAll<HTMLElement>('[data-choice]')];
  const chipOf = (query: string) => plain.find((chip) => chip.dataset['choice'] === query);
  for (const choice of whenChoices(plain.map(dayAhead), currentTime())) {
    const query = writeChosen(choice.chosen);
    const chip = chipOf(query) ?? madeChip(choice, query);
    if (choice.kind !== 'day') chip.textContent = whenWords[choice.kind];
    list.appendChild(chip.parentElement as HTMLElement);
  }
  showPressed();
}

function dayAhead({ dataset, parentElement }: HTMLElement): DayAhead {
  const { until, evening } = parentElement?.dataset ?? {};
  const [day = ''] = readChosen(dataset['choice'] ?? '').day ?? [];
  return { day, until: Number(until) * 1000, evening: evening === undefined ? undefined : Number(evening) * 1000 };
}

function madeChip({ chosen: { day = [] } }: WhenChoice, query: string): HTMLElement {
  const [first = ''] = day;
  const link = document.createElement('a');
  link.className = 'chip';
  link.href = document.querySelector<HTMLAnchorElement>(`[data-choice="?day=${first}"]`)?.href ?? '';
  link.dataset['choice'] = query;
  const entry = document.createElement('li');
  entry.dataset['made'] = '';
  entry.appendChild(link);
  return link;
}

function isPressed(query: string, name: QuestionName): boolean {
  return writeChosen(readChosen(query)) === writeChosen(only(chosen, name));
}

/** The choices of one question. */
function only(facets: Facets, name: QuestionName): Facets {
  const own: { -readonly [Name in keyof Facets]: Facets[Name] } = {};
  for (const facet of decided[name]) own[facet] = facets[facet] ?? [];
  return own;
}

function questionOf(chip: HTMLElement): QuestionName {
  return (chip.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? 'when') as QuestionName;
}

/** Chooses an answer instead of another one to the same question, or takes it back. */
function press(chip: HTMLElement): void {
  const name = questionOf(chip);
  const query = isPressed(chip.dataset['choice'] ?? '', name) ? '' : (chip.dataset['choice'] ?? '');
  if (name === 'where') position = undefined;
  choose({ ...chosen, ...only(readChosen(query), name) });
}

function choose(next: Facets): void {
  chosen = next;
  history.pushState(null, '', location.pathname + writeChosen(chosen));
  show();
}

function showPressed(): void {
  for (const chip of all('[data-choice]')) {
    chip.setAttribute('role', 'button');
    chip.setAttribute('aria-pressed', String(isPressed(chip.dataset['choice'] ?? '', questionOf(chip))));
  }
  for (const list of all('[data-question] .chips')) showWithin(list);
  document.querySelector('[data-near] button')?.setAttribute('aria-pressed', String(position !== undefined));
}

/** Scrolls answers that stand in one row to the chosen one. */
function showWithin(list: HTMLElement): void {
  const chip = list.querySelector<HTMLElement>('[aria-pressed="true"]');
  if (!chip) return;
  const [row, own] = [list.getBoundingClientRect(), chip.getBoundingClientRect()];
  if (own.left < row.left || own.right > row.right) list.scrollLeft += own.left - row.left - 16;
}

function say(text: string): void {
  const answers = document.querySelector<HTMLElement>('[data-answers]');
  const found = document.querySelector<HTMLElement>('[data-found]');
  if (answers) answers.hidden = false;
  if (found) found.textContent = text;
}

/** Loads what draws the answers when the first one is asked for. */
async function show(): Promise<void> {
  asked += 1;
  const own = asked;
  // share.ts offers the address of what is shown.
  document.documentElement.dataset['shown'] = writeChosen(chosen);
  document.dispatchEvent(new Event('shown'));
  showPressed();
  const answers = document.querySelector<HTMLElement>('[data-answers]');
  if (!answers || !part) return;
  const isAsked = chosenCount(chosen) > 0 || position !== undefined;
  answers.hidden = !isAsked;
  if (!isAsked) return;
  if (!answers.querySelector('.ticket')) say(answerWords.searching);
  const regions = all('[data-question="where"] [data-choice]').map((chip) => ({
    id: readChosen(chip.dataset['choice'] ?? '').region?.[0] ?? '',
    label: chip.textContent?.trim() ?? '',
  }));
  const address = new URL(part.dataset['rows'] ?? '', location.href);
  try {
    const { showAnswers } = await import('./rows/answer-list.ts');
    await showAnswers(answers, address, { chosen, position, regions, choose }, () => own === asked);
  } catch {
    if (own === asked) say(answerWords.failed);
  }
}

/** Browsers give a page the position over https alone, and ask the visitor first. */
function offerNearest(questions: HTMLElement): void {
  const entry = questions.querySelector<HTMLElement>('[data-near]');
  if (!entry || !window.isSecureContext || !navigator.geolocation) return;
  entry.hidden = false;
  entry.querySelector('button')?.addEventListener('click', () => {
    if (position) {
      position = undefined;
      show();
      return;
    }
    say(answerWords.locating);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        position = { lng: coords.longitude, lat: coords.latitude };
        choose({ ...chosen, region: [] });
      },
      ({ code }) => say(code === 1 ? answerWords.refused : answerWords.unlocated),
      { timeout: 10_000, maximumAge: 300_000 },
    );
  });
}
