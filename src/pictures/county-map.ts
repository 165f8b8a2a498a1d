import { escapeText } from './picture.ts';
import { hexagon, type Ink } from './shapes.ts';

export interface CountyCell {
  /** Name of the county or other part, for example 原州区. */
  readonly label: string;
  readonly count: number;
  readonly href: string;
  readonly ink: Ink;
}

const RADIUS = 96;
const GAP = 6;
const PITCH = 2 * RADIUS * Math.cos(Math.PI / 6) + GAP;
const RISE = 1.5 * RADIUS + GAP;
const EDGE = 4;
const darkInks: ReadonlySet<Ink> = new Set(['k', 'a', 'j', 'g']);

/**
 * Counties as a honeycomb of links, each with name and number of activities. Up to eleven cells form rows of three and
 * two, more cells rows of four and three: names stay legible on a phone. Not a map: positions have no geographical
 * meaning. `label` names the group. Empty string without cells.
 */
export function countyMap(cells: readonly CountyCell[], label: string): string {
  if (cells.length === 0) return '';
  const columns = Math.min(cells.length, cells.length > 11 ? 4 : 3);
  const places = placeCells(cells.length, columns);
  const rows = 1 + Math.max(...places.map(({ row }) => row));
  const width = Math.round(columns * PITCH - GAP + 2 * EDGE);
  const height = Math.round((rows - 1) * RISE + 2 * RADIUS + 2 * EDGE);
  const links = cells.map((cell, i) => drawCell(cell, places[i] ?? { column: 0, row: 0 }, columns));
  return `<svg class="county-map" viewBox="0 0 ${width} ${height}" role="group" aria-label="${escapeText(label)}">${links.join('')}</svg>`;
}

interface Place {
  /** In pitches from the left; odd rows are indented by half a pitch. */
  readonly column: number;
  readonly row: number;
}

/** Rows alternate between `columns` and `columns` − 1 cells; a shorter last row is centred to a whole column. */
function placeCells(count: number, columns: number): readonly Place[] {
  const places: Place[] = [];
  for (let row = 0; places.length < count; row++) {
    const indent = row % 2 === 0 || columns === 1 ? 0 : 0.5;
    const room = columns - 2 * indent;
    const length = Math.min(room, count - places.length);
    const start = indent + Math.floor((room - length) / 2);
    for (let i = 0; i < length; i++) places.push({ column: start + i, row });
  }
  return places;
}

function drawCell({ label, count, href, ink }: CountyCell, { column, row }: Place, columns: number): string {
  const x = Math.round(EDGE + (PITCH - GAP) / 2 + column * PITCH);
  const y = Math.round(EDGE + RADIUS + row * RISE);
  const text: Ink = darkInks.has(ink) ? 'w' : 'k';
  const lines = breakName(label);
  const size = label.length === 5 ? 28 : lines.length > 2 ? 26 : columns > 3 ? 32 : 28;
  const top = y - (lines.length * size * 1.15 + 26) / 2 + size * 0.95;
  const names = lines.map((line, i) => write(line, x, top + i * size * 1.15, size, text, true));
  const number = write(`${count} 项`, x, top + lines.length * size * 1.15, columns > 3 ? 24 : 21, text, false);
  const target = escapeText(href);
  return `<a href="${target}" xlink:href="${target}">${hexagon(x, y, RADIUS, ink)}${names.join('')}${number}</a>`;
}

function write(text: string, x: number, y: number, size: number, ink: Ink, strong: boolean): string {
  const weight = strong ? ' font-weight="700"' : '';
  return `<text class="${ink}" x="${x}" y="${Math.round(y)}" font-size="${size}"${weight} text-anchor="middle">${escapeText(text)}</text>`;
}

/** Up to five characters in one line; longer names in two or three lines of similar length. */
function breakName(name: string): readonly string[] {
  const characters = [...name];
  const lines = characters.length <= 5 ? 1 : Math.min(3, Math.ceil(characters.length / 4));
  const length = Math.ceil(characters.length / lines);
  return Array.from({ length: lines }, (_, i) => characters.slice(i * length, (i + 1) * length).join(''));
}
