import type { Folding } from '#domain/search/folding.ts';
import { findSpans, type Segment, segmentsOf } from '#domain/search/marking.ts';
import { snippet } from '#domain/search/snippet.ts';
import { anyCity } from '#views/search/any-city-words.ts';
import type { SearchTexts } from '#views/search/search.ts';
import { stateWordsAt } from '#views/search/states-words.ts';
import { currentTime } from '../clock.ts';
import { wholeWords } from '../whole-words.ts';
import { find, fromTemplate, namedPart } from './elements.ts';
import type { PagefindPage } from './pagefind.ts';

interface RowContext {
  readonly root: HTMLElement;
  readonly texts: SearchTexts;
  /** Folded runs of the query, to highlight. */
  readonly runs: readonly string[];
  readonly folding: Folding;
}

/** Returns a renderer for result rows. Text of the index and the query becomes text nodes, never markup. */
export const rowsFor =
  (root: HTMLElement, texts: SearchTexts, runs: readonly string[], folding: Folding) =>
  (page: PagefindPage): HTMLElement =>
    hitRow(page, { root, texts, runs, folding });

function hitRow(page: PagefindPage, context: RowContext): HTMLElement {
  const { root, runs, folding } = context;
  const row = fromTemplate(root, 'hit');
  const { meta, filters } = page;
  const title = meta['title'] || '';
  const city = filters['城市']?.[0];
  const type = filters['类型']?.[0];
  const link = find<HTMLAnchorElement>(row, 'a');
  link.href = page.url;
  link.textContent = '';
  const inTitle = findSpans(title, runs, folding);
  link.append(...nodesOf(segmentsOf(title, inTitle), wholeWords));
  const body = bodyText(page.content, title);
  find(row, '[data-snippet]').append(...nodesOf(snippet(body, findSpans(body, runs, folding)), textNode));
  find(row, '[data-kind]').textContent = type || filters['类别']?.[0] || '';
  find(row, '[data-line]').textContent = meta['line'] || '';
  const picture = namedPart(root, 'pictures', type) || namedPart(root, 'pictures', city);
  fill(row, '[data-picture]', picture || namedPart(root, 'pictures', anyCity));
  fill(row, '[data-status]', namedPart(root, 'statuses', statusOf(page)));
  find(row, '[data-sample]').hidden = !meta['sample'];
  tint(row, namedPart(root, 'cities', city), severalCities(root));
  return row;
}

const textNode = (text: string): Node[] => [document.createTextNode(text)];

function nodesOf(segments: readonly Segment[], unmarked: (text: string) => Node[]): Node[] {
  const nodes: Node[] = [];
  for (const { text, marked } of segments) nodes.push(...(marked ? [markOf(text)] : unmarked(text)));
  return nodes;
}

function markOf(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** The text after the title. */
function bodyText(content: string, title: string): string {
  const at = content.indexOf(title);
  const body = at >= 0 && at < 200 ? content.slice(at + title.length) : content;
  return body.replace(/^\s+/, '');
}

const statusOf = ({ meta }: PagefindPage): string | undefined =>
  stateWordsAt(meta['states'] || '', currentTime()) || meta['status'];

function fill(row: HTMLElement, selector: string, part: HTMLElement | undefined) {
  if (part) find(row, selector).append(...Array.from(part.childNodes));
}

/** Applies the city's palette to the picture. Adds the city's name to the row when the search covers several cities. */
function tint(row: HTMLElement, chip: HTMLElement | undefined, named: boolean) {
  if (!chip) return;
  find(row, '[data-picture]').classList.add(...Array.from(chip.classList).filter((name) => name.startsWith('c-')));
  if (named) find(row, '[data-city]').append(chip);
}

const severalCities = (root: HTMLElement) =>
  find<HTMLTemplateElement>(root, '[data-template=cities]').content.childElementCount > 1;
