import type { PosterView } from '#views/poster/poster-view.ts';
import { combine, type Drawing, text } from '../drawing.ts';
import type { Setting } from '../setting.ts';
import { type FittedNames, fitNames } from '../text/fit-names.ts';
import { type FittedRow, fitRow, type RowVariant } from '../text/fit-row.ts';
import { posterFont, type Weight } from '../text/fonts.ts';
import { settable } from '../text/measure.ts';

export interface FactsStyle {
  readonly x: number;
  readonly width: number;
  /** Y of the last line's bottom edge. */
  readonly bottom: number;
  readonly ink: string;
  readonly label: string;
  readonly ground: string;
  /** Largest font size of the place, px. */
  readonly size: number;
  /** Px between place and hosts. */
  readonly gap: number;
  /** Maximum lines of place and hosts together; limits the hosts only, who keep at least one line. */
  readonly rows: number;
  /** Maximum lines of the place and of the hosts; 2 by default. */
  readonly placeRows?: number;
  readonly hostRows?: number;
}

export interface Facts {
  readonly drawing: Drawing;
  readonly top: number;
  readonly placeCut: boolean;
  readonly hosts: FittedNames;
}

interface FactRow {
  /** Space above the row, px. */
  readonly above: number;
  readonly label: string;
  readonly fitted: FittedRow;
  readonly weight: Weight;
}

const labelWidth = 40;

/**
 * What else there is to say of the time (时间), the places (地点, 线上), who may come (对象) and the hosts (主办), aligned to
 * `style.bottom`.
 */
export function facts({ view, isTight }: Setting, style: FactsStyle): Facts {
  const width = style.width - labelWidth;
  const shown = toldFacts(view);
  const variants = placeVariants(style, shown.length, isTight);
  const places = shown.map(
    ({ label, text: words }): FactRow => ({
      above: 0,
      label,
      fitted: fitRow(settable(words), view.terms, width, variants, posterFont(900).measure),
      weight: 900,
    }),
  );
  const used = places.reduce((sum, { fitted }) => sum + fitted.lines.length, 0);
  const hostRows = isTight ? 1 : Math.max(1, Math.min(style.hostRows ?? 2, style.rows - used));
  const names = view.hosts.map(settable);
  const hosts = fitNames(names, view.hostCount, width, hostVariants(hostRows), posterFont(500).measure);
  const rows: readonly FactRow[] = [...places, { above: style.gap, label: '主办', fitted: hosts, weight: 500 }];
  const height = rows.reduce((sum, { fitted }) => sum + fitted.lines.length * lineHeight(fitted.size), style.gap);
  const top = style.bottom - height;
  return { drawing: drawRows(rows, top, style), top, placeCut: places.some(({ fitted }) => fitted.cut), hosts };
}

const toldFacts = ({ lockup: { note }, places, admission }: PosterView): readonly Told[] => [
  ...(note === undefined ? [] : [{ label: '时间', text: note }]),
  ...places,
  ...(admission === undefined ? [] : [{ label: '对象', text: admission }]),
];

interface Told {
  readonly label: string;
  readonly text: string;
}

const lineHeight = (size: number): number => size + 5;

function placeVariants(
  { size, placeRows = 2 }: FactsStyle,
  count: number,
  isTight: boolean,
): readonly [RowVariant, ...RowVariant[]] {
  if (isTight)
    return [
      [14, 1],
      [13, 1],
      [13, 2],
      [12, 2],
    ];
  if (count > 1)
    return [
      [Math.min(16, size), 1],
      [15, 1],
      [14, 1],
      [13, 1],
      [13, placeRows],
    ];
  return [
    [size, 1],
    [size - 1, 1],
    [size - 2, 1],
    [15, 1],
    [15, 2],
    [14, 2],
    [13, placeRows],
  ];
}

function hostVariants(rows: number): readonly [RowVariant, ...RowVariant[]] {
  return rows > 1
    ? [
        [15, 1],
        [14, 1],
        [13, 1],
        [14, rows],
        [13, rows],
      ]
    : [
        [15, 1],
        [14, 1],
        [13, 1],
      ];
}

function drawRows(rows: readonly FactRow[], top: number, style: FactsStyle): Drawing {
  const { x, ink, label: labelInk, ground } = style;
  const drawings: Drawing[] = [];
  let y = top;
  for (const { above, label, fitted, weight } of rows) {
    const line = lineHeight(fitted.size);
    y += above;
    drawings.push(text({ text: label, x, y, size: 14, lineHeight: line, weight: 900, colour: labelInk, ground }));
    for (const part of fitted.lines) {
      const run = { text: part, x: x + labelWidth, y, size: fitted.size, lineHeight: line };
      drawings.push(text({ ...run, weight, colour: ink, ground }));
      y += line;
    }
  }
  return combine(...drawings);
}
