import type { BookletDocument, BookletSection } from '#views/schedule/booklet.ts';
import { posterFont, type Weight } from '../../text/fonts.ts';
import { wrapWords } from '../../text/wrap-words.ts';
import { replaceMissingGlyphs } from '../missing-glyphs.ts';
import { mm } from '../new-document.ts';
import type { Paper } from './paper.ts';

/** A line of text at its upper left corner; lengths in points. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
}

/** One page, ready to be drawn anywhere. */
export interface BookletPage {
  readonly lines: PlacedLine[];
  /** Horizontal rules: x, y, width, thickness. */
  readonly rules: (readonly [x: number, y: number, width: number, thickness: number])[];
  /** Titles of the sections that begin here. */
  readonly sections: string[];
}

/** Side of the QR code on the first page. */
export const codeSize = mm(26);

interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly leading: number;
}

const styles = {
  campaign: { size: 17, weight: 900, leading: 23 },
  booklet: { size: 13, weight: 900, leading: 20 },
  note: { size: 9.5, weight: 500, leading: 14 },
  section: { size: 13, weight: 900, leading: 21 },
  title: { size: 10.5, weight: 900, leading: 15 },
  details: { size: 9, weight: 500, leading: 13 },
} as const satisfies Record<string, Style>;

const betweenRows = 6;
/** More lines of one text of a row than this are cut. */
const mostLines = 10;

/**
 * Lays the document out in pages. A row is never divided; a section that continues in the next column is marked as
 * continued.
 */
export function flowBooklet(document: BookletDocument, paper: Paper): readonly BookletPage[] {
  const flow = startFlow(document, paper);
  for (const section of document.sections) flowSection(flow, section, paper);
  const end = wrap(document.end, flow.width, styles.note);
  if (!flow.hasRoom(end.length * styles.note.leading)) flow.nextColumn();
  flow.add(end, styles.note);
  return flow.pages;
}

/** Fills columns from the top. */
interface Flow {
  readonly pages: readonly BookletPage[];
  /** Width of a column. */
  readonly width: number;
  /** True when a block of this height fits below, or the column is empty. */
  readonly hasRoom: (height: number) => boolean;
  readonly nextColumn: () => void;
  /** Adds lines and moves below them. */
  readonly add: (lines: readonly string[], style: Style) => void;
  readonly rule: (thickness: number, above?: number) => void;
  readonly space: (height: number) => void;
  /** Page, x and y of the current position. */
  readonly at: () => readonly [page: BookletPage, x: number, y: number];
}

function startFlow(document: BookletDocument, paper: Paper): Flow {
  const { margin, columns, gap } = paper;
  const width = (paper.width - 2 * margin.side - (columns - 1) * gap) / columns;
  let page = blankPage();
  const pages = [page];
  let top = placeHead(page, document, paper);
  let [column, y] = [0, top];
  const x = () => margin.side + column * (width + gap);
  return {
    pages,
    width,
    hasRoom: (height) => y + height <= paper.height - margin.bottom || y === top,
    nextColumn: () => {
      column = (column + 1) % columns;
      if (column === 0) {
        top = margin.top;
        page = blankPage();
        pages.push(page);
      }
      y = top;
    },
    add: (lines, style) => {
      y = place(page, lines, x(), y, style);
    },
    rule: (thickness, above = 0) => page.rules.push([x(), y - above, width, thickness]),
    space: (height) => {
      y += height;
    },
    at: () => [page, x(), y],
  };
}

function flowSection(flow: Flow, { title, rows }: BookletSection, paper: Paper): void {
  for (const [index, row] of rows.entries()) {
    const measured = measureRow(row, flow.width, paper.times);
    if (index === 0) beginSection(flow, title, measured.height);
    else if (flow.hasRoom(measured.height)) flow.rule(0.3, betweenRows / 2);
    else {
      flow.nextColumn();
      addHeading(flow, `${title}（续）`);
    }
    placeRow(flow.at(), measured, paper.times);
    flow.space(measured.height);
  }
  flow.space(betweenRows);
}

/** A heading stands in the column of its first row. */
function beginSection(flow: Flow, title: string, firstRow: number): void {
  if (!flow.hasRoom(firstRow + 2 * styles.section.leading)) flow.nextColumn();
  flow.at()[0].sections.push(title);
  addHeading(flow, title);
}

function addHeading(flow: Flow, text: string): void {
  flow.rule(1.2);
  flow.space(3);
  flow.add(wrap(text, flow.width, styles.section, 2), styles.section);
}

const blankPage = (): BookletPage => ({ lines: [], rules: [], sections: [] });

type Row = BookletSection['rows'][number];

interface MeasuredRow {
  readonly when: readonly string[];
  readonly title: readonly string[];
  readonly details: readonly string[];
  readonly height: number;
}

const spaceAfterTimes = mm(3);

function measureRow(row: Row, width: number, times: number): MeasuredRow {
  const beside = width - times;
  const when = row.when.flatMap((line) => wrap(line, times - spaceAfterTimes, styles.details));
  const title = wrap(row.title, beside, styles.title);
  const details = row.details.flatMap((line) => wrap(line, beside, styles.details, mostLines));
  const right = title.length * styles.title.leading + details.length * styles.details.leading;
  return { when, title, details, height: Math.max(right, when.length * styles.title.leading) + betweenRows };
}

function placeRow([page, x, y]: ReturnType<Flow['at']>, { when, title, details }: MeasuredRow, times: number): void {
  place(page, when, x, y + 1, { ...styles.details, leading: styles.title.leading });
  const below = place(page, title, x + times, y, styles.title);
  place(page, details, x + times, below, styles.details);
}

/** The head of the first page; returns the y below it. */
function placeHead(page: BookletPage, { campaign, title, notes, asOf }: BookletDocument, paper: Paper): number {
  const { side, top } = paper.margin;
  const width = paper.width - 2 * side - codeSize - mm(4);
  let y = place(page, wrap(campaign, width, styles.campaign), side, top, styles.campaign);
  y = place(page, [title], side, y, styles.booklet);
  for (const note of [...notes, asOf]) y = place(page, wrap(note, width, styles.note), side, y, styles.note);
  return Math.max(y, top + codeSize) + mm(5);
}

/** Lines of at most `width` points. Half an em is left for punctuation, which the measure pulls together. */
const wrap = (text: string, width: number, { size, weight }: Style, most?: number): readonly string[] =>
  text === '' ? [] : wrapWords(replaceMissingGlyphs(text), width / size - 0.5, posterFont(weight).measure, most);

/** Returns the y below the lines. */
function place(
  page: BookletPage,
  lines: readonly string[],
  x: number,
  y: number,
  { size, weight, leading }: Style,
): number {
  lines.forEach((text, index) => {
    page.lines.push({ text, x, y: y + index * leading, size, weight });
  });
  return y + lines.length * leading;
}
