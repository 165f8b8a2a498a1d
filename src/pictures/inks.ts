import { type Ink, inks } from './shapes.ts';

const inkClass = /class="(s?)([kwabcdefghj])((?: rd| dash)*)"/gu;

/**
 * Replaces ink classes by literal colours, for a renderer without stylesheets. Other class names stay unchanged. Adds
 * the namespace to a root `<svg>` that has none.
 */
export function withInks(svg: string, palette: Readonly<Record<Ink, string>>): string {
  const painted = svg.replace(inkClass, (_, stroked: string, ink: Ink, style: string) =>
    stroked ? `fill="none" stroke="${palette[ink]}"${strokeStyle(style)}` : `fill="${palette[ink]}"`,
  );
  return painted.startsWith('<svg ') && !painted.includes('xmlns="')
    ? painted.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    : painted;
}

/** CSS rules that map ink classes to the palette's custom properties (`.a` to `var(--a)`). */
export function inkRules(): string {
  const fills = inks.map((ink) => `.${ink}{fill:var(--${ink})}.s${ink}{fill:none;stroke:var(--${ink})}`);
  return `${fills.join('')}.rd{stroke-linecap:round}.dash{stroke-dasharray:${DOTTED}}`;
}

const DOTTED = '0 24';

function strokeStyle(classes: string): string {
  const round = classes.includes('rd') ? ' stroke-linecap="round"' : '';
  const dotted = classes.includes('dash') ? ` stroke-dasharray="${DOTTED}"` : '';
  return round + dotted;
}
