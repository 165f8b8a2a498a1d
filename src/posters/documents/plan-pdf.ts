import { buffer } from 'node:stream/consumers';
import { paletteFor, palettes } from '#pictures/palettes.ts';
import type { PlanDocument } from '#views/notice/plan-document.ts';
import type { Weight } from '../text/fonts.ts';
import { replaceMissingGlyphs } from './missing-glyphs.ts';
import { mm, newDocument } from './new-document.ts';

/** Points: A3, landscape (ISO 216). */
const page = { width: mm(420), height: mm(297), margin: mm(18) } as const;
const columns = 7;
const gap = mm(4);
const head = mm(40);
const foot = mm(12);
const grey = '#444444';

type Booth = PlanDocument['booths'][number];

/**
 * Renders a booth plan as a PDF of one A3 page, landscape: the booths in rows of seven in the order of their numbers,
 * each with its unit. The same plan gives the same bytes.
 */
export function planPdf(plan: PlanDocument): Promise<Uint8Array> {
  const document = newDocument(plan.title, plan.year, { size: [page.width, page.height], margin: 0 });
  drawHead(document, plan);
  const { k, b, e } = palettes[paletteFor(plan.look)];
  const rows = Math.ceil(plan.booths.length / columns);
  const room = page.height - 2 * page.margin - head - foot;
  const size = {
    width: (page.width - 2 * page.margin - (columns - 1) * gap) / columns,
    height: Math.min(mm(52), (room - (rows - 1) * gap) / rows),
  };
  plan.booths.forEach((booth, index) => {
    const row = Math.floor(index / columns);
    const x = page.margin + (index % columns) * (size.width + gap);
    const y = page.margin + head + row * (size.height + gap);
    const colour = booth.collective ? '#FFFFFF' : row % 2 === 0 ? b : e;
    drawBooth(document, booth, { x, y, ...size }, { colour, ink: k });
  });
  line(document, plan.end, page.height - page.margin - mm(4), { size: 10, colour: grey });
  document.end();
  return buffer(document);
}

function drawHead(document: PDFKit.PDFDocument, { label, title, note, booths }: PlanDocument): void {
  line(document, label, page.margin, { size: 13, colour: grey });
  line(document, title, page.margin + mm(8), { size: 30, weight: 900 });
  line(document, `共 ${booths.length} 项。${note}`, page.margin + mm(25), { size: 13 });
}

interface LineStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
}

function line(document: PDFKit.PDFDocument, text: string, y: number, { size, weight = 500, colour }: LineStyle): void {
  document
    .font(String(weight))
    .fontSize(size)
    .fillColor(colour ?? '#000000');
  document.text(replaceMissingGlyphs(text), page.margin, y, { lineBreak: false });
}

interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The number above the unit's name, which is as large as fits below it. */
function drawBooth(
  document: PDFKit.PDFDocument,
  { number, name }: Booth,
  { x, y, width, height }: Tile,
  { colour, ink }: { readonly colour: string; readonly ink: string },
): void {
  const edge = mm(3);
  const band = height * 0.36;
  document.rect(x, y, width, height).fill('#FFFFFF');
  document.rect(x, y, width, band).fill(colour);
  document.lineWidth(1.2).rect(x, y, width, height).stroke(ink);
  document
    .font('900')
    .fontSize(band * 0.6)
    .fillColor(ink);
  document.text(String(number), x, y + band * 0.06, { width, align: 'center', lineBreak: false });
  const text = replaceMissingGlyphs(name);
  const box = { width: width - 2 * edge, height: height - band - edge };
  document.font('500').fillColor('#000000');
  const fits = (size: number) => document.fontSize(size).heightOfString(text, { width: box.width }) <= box.height;
  const size = [15, 13, 11, 9, 7].find(fits) ?? 6;
  const whole = document.fontSize(size).widthOfString(text);
  const lines = Math.ceil(whole / box.width);
  // Lines of about the same length: the last one of a full box can be a single character.
  const even = lines > 1 ? Math.min(box.width, whole / lines + size) : box.width;
  const used = document.heightOfString(text, { width: even });
  document.text(text, x + (width - even) / 2, y + band + Math.max(0, (height - band - used) / 2), {
    ...{ width: even, align: 'center', height: box.height, ellipsis: true },
  });
}
