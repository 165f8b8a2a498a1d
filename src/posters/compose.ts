import { typeSlugs } from '#pictures/type.ts';
import type { PosterLayout, PosterView } from '#views/poster/poster-view.ts';
import { combine, type Drawing, posterHeight, posterWidth } from './drawing.ts';
import { city } from './layouts/city.ts';
import { full } from './layouts/full.ts';
import type { LaidOut, Layout } from './layouts/layout.ts';
import { split } from './layouts/split.ts';
import { ticket } from './layouts/ticket.ts';
import { codeTile } from './parts/code-tile.ts';
import { sampleFrame } from './parts/sample-frame.ts';
import { stamps } from './parts/stamp.ts';
import { type Setting, settingOf } from './setting.ts';
import { posterFont } from './text/fonts.ts';
import { settable } from './text/measure.ts';

export interface Composition {
  readonly layout: PosterLayout;
  readonly drawing: Drawing;
  readonly title: LaidOut['title'];
  readonly hosts: LaidOut['facts']['hosts'];
  /** 0 when nothing is cut, crowded or too small; higher is worse. */
  readonly fault: number;
}

const layouts: Readonly<Record<PosterLayout, Layout>> = { split, full, ticket, city };
/** The smallest title size that each layout was designed for, px. */
const smallestTitle: Readonly<Record<PosterLayout, number>> = { split: 24, full: 30, ticket: 24, city: 34 };
const tightTitle = 22;

/**
 * Lays a poster out: in the editor's layout if its fault is at most 1, else in the first suitable layout without fault,
 * else in the least faulty one, with small text where that has less fault. The order of the suitable layouts depends on
 * the arrangement, so that a corrected title of similar length keeps its layout.
 */
export function composePoster(view: PosterView): Composition {
  return finished(chosenFor(view));
}

/** A candidate layout and its fault. */
interface Attempt {
  readonly layout: PosterLayout;
  readonly setting: Setting;
  readonly laidOut: LaidOut;
  readonly fault: number;
}

function chosenFor(view: PosterView): Attempt {
  const requested = view.layout && attempt(view, view.layout, false);
  if (requested && requested.fault <= 1) return requested;
  const usual = bestOf(view, false);
  if (usual.fault <= 1) return usual;
  const tight = bestOf(view, true);
  return tight.fault < usual.fault ? tight : usual;
}

/** The first layout without fault, else the least faulty one. */
function bestOf(view: PosterView, isTight: boolean): Attempt {
  const [first, ...others] = layoutsFor(view);
  let best = attempt(view, first, isTight);
  for (const layout of others) {
    if (best.fault === 0) break;
    const next = attempt(view, layout, isTight);
    if (next.fault < best.fault) best = next;
  }
  return best;
}

function attempt(view: PosterView, layout: PosterLayout, isTight: boolean): Attempt {
  const setting = settingOf(view, isTight);
  const laidOut = layouts[layout](setting);
  return { layout, setting, laidOut, fault: faultOf(laidOut, view, isTight ? tightTitle : smallestTitle[layout]) };
}

function finished({ layout, setting, laidOut, fault }: Attempt): Composition {
  const { code, drawing, title, facts } = laidOut;
  const tile = codeTile(setting, code.x, code.y);
  const whole = combine(
    drawing,
    sampleFrame(setting, { width: posterWidth, height: posterHeight }),
    tile,
    stamps(setting, laidOut.stamps),
  );
  return { layout, drawing: whole, title, hosts: facts.hosts, fault };
}

/** The layouts to try, in order: the next poster of a type in the same colours begins with another one. Long titles need layouts with wide titles. */
function layoutsFor({ type, title, arrangement }: PosterView): readonly [PosterLayout, ...PosterLayout[]] {
  const suitable = suitableFor(posterFont(900).measure(settable(title)));
  const { colours, turn } = arrangement;
  const start = (typeSlugs.indexOf(type) + colours + turn) % suitable.length;
  const [first = 'split', ...others] = [...suitable.slice(start), ...suitable.slice(0, start)];
  return [first, ...new Set([...others, 'split', 'ticket'] as const)];
}

function suitableFor(ems: number): readonly PosterLayout[] {
  if (ems > 26) return ['split', 'ticket'];
  return ems > 16 ? ['split', 'full', 'ticket'] : ['city', 'full', 'split', 'ticket'];
}

/**
 * The worst fault counts. In descending order: a cut title, a crowded date, a cut place, a small title, an omitted or
 * cut host or small hours, an awkward line break in the title.
 */
function faultOf({ title, facts, lockup, isCrowded }: LaidOut, view: PosterView, smallest: number): number {
  if (title.cut) return 5;
  if (isCrowded || lockup.hoursSize === 0) return 4;
  if (facts.placeCut) return 3;
  if (title.size < smallest) return 2;
  const areHostsWhole = facts.hosts.shown === view.hosts.length && !facts.hosts.cut;
  if (!areHostsWhole || lockup.hoursSize < 15) return 1;
  return title.awkward ? 0.5 : 0;
}
