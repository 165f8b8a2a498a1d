import { accentBeside, cancelledAccent, type Ground } from '../colours.ts';
import { combine, type Drawing, enlarged, rectangle, scenery } from '../drawing.ts';
import { codeTile } from '../parts/code-tile.ts';
import { type Facts, facts } from '../parts/facts.ts';
import { formerTime, formerTimeHeight } from '../parts/former-time.ts';
import { tileSize } from '../qr.ts';
import type { Setting } from '../setting.ts';
import { dated } from './dated.ts';
import type { Form } from './form.ts';

export interface Foot {
  readonly drawing: Drawing;
  readonly facts: Facts;
  readonly top: number;
}

/** Scale at which the former time is still legible. */
const leastFormerTime = 0.82;

/** The base: the date at full width, below it place and hosts beside the QR code in the lower right corner. */
export function foot(setting: Setting, form: Form, base: Ground): Foot {
  const { palette, isCancelled } = setting;
  const { width, height, margin, gap } = form;
  const accent = isCancelled ? cancelledAccent : accentBeside(palette, base);
  const common = { x: 0, ink: base.ink, ground: base.fill };
  const side = tileSize * form.code;
  const factsWidth = (width - margin - gap - side) / form.facts;
  const where = facts(setting, {
    ...common,
    ...{
      width: factsWidth,
      bottom: 0,
      label: accent,
      size: 18,
      gap: 5,
      rows: 12,
      placeRows: 4,
      hostRows: form.hostRows,
    },
  });
  const factsHeight = -where.top * form.facts;
  const row = Math.max(side, factsHeight + gap * 1.5);
  const when = dated(setting, { width: width - 2 * margin, digits: form.digits, accent, ground: base.fill });
  const dateTop = height - row - gap - when.height;
  const scale = Math.max(when.scale, leastFormerTime);
  const former = formerTimeHeight(setting) * scale;
  const was = formerTime(setting, { ...common, y: 0, width: (width - 2 * margin) / scale });
  const top = dateTop - former - gap * 1.2;
  const factsBottom = height - (row - factsHeight) / 2;
  return {
    drawing: combine(
      scenery(rectangle({ x: 0, y: top, width, height: height - top }, base.fill)),
      enlarged(was, scale, margin, dateTop - former),
      enlarged(when.drawing, 1, margin, dateTop),
      enlarged(where.drawing, form.facts, margin, factsBottom),
      enlarged(codeTile(setting, 0, 0), form.code, width - side, height - side),
    ),
    facts: where,
    top,
  };
}
