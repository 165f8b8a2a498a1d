import { white } from '../colours.ts';
import { type Drawing, px, type Size, scenery } from '../drawing.ts';
import type { Setting } from '../setting.ts';

/** The dashed frame around a sample's poster; empty for other activities. */
export function sampleFrame({ view, palette }: Setting, { width, height }: Size): Drawing {
  if (!view.stamps.includes('sample')) return scenery('');
  const frame = `x="2" y="2" width="${px(width - 4)}" height="${px(height - 4)}"`;
  const lines = `<rect ${frame} stroke="${white}"/><rect ${frame} stroke="${palette.k}" stroke-dasharray="12 8"/>`;
  return scenery(`<g fill="none" stroke-width="4">${lines}</g>`);
}
