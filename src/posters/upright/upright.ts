import { lowGroundTop, subjectBox } from '#pictures/city.ts';
import type { PosterView } from '#views/poster/poster-view.ts';
import { behindScene, besidePicture } from '../arrangement.ts';
import { cityArt, topicOrType, typeBand } from '../artwork.ts';
import { type Ground, white } from '../colours.ts';
import { type Box, combine, type Drawing, enlarged, rectangle, scenery } from '../drawing.ts';
import { brand } from '../parts/brand.ts';
import type { Facts } from '../parts/facts.ts';
import { sampleFrame } from '../parts/sample-frame.ts';
import { stamps, stampsWidth } from '../parts/stamp.ts';
import { title } from '../parts/title.ts';
import { type Setting, settingOf } from '../setting.ts';
import type { FittedText } from '../text/fit-title.ts';
import { type Foot, foot } from './foot.ts';
import { compact, type Form } from './form.ts';

export interface UprightComposition {
  readonly drawing: Drawing;
  readonly title: FittedText;
  readonly facts: Facts;
}

/** The main picture: the city's scene, or the type's machine and topic. */
type Subject = 'city' | 'type';

/** Lays a poster out in a form: brand, title, picture and an ink base. Lengths are in the form's units. */
export function composeUpright(view: PosterView, form: Form): UprightComposition {
  const setting = settingOf(view, false);
  const subject = subjectOf(view);
  const { field, base: ground } = subject === 'city' ? behindScene(setting) : besidePicture(setting);
  const { base, name, fitted, picture } = fittedParts(setting, form, field, ground);
  const sky = rectangle({ x: 0, y: 0, width: form.width, height: form.height }, field.fill);
  const art = subject === 'city' ? cityPicture(setting, picture, form) : typePicture(setting, picture, form, field);
  return {
    drawing: combine(
      scenery(sky + art),
      head(setting, form, subject, field),
      name,
      base.drawing,
      sampleFrame(setting, form),
      stamped(setting, form, picture),
    ),
    title: fitted,
    facts: base.facts,
  };
}

/** The editor's layout decides, else the arrangement, so that a city's posters differ. */
function subjectOf({ layout, arrangement }: PosterView): Subject {
  if (layout !== undefined) return layout === 'city' ? 'city' : 'type';
  return (arrangement.colours + arrangement.turn) % 2 === 0 ? 'city' : 'type';
}

const brandHeight = 46;
const gap = 14;
/** The title is fitted at this maximum size and then scaled: the scores of `fitTitle` depend on absolute size. */
const drawnTitle = 54;
/** Shares of the picture's normal size to try, until the title reaches its minimum size. */
const shares = [1, 0.82, 0.66, 0.5] as const;

/** Base, title and picture; with a lower base where the title would be much smaller than it should. */
function fittedParts(setting: Setting, form: Form, field: Ground, ground: Ground) {
  const base = foot(setting, form, ground);
  const usual = { base, ...titleAndPicture(setting, form, base, field) };
  if (usual.size >= form.title.least * crowded) return usual;
  const lower = foot(setting, compact(form), ground);
  return { base: lower, ...titleAndPicture(setting, form, lower, field) };
}

/** Share of the title's minimum size. */
const crowded = 0.8;

/** The largest picture that leaves the title its minimum size, else the smallest picture. */
function titleAndPicture(setting: Setting, form: Form, base: Foot, { ink, fill }: Ground) {
  const top = form.margin + brandHeight * form.brand;
  const set = (share: number) => {
    const { box, picture, lines } = divide(
      form,
      top,
      base.top,
      form.picture * share,
      stampsWidth(setting) * form.stamp,
    );
    const scale = form.title.max / drawnTitle;
    const room = { x: 0, y: 0, width: box.width / scale, height: box.height / scale };
    const { drawing, fitted } = title(setting, { box: room, max: drawnTitle, lines, ink, ground: fill });
    return { picture, fitted, size: fitted.size * scale, name: enlarged(drawing, scale, box.x, box.y) };
  };
  const tries = shares.map((share) => () => set(share));
  let chosen = set(shares[0]);
  for (const next of tries.slice(1)) {
    if (chosen.size >= form.title.least) break;
    chosen = next();
  }
  return chosen;
}

/** `least` is the width that the picture's stamps need. */
function divide(form: Form, top: number, bottom: number, share: number, least: number) {
  const { width, margin } = form;
  if (form.arrangement === 'over') {
    const height = Math.round((bottom - top) * share);
    const picture = { x: 0, y: bottom - height, width, height };
    const box = { x: margin, y: top + gap, width: width - 2 * margin, height: picture.y - top - 2 * gap };
    return { picture, box, lines: 4 };
  }
  const side = Math.round(Math.max(width * share, least && least + gap));
  const picture = { x: width - side, y: top + gap, width: side, height: bottom - top - gap };
  const lowGround = (800 - lowGroundTop) * (side / subjectBox.width);
  const foot = bottom - Math.max(3 * gap, lowGround + 4);
  const box = { x: margin, y: top + gap, width: picture.x - margin - gap, height: foot - top - gap };
  return { picture, box, lines: 6 };
}

function head(setting: Setting, form: Form, subject: Subject, field: Ground): Drawing {
  const { palette } = setting;
  const roundel = field.fill === palette.f ? white : palette.f;
  const place = {
    ...{ x: 0, y: 0, width: (form.width - 2 * form.margin) / form.brand },
    ...{ ink: field.ink, ground: field.fill, chip: field.ink, chipInk: field.fill },
    roundel: subject === 'city' ? undefined : roundel,
  };
  return enlarged(brand(setting, place), form.brand, form.margin, form.margin);
}

/** The scene below the title, with its subject in the middle, or its whole subject right of it; low ground overflows. */
function cityPicture(setting: Setting, { x, y, width, height }: Box, { arrangement }: Form): string {
  const { x: left, width: wide, height: high } = subjectBox;
  const across = arrangement === 'over' ? 860 : wide;
  const scale = Math.min(height / high, width / across);
  const origin = arrangement === 'over' ? x + width / 2 - 430 * scale : x + width - (left + wide) * scale;
  return cityArt(setting, origin, y + height, scale);
}

/** The field colour, drawn afterwards, covers the picture's overflow. */
function typePicture(setting: Setting, box: Box, form: Form, { fill }: Ground): string {
  const above = rectangle({ x: 0, y: 0, width: form.width, height: box.y }, fill);
  if (form.arrangement === 'over') return typeBand(setting, box) + above;
  return topicOrType(setting, box) + above + rectangle({ x: 0, y: 0, width: box.x, height: form.height }, fill);
}

function stamped(setting: Setting, form: Form, picture: Box): Drawing {
  const place = { edge: 0, from: 'right', y: 0, step: 60 } as const;
  return enlarged(stamps(setting, place), form.stamp, form.width, picture.y + gap);
}
