import { encode } from 'uqr';
import { px } from './drawing.ts';

/** The side of the code's white tile in px. */
export const tileSize = 123;
const moduleSize = 3;
/** Modules of quiet zone (ISO/IEC 18004, 9.1 asks for four). */
const quiet = 4;
const version4 = 33;

/**
 * The dark modules of a QR code as one SVG path, centred in the tile at x, y; modules are 3 px. Error correction is M
 * up to 62 bytes, else L. Above 78 bytes (a very long host; the view passes a short URL for long paths) the quiet zone
 * shrinks from four modules to two.
 * @throws Error for more than 106 bytes.
 */
export function qrMarks(url: string, x: number, y: number, colour: string): string {
  const { d, size } = codeFor(url);
  const offset = Math.floor((tileSize - size * moduleSize) / 2);
  const place = `translate(${px(x + offset)} ${px(y + offset)})scale(${moduleSize})`;
  return `<path shape-rendering="crispEdges" transform="${place}" fill="${colour}" d="${d}"/>`;
}

interface Code {
  readonly size: number;
  /** Path of the dark modules. */
  readonly d: string;
}

/** Codes by address: a poster is laid out several times, and its sizes have the same code. The oldest are evicted first. */
const codes = new Map<string, Code>();
const keptCodes = 50;

function codeFor(url: string): Code {
  const known = codes.get(url);
  if (known) return known;
  const { data, size } = encoded(url);
  const code = { size, d: data.map((row, line) => rowPath(row, line)).join('') };
  codes.set(url, code);
  for (const oldest of codes.keys()) {
    if (codes.size <= keptCodes) break;
    codes.delete(oldest);
  }
  return code;
}

function encoded(url: string): ReturnType<typeof encode> {
  const medium = encode(url, { ecc: 'M', border: 0 });
  if (medium.size <= version4) return medium;
  const low = encode(url, { ecc: 'L', border: 0 });
  if ((low.size + quiet) * moduleSize > tileSize)
    throw new Error(`The address is too long for a poster's code: ${url}`);
  return low;
}

/** A QR code as a whole `<svg>` with the standard quiet zone, error correction M; for pages and print. */
export function qrPicture(url: string): string {
  const { data, size } = encode(url, { ecc: 'M', border: 0 });
  const side = size + quiet * 2;
  const d = data.map((row, line) => rowPath(row, line)).join('');
  return `<svg class="qr" viewBox="${-quiet} ${-quiet} ${side} ${side}" role="img" aria-label="本页网址的二维码" shape-rendering="crispEdges"><path fill="#fff" d="M${-quiet} ${-quiet}h${side}v${side}h${-side}z"/><path d="${d}"/></svg>`;
}

/** Path of a row's dark modules; adjacent modules form one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  let d = '';
  for (let start = row.indexOf(true); start >= 0; ) {
    const light = row.indexOf(false, start);
    const end = light < 0 ? row.length : light;
    d += `M${start} ${y}h${end - start}v1h${start - end}z`;
    start = row.indexOf(true, end);
  }
  return d;
}
