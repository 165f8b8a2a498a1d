import type { Weight } from './text/fonts.ts';

/** Size of an activity's standard poster in px, as the national platform asks for. */
export const posterWidth = 600;
export const posterHeight = 350;

/** One line of text. `y` is the top of its line box; all lengths in px. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: Weight;
  readonly colour: string;
  /** The background colour, for contrast checks. */
  readonly ground: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Part of a poster: SVG and text, in px from the poster's upper left corner. */
export interface Drawing {
  /** SVG below the text. */
  readonly scenery: string;
  readonly texts: readonly TextRun[];
  /** SVG above the text: date, code, strokes through text. */
  readonly marks: string;
  /** The text of drawn marks, such as the digits of a date: invisible text of a PDF. */
  readonly spoken: readonly TextRun[];
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

export const scenery = (svg: string): Drawing => ({ scenery: svg, texts: [], marks: '', spoken: [] });
export const marks = (svg: string): Drawing => ({ scenery: '', texts: [], marks: svg, spoken: [] });
export const text = (run: TextRun): Drawing => ({ scenery: '', texts: [run], marks: '', spoken: [] });
export const spoken = (run: TextRun): Drawing => ({ scenery: '', texts: [], marks: '', spoken: [run] });

/** Merges drawings layer by layer; within a layer, later drawings cover earlier ones. */
export function combine(...drawings: readonly Drawing[]): Drawing {
  return {
    scenery: drawings.map((drawing) => drawing.scenery).join(''),
    texts: drawings.flatMap((drawing) => drawing.texts),
    marks: drawings.map((drawing) => drawing.marks).join(''),
    spoken: drawings.flatMap((drawing) => drawing.spoken),
  };
}

/** A drawing scaled by `scale`, its origin moved to `x`, `y`. */
export function enlarged({ scenery, texts, marks, spoken }: Drawing, scale: number, x = 0, y = 0): Drawing {
  const group = (body: string) => body && `<g transform="translate(${px(x)} ${px(y)})scale(${scale})">${body}</g>`;
  const larger = (run: TextRun): TextRun => ({
    ...run,
    x: px(x + run.x * scale),
    y: px(y + run.y * scale),
    size: px(run.size * scale),
    lineHeight: px(run.lineHeight * scale),
  });
  return {
    scenery: group(scenery),
    texts: texts.map(larger),
    marks: group(marks),
    spoken: spoken.map(larger),
  };
}

/** Rounds a coordinate to two decimals. */
export const px = (value: number): number => Math.round(value * 100) / 100;

export function rectangle({ x, y, width, height }: Box, fill: string): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="${fill}"/>`;
}

/** Clips a drawing to a box with a nested `<svg>`, which needs no id, unlike a clip path. */
export function cropped({ x, y, width, height }: Box, body: string): string {
  const frame = `${px(x)} ${px(y)} ${px(width)} ${px(height)}`;
  return `<svg x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" viewBox="${frame}">${body}</svg>`;
}
