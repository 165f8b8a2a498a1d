import type { ProseBlock, ProseEntry, ProseRun } from '#views/notice/guide-document.ts';
import type { Weight } from '../text/fonts.ts';
import { replaceMissingGlyphs } from './missing-glyphs.ts';

type Paper = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

interface LineStyle {
  /** Font size in points. */
  readonly size?: number;
  readonly weight?: Weight;
  readonly colour?: string;
}

const size = 11;
const lineGap = 5;
/** Points from a list's left edge to its text. */
const indent = 20;

/** Draws text below the current position, from the left margin; long text wraps. */
export function drawLine(paper: Paper, text: string, style: LineStyle = {}): void {
  const { left } = paper.page.margins;
  takeFont(paper, style).text(replaceMissingGlyphs(text), left, paper.y, {
    width: widthFrom(left, paper),
    lineGap: lineGap - 1,
  });
}

/** Draws blocks below the current position from x = `left` (points), adding pages; tags them below `parent`. */
export function drawBlocks(paper: Paper, blocks: readonly ProseBlock[], parent: Element, left: number): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        parent.add(paper.struct('H3', {}, () => drawRuns(paper, block.runs, left, 900)));
        break;
      case 'paragraph':
        parent.add(paper.struct('P', {}, () => drawRuns(paper, block.runs, left, 500)));
        break;
      case 'list': {
        const list = paper.struct('L');
        parent.add(list);
        for (const entry of block.entries) drawEntry(paper, entry, list, left);
        list.end();
        paper.moveDown(0.15);
        break;
      }
      case 'table':
        drawTable(paper, block.rows, parent, left);
        break;
      default:
        block satisfies never;
    }
  }
}

const takeFont = (paper: Paper, { size: of = size, weight = 500, colour = '#000000' }: LineStyle) =>
  paper.font(String(weight)).fontSize(of).fillColor(colour);

const widthFrom = (left: number, { page }: Paper): number => page.width - page.margins.right - left;

function drawRuns(paper: Paper, runs: readonly ProseRun[], left: number, weight: Weight): void {
  paper.x = left;
  for (const [index, { text, strong }] of runs.entries()) {
    takeFont(paper, { weight: strong ? 900 : weight });
    paper.text(replaceMissingGlyphs(text), {
      width: widthFrom(left, paper),
      lineGap,
      continued: index < runs.length - 1,
    });
  }
  paper.moveDown(0.15);
}

function drawEntry(paper: Paper, { label, blocks }: ProseEntry, list: Element, left: number): void {
  // Keeps a label and its line on one page.
  const { height, margins } = paper.page;
  if (paper.y + 2 * (size + lineGap) > height - margins.bottom) paper.addPage();
  const item = paper.struct('LI');
  list.add(item);
  const drawLabel = () =>
    void takeFont(paper, {}).text(replaceMissingGlyphs(label), left, paper.y, { lineBreak: false });
  item.add(paper.struct('Lbl', {}, drawLabel));
  const body = paper.struct('LBody');
  item.add(body);
  drawBlocks(paper, blocks, body, left + indent);
  item.end();
}

function drawTable(paper: Paper, rows: readonly (readonly string[])[], parent: Element, left: number): void {
  takeFont(paper, {});
  paper.x = left;
  const head = { type: 'TH', scope: 'Column', backgroundColor: '#eeeeee' } as const;
  // @types/pdfkit lacks structParent here; a variable avoids the excess property check.
  const table = {
    structParent: parent,
    maxWidth: widthFrom(left, paper),
    defaultStyle: { padding: { top: 4, bottom: 4, left: 6, right: 6 }, border: 0.5, borderColor: '#888888' },
    data: rows.map((cells, row) =>
      cells.map((text) => ({ text: replaceMissingGlyphs(text), ...(row === 0 ? head : {}) })),
    ),
  };
  paper.table(table);
  paper.moveDown(0.6);
}
