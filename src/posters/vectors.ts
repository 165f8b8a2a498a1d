import { Resvg } from '@resvg/resvg-js';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Size } from './drawing.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Clips = ReadonlyMap<string, Element>;

/**
 * Draws the content of an SVG on a PDF page as vector paths. Resvg first reduces it to paths in groups, so that PDF and
 * PNG look the same.
 * @throws Error for SVG features that our pictures do not use: gradients, masks, opacity, images, text.
 */
export function drawVectors(document: PDFKit.PDFDocument, content: string, { width, height }: Size): void {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
  const reduced = new Resvg(svg, { font: { loadSystemFonts: false } }).toString();
  const root = elementsIn(parseFragment(reduced)).find(({ tagName }) => tagName === 'svg');
  if (!root) throw new Error('Resvg gave no SVG');
  const definitions = elementsIn(root).filter(({ tagName }) => tagName === 'defs');
  const clips = new Map(definitions.flatMap(elementsIn).map((clip) => [attributesOf(clip).get('id') ?? '', clip]));
  for (const element of elementsIn(root)) if (element.tagName !== 'defs') draw(document, element, clips);
}

function draw(document: PDFKit.PDFDocument, element: Element, clips: Clips): void {
  const attributes = attributesOf(element);
  document.save();
  const matrix = numbersIn(attributes.get('transform') ?? '');
  const [a, b, c, d, e, f] = matrix;
  if (f !== undefined) document.transform(a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f);
  if (element.tagName === 'g') {
    rejectUnknownAttributes(element, ['id', 'transform', 'clip-path']);
    clip(document, attributes.get('clip-path'), clips);
    for (const child of elementsIn(element)) draw(document, child, clips);
  } else if (element.tagName === 'path') {
    rejectUnknownAttributes(element, pathAttributes);
    paint(document, attributes);
  } else throw new Error(`A poster's PDF cannot hold <${element.tagName}>`);
  document.restore();
}

function clip(document: PDFKit.PDFDocument, reference: string | undefined, clips: Clips): void {
  if (reference === undefined) return;
  const found = clips.get(/^url\(#(.+)\)$/u.exec(reference)?.[1] ?? '');
  const [path, ...others] = found ? elementsIn(found) : [];
  if (!path || others.length > 0) throw new Error(`A poster's PDF cannot clip by ${reference}`);
  rejectUnknownAttributes(path, ['id', 'd', 'fill', 'stroke']);
  document.path(attributesOf(path).get('d') ?? '').clip();
}

const pathAttributes = [
  ...['id', 'd', 'transform', 'fill', 'fill-rule', 'shape-rendering'],
  ...['stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray'],
];

function paint(document: PDFKit.PDFDocument, attributes: ReadonlyMap<string, string>): void {
  const d = attributes.get('d') ?? '';
  const [fill, stroke] = [attributes.get('fill') ?? '#000000', attributes.get('stroke') ?? 'none'];
  const rule = attributes.get('fill-rule') === 'evenodd' ? 'even-odd' : 'non-zero';
  if (fill !== 'none') document.path(d).fill(colour(fill), rule);
  if (stroke === 'none') return;
  setStroke(document, attributes);
  document.path(d).stroke(colour(stroke));
}

function setStroke(document: PDFKit.PDFDocument, attributes: ReadonlyMap<string, string>): void {
  document.lineWidth(Number(attributes.get('stroke-width') ?? 1));
  document.lineCap((attributes.get('stroke-linecap') ?? 'butt') as 'butt' | 'round' | 'square');
  document.lineJoin((attributes.get('stroke-linejoin') ?? 'miter') as 'miter' | 'round' | 'bevel');
  // SVG's default; the default in PDF is 10.
  document.miterLimit(4);
  const [dash, space] = numbersIn(attributes.get('stroke-dasharray') ?? '');
  // A dash of length 0 with round caps is a dot, but PDFKit rejects 0.
  if (dash !== undefined) document.dash(Math.max(dash, 0.01), { space: space ?? dash });
}

function colour(paint: string): string {
  if (!/^#[\da-f]{6}$/u.test(paint)) throw new Error(`A poster's PDF cannot be painted with ${paint}`);
  return paint;
}

/** Throws for unsupported attributes rather than drop them silently. */
function rejectUnknownAttributes(element: Element, known: readonly string[]): void {
  const other = element.attrs.find(({ name }) => !known.includes(name));
  if (other) throw new Error(`A poster's PDF cannot hold ${other.name}="${other.value}" on <${element.tagName}>`);
}

const elementsIn = (parent: DefaultTreeAdapterTypes.ParentNode): readonly Element[] =>
  parent.childNodes.filter((node): node is Element => 'tagName' in node);

const attributesOf = ({ attrs }: Element): ReadonlyMap<string, string> =>
  new Map(attrs.map(({ name, value }) => [name, value]));

const numbersIn = (value: string): readonly number[] => (value.match(/-?\d[\d.e-]*/gu) ?? []).map(Number);
