import { buffer } from 'node:stream/consumers';
import { dayPicture } from '#pictures/day.ts';
import { withInks } from '#pictures/inks.ts';
import { type Palette, paletteFor, palettes } from '#pictures/palettes.ts';
import type { PassportDocument, PassportSheet } from '#views/organize/passport-sheets.ts';
import { qrPicture } from '../qr.ts';
import { fitTitle } from '../text/fit-title.ts';
import { posterFont, type Weight } from '../text/fonts.ts';
import { drawVectors } from '../vectors.ts';
import { replaceMissingGlyphs } from './missing-glyphs.ts';
import { mm, newDocument } from './new-document.ts';

/** Points: A4, portrait (ISO 216). */
const page = { width: mm(210), height: mm(297), margin: mm(18) } as const;
const room = page.width - 2 * page.margin;
const grey = '#444444';
const tile = mm(38);
const code = mm(108);
/** Width of texts beside the picture. */
const beside = room - tile - mm(5);

/**
 * Renders the sheets of a passport as a PDF, a page of A4 a place, on white paper: name, QR code, code, how it works. The
 * same document gives the same bytes.
 */
export function passportPdf(document: PassportDocument): Promise<Uint8Array> {
  const paper = newDocument(document.title, document.year, {
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
  });
  const palette = palettes[paletteFor(document.look)];
  document.sheets.forEach((sheet, index) => {
    paper.addPage();
    paper.outline.addItem(sheet.place);
    drawHead(paper, document, index, palette);
    drawPlace(paper, sheet);
    drawCode(paper, sheet);
    drawFoot(paper, document);
  });
  paper.end();
  return buffer(paper);
}

type Paper = PDFKit.PDFDocument;

interface Line {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
  readonly centred?: boolean;
  /** In points; that of the page by default. */
  readonly width?: number;
}

/** A line, or several where it is longer than the width; returns the y below it. */
function line(
  paper: Paper,
  text: string,
  y: number,
  { size, weight = 500, colour = '#000000', centred, width = room }: Line,
): number {
  paper.font(String(weight)).fontSize(size).fillColor(colour);
  const shown = replaceMissingGlyphs(text);
  const options = { width, align: centred ? 'center' : 'left', lineGap: size * 0.3 } as const;
  paper.text(shown, page.margin, y, options);
  return y + paper.heightOfString(shown, options);
}

function drawHead(paper: Paper, { campaign, name, sample }: PassportDocument, index: number, palette: Palette): void {
  const top = page.margin;
  line(paper, sample ? `${campaign}（示例）` : campaign, top, { size: 13, colour: grey, width: beside });
  const { size } = fitTitle(name, [], { width: beside, height: tile, max: 52, min: 20, lines: 1 }, measure);
  line(paper, name, top + mm(12), { size, weight: 900 });
  paper.save();
  paper.translate(page.width - page.margin - tile, top);
  paper.rect(0, 0, tile, tile).clip();
  drawVectors(paper, withInks(dayPicture(index % 6, 7), palette), { width: tile, height: tile });
  paper.restore();
  paper.lineWidth(1.5).strokeColor('#000000');
  paper.rect(page.width - page.margin - tile, top, tile, tile).stroke();
}

const { measure } = posterFont(900);

/** The name as large as two lines allow, above the rule. */
function drawPlace(paper: Paper, { place, where }: PassportSheet): void {
  const top = page.margin + tile + mm(7);
  const box = { width: room, height: mm(30), max: 40, min: 20, lines: 2 };
  const { lines, size, lineHeight } = fitTitle(replaceMissingGlyphs(place), [], box, measure);
  lines.forEach((text, row) => {
    line(paper, text, top + row * lineHeight, { size, weight: 900, centred: true });
  });
  if (where === undefined) return;
  const inOneLine = Math.min(15, room / where.length);
  line(paper, where, top + lines.length * lineHeight + mm(3), { size: inOneLine, centred: true });
}

function drawCode(paper: Paper, { url, code: printed }: PassportSheet): void {
  const top = page.margin + tile + mm(42);
  paper.save();
  paper.translate((page.width - code) / 2, top);
  drawVectors(paper, qrPicture(url), { width: code, height: code });
  paper.restore();
  line(paper, printed, top + code - mm(4), { size: 34, weight: 900, centred: true });
}

function drawFoot(paper: Paper, { steps, address, end }: PassportDocument): void {
  let y = page.height - page.margin - mm(52);
  paper
    .lineWidth(1.5)
    .moveTo(page.margin, y)
    .lineTo(page.width - page.margin, y)
    .stroke('#000000');
  y += mm(4);
  for (const [index, step] of steps.entries()) y = line(paper, `${index + 1}　${step}`, y, { size: 13 }) + mm(1);
  y = line(paper, address, y + mm(2), { size: 10.5, colour: grey });
  line(paper, end, y + mm(1), { size: 10.5, colour: grey });
}
