/**
 * Inks by role: k ink, w white, a deep, b bright, c hot, d light, e mid, f field, g ground, h lift, j deep shade.
 * An element has its ink as a class (`a` fills, `sa` strokes), so that a drawing works with every palette.
 */
export const inks = ['k', 'w', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j'] as const;
export type Ink = (typeof inks)[number];

type Point = readonly [x: number, y: number];
export type Side = 'n' | 'e' | 's' | 'w';
export type Quadrant = 'ne' | 'nw' | 'se' | 'sw';

/** Rounds a coordinate to one decimal; turns −0 into 0. */
export function coordinate(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

const pair = ([x, y]: Point): string => `${coordinate(x)} ${coordinate(y)}`;

/** A filled path. */
export function shape(d: string, ink: Ink): string {
  return `<path class="${ink}" d="${d}"/>`;
}

export type StrokeStyle = 'plain' | 'round' | 'dotted';
const strokeClasses = { plain: '', round: ' rd', dotted: ' rd dash' } as const satisfies Record<StrokeStyle, string>;

/** A stroked path without fill; `round` has round caps, `dotted` is a row of round dots. */
export function stroke(d: string, ink: Ink, width: number, style: StrokeStyle = 'plain'): string {
  return `<path class="s${ink}${strokeClasses[style]}" stroke-width="${coordinate(width)}" d="${d}"/>`;
}

/** Shape 1, the disc. */
export function circle(x: number, y: number, r: number, ink: Ink): string {
  return `<circle class="${ink}" cx="${coordinate(x)}" cy="${coordinate(y)}" r="${coordinate(r)}"/>`;
}

/** Shape 2, the arc: a complete ring; r is the radius of the stroke's centre line. */
export function ring(x: number, y: number, r: number, ink: Ink, width: number): string {
  return `<circle class="s${ink}" stroke-width="${coordinate(width)}" cx="${coordinate(x)}" cy="${coordinate(y)}" r="${coordinate(r)}"/>`;
}

const halfArcs = { n: [-1, 0, 1, 0, 1], s: [-1, 0, 1, 0, 0], e: [0, -1, 0, 1, 1], w: [0, -1, 0, 1, 0] } as const;

/** Half a disc on one side of its centre. */
export function half(x: number, y: number, r: number, ink: Ink, side: Side = 'n'): string {
  const [dx, dy, ex, ey, sweep] = halfArcs[side];
  const arc = `a${coordinate(r)} ${coordinate(r)} 0 0 ${sweep} ${coordinate(2 * r * ex)} ${coordinate(2 * r * ey)}z`;
  return shape(`M${pair([x + dx * r, y + dy * r])}${arc}`, ink);
}

const quadrants = { ne: [1, -1, 1], nw: [-1, -1, 0], se: [1, 1, 0], sw: [-1, 1, 1] } as const;

/** A quarter disc with its corner at x, y, filling that quadrant. */
export function quarter(x: number, y: number, r: number, ink: Ink, quadrant: Quadrant = 'ne'): string {
  const [right, down, sweep] = quadrants[quadrant];
  const radius = coordinate(r);
  const arc = `a${radius} ${radius} 0 0 ${sweep} ${coordinate(right * r)} ${coordinate(-down * r)}z`;
  return shape(`M${pair([x, y])}v${coordinate(down * r)}${arc}`, ink);
}

/** Concentric discs, the largest radius first; inks cycle. */
export function rings(x: number, y: number, radii: readonly number[], colours: readonly [Ink, ...Ink[]]): string {
  return radii.map((r, i) => circle(x, y, r, colours[i % colours.length] ?? colours[0])).join('');
}

/** Concentric upper half discs with base line y, the largest radius first; inks cycle. */
export function domes(x: number, y: number, radii: readonly number[], colours: readonly [Ink, ...Ink[]]): string {
  return radii.map((r, i) => half(x, y, r, colours[i % colours.length] ?? colours[0])).join('');
}

/** Shape 3, the wave: `count` half circles of radius r from left to right, alternately up and down. */
export function wave(x: number, y: number, count: number, r: number, ink: Ink, width: number): string {
  const crests = Array.from({ length: count }, (_, i) => `a${r} ${r} 0 0 ${(i + 1) % 2} ${2 * r} 0`);
  return stroke(`M${pair([x, y])}${crests.join('')}`, ink, width);
}

/** Shape 4, the hexagon with a corner at the top; r from the centre to a corner. */
export function hexagon(x: number, y: number, r: number, ink: Ink): string {
  const w = coordinate(r * Math.cos(Math.PI / 6));
  const h = coordinate(r / 2);
  return shape(`M${pair([x, y - r])}l${w} ${h}v${coordinate(r)}l${-w} ${h}l${-w} ${-h}v${coordinate(-r)}z`, ink);
}

/** Shape 5, the triangle, and any other polygon; `corners` alternates x and y. */
export function polygon(corners: readonly number[], ink: Ink): string {
  const points = corners.map((value, i) => `${i % 2 === 0 ? (i === 0 ? 'M' : 'L') : ' '}${coordinate(value)}`);
  return shape(`${points.join('')}z`, ink);
}

/** Shape 6, the dot grid: dots of radius r, centres `gap` apart, the first at x, y. */
export function dots(x: number, y: number, columns: number, rows: number, gap: number, r: number, ink: Ink): string {
  const at = (i: number): string => `M${pair([x + (i % columns) * gap, y + Math.floor(i / columns) * gap])}h0`;
  return stroke(Array.from({ length: columns * rows }, (_, i) => at(i)).join(''), ink, 2 * r, 'round');
}

/** Shape 7, the bar: any axis-aligned rectangle with its upper left corner at x, y. */
export function bar(x: number, y: number, width: number, height: number, ink: Ink): string {
  return shape(`M${pair([x, y])}h${coordinate(width)}v${coordinate(height)}h${coordinate(-width)}z`, ink);
}

/** A bar with a half disc on top; lower left corner at x, y, `height` in total. */
export function arch(x: number, y: number, width: number, height: number, ink: Ink): string {
  const r = coordinate(width / 2);
  const wall = coordinate(height - width / 2);
  return shape(`M${pair([x, y])}v${-wall}a${r} ${r} 0 0 1 ${coordinate(width)} 0v${wall}z`, ink);
}

/** A circular segment on the base line y, centred at x, `width` wide and `height` high. */
export function mound(x: number, y: number, width: number, height: number, ink: Ink): string {
  const r = coordinate((width * width) / 8 / height + height / 2);
  return shape(`M${pair([x - width / 2, y])}a${r} ${r} 0 0 1 ${coordinate(width)} 0z`, ink);
}

/** A leaf of two arcs with its base at x, y, rotated clockwise from vertical by `degrees`. */
export function lens(x: number, y: number, length: number, degrees: number, ink: Ink): string {
  const r = coordinate(length * 0.72);
  const d = `M0 0a${r} ${r} 0 0 1 0 ${-length}a${r} ${r} 0 0 1 0 ${length}z`;
  return `<path class="${ink}" transform="translate(${pair([x, y])})rotate(${degrees})" d="${d}"/>`;
}

/**
 * The mark of the visual language: three quarters of a ring, a stem and a disc. x, y is the ring's centre; the
 * centre line of its stroke is 180 wide at scale 1.
 */
export function questionMark(x: number, y: number, scale: number, ink: Ink, dot: Ink): string {
  return place(x, y, scale, stroke('M-90 0A90 90 0 1 1 0 90V130', ink, 58) + circle(0, 196, 36, dot));
}

/** Moves the origin of a drawing to x, y and scales it. */
export function place(x: number, y: number, scale: number, body: string): string {
  return `<g transform="translate(${pair([x, y])})scale(${Math.round(scale * 1000) / 1000})">${body}</g>`;
}

/** Rotates a drawing clockwise around the point x, y. */
export function turn(degrees: number, x: number, y: number, body: string): string {
  return `<g transform="rotate(${coordinate(degrees)} ${pair([x, y])})">${body}</g>`;
}

/** Mirrors a drawing of the given width horizontally. */
export function mirror(width: number, body: string): string {
  return `<g transform="matrix(-1 0 0 1 ${coordinate(width)} 0)">${body}</g>`;
}
