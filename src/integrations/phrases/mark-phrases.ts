import type { PhraseBreaker, Piece } from '#domain/phrases/breaker.ts';
import { widthOf } from '#domain/phrases/phrases.ts';
import { classesIn, voidElements } from '../html.ts';

/** How the texts of an element are broken. Its descendants inherit it unless they set their own. */
type Way = keyof PhraseBreaker | 'never';

interface Element {
  readonly way: Way;
  readonly isRow: boolean;
  /** A box that goes to the next line as a whole. */
  readonly isBox: boolean;
}

const outside: Element = { way: 'never', isRow: false, isBox: false };

/**
 * Puts the phrases of a page into `<no-br>`, which styles/base.css keeps on one line. The element has no meaning: unlike
 * `<wbr>` and inline blocks it leaves copied text and the names that screen readers say as they are. Running text breaks
 * inside words, as Chinese does: only its numbers and names are kept.
 */
export function markPhrases(html: string, breaker: PhraseBreaker): string {
  const open: Element[] = [outside];
  let result = '';
  let [before, beforeThat] = ['', ''];
  for (const match of html.matchAll(token)) {
    const [whole, close, name = '', attributes = '', text] = match;
    const { way, isRow, isBox } = open.at(-1) ?? outside;
    const end = match.index + whole.length;
    const after = html.slice(end, end + longestTag);
    const isKept =
      text === undefined ||
      way === 'never' ||
      (isBox && widthOf(text.trim()) <= inBox) ||
      isShortAlone(beforeThat, before, text, after);
    result += isKept ? whole : marked(text, breaker[way], isRow);
    [before, beforeThat] = [whole, before];
    if (name === '' || voidElements.has(name) || attributes.endsWith('/')) continue;
    if (close) open.pop();
    else open.push(elementIn(way, name, attributes));
  }
  return result;
}

/**
 * A short text that is alone in a block, in the name of a fact, or in a box outside running text: there is always room
 * for it.
 */
const isShortAlone = (beforeThat: string, before: string, text: string, after: string): boolean =>
  (opensBlock.test(before) || (opensBox.test(before) && beforeThat.startsWith('<'))) &&
  closes.test(after) &&
  widthOf(text.trim()) <= (before.startsWith('<dt') ? longestFact : always);

/** The page as it was before `markPhrases`, for what converts its texts. */
export const withoutPhrases = (html: string): string => html.replace(/<\/?no-br>|<wbr>/gu, '');

const token =
  /<!(?:[^>"']|"[^"]*"|'[^']*')*>|<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<(\/?)([a-z][a-z\d-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/gu;

/** Ems that every block has room for, but for cells. */
const always = 5;
/** Ems that a chip or button has room for beside its count. */
const inBox = 11;
const boxClasses = 'chip button'.split(' ');
/** Ems of the names beside the facts. */
const longestFact = 3;
const opensBlock = /^<(?:h[1-6]|p|dd|dt|li|figcaption|caption|summary|label|legend|div)\b/u;
const opensBox = /^<(?:a|button|span|b|small)\b/u;
const closes = /^<\/(?:h[1-6]|p|dd|dt|li|figcaption|caption|summary|label|legend|div|a|button|span|b|small)>/u;
const longestTag = 14;
/** Elements that may be boxes with a picture or a count in a row: their text must remain one item of it. */
const rows = new Set('a button summary'.split(' '));
const rowClasses = 'status slot day-text'.split(' ');

/** Elements whose text is not laid out in lines, or is for scripts. */
const unbroken = new Set('head svg textarea select noscript'.split(' '));
/** Scripts write the text of these; styles/base.css keeps its words. */
const written = /\s(?:role="status"|aria-live=|data-passport-count)/u;
const unseen = 'visually-hidden skip-link'.split(' ');
/** Classes with `white-space: nowrap`. */
const inOneLine = 'status poster-files'.split(' ');
/** Elements inside running text that are not running text themselves. */
const notRunning = /^(?:h[1-6]|td|th|dt|figcaption)$/u;

function elementIn(around: Way, name: string, attributes: string): Element {
  const classes = classesIn(attributes);
  return {
    way: name === 'body' ? 'phrases' : written.test(attributes) ? 'never' : wayOf(around, name, classes),
    isBox: classes.some((each) => boxClasses.includes(each)),
    isRow: rows.has(name) || classes.some((each) => rowClasses.includes(each)),
  };
}

function wayOf(around: Way, name: string, classes: readonly string[]): Way {
  if (
    around === 'never' ||
    unbroken.has(name) ||
    classes.some((each) => unseen.includes(each) || inOneLine.includes(each))
  )
    return 'never';
  if (classes.includes('prose')) return 'numbers';
  return notRunning.test(name) ? 'phrases' : around;
}

/** Line ends of the source, wide blanks and entities separate texts. */
const apart = /(\s*\n\s*|\u3000+|&#?\w+;)/u;

function marked(text: string, breakUp: (text: string) => readonly Piece[], isRow: boolean): string {
  const pieces = text
    .split(apart)
    .flatMap((part, index) => (index % 2 === 1 || part === '' ? part : breakUp(part).map(elementOf)));
  const result = pieces.join('').replace(besideQuotes, '<wbr>');
  return isRow && pieces.length > 1 && result !== text ? `<span>${result}</span>` : result;
}

/** Firefox breaks no line beside a quotation mark unless it is told that it may. */
const besideQuotes = /(?<=[”’](?:<\/no-br>)?)(?=<no-br>)|(?<=<\/no-br>)(?=(?:<no-br>)?[“‘])/gu;

function elementOf({ text, kept }: Piece): string {
  if (!kept) return text;
  const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  return `${lead}<no-br>${core}</no-br>${trail}`;
}
