import { contrast, inkStyle, mix, type Palette } from './palettes.ts';

export type Tokens = Readonly<Record<string, string>>;

const WHITE = '#FFFFFF';
const BLACK = '#000000';

/**
 * The colours of the user interface by role; keys are custom property names without `--`. Grounds `bg card soft`, text
 * `ink mut link`, lines `line hair`, button `btn btnT`, focus `foc`, state texts `ok warn stop`, highlight `hl`, the
 * logo's `dot`; `dark` also has the field `f` and its text `onf`. Contrast of text is at least 4.5 : 1 (WCAG 2.x AA).
 */
export function themeTokens(palette: Palette): { readonly light: Tokens; readonly dark: Tokens } {
  return { light: lightTokens(palette), dark: darkTokens(palette) };
}

/** The roles that 长辈版 overrides: contrast of text is at least 7 : 1 (WCAG 2.x AAA). */
export function elderTokens(palette: Palette): { readonly light: Tokens; readonly dark: Tokens } {
  const { k } = palette;
  const link = contrast(palette.a, palette.tint) >= 7 ? palette.a : k;
  return {
    light: { mut: k, btn: k, link, foc: k, ok: '#07502F', warn: '#6B3A00', stop: '#8C1200' },
    dark: { mut: '#F3F6F5', link: palette.h, ok: '#A5EBC6', warn: '#FFD79B', stop: '#FFC4BC' },
  };
}

/** CSS rules that set inks and roles of `.c-<id>`, with a media query `prefers-color-scheme: dark`. */
export function themeCss(id: string, palette: Palette): string {
  const { light, dark } = themeTokens(palette);
  return `.c-${id}{${inkStyle(palette)};${declarations(light)}}@media (prefers-color-scheme:dark){.c-${id}{${declarations(dark)}}}`;
}

/** CSS rules for 长辈版 (`.elder` or `#elder:target`), with higher specificity than those of {@link themeCss}. */
export function elderCss(id: string, palette: Palette): string {
  const { light, dark } = elderTokens(palette);
  const scope = ['.elder', '#elder:target'].map((mode) => `${mode}.c-${id},${mode} .c-${id}`).join(',');
  return `${scope}{${declarations(light)}}@media (prefers-color-scheme:dark){${scope}{${declarations(dark)}}}`;
}

function lightTokens(palette: Palette): Tokens {
  const { k, a, c, h, paper, tint } = palette;
  return {
    bg: paper,
    card: WHITE,
    soft: tint,
    ink: k,
    mut: mix(k, WHITE, 0.28),
    line: k,
    hair: mix(k, WHITE, 0.82),
    link: a,
    btn: a,
    btnT: WHITE,
    foc: a,
    ok: '#0B6B43',
    warn: '#8A4B00',
    stop: '#B3261E',
    hl: h,
    dot: c,
  };
}

function darkTokens(palette: Palette): Tokens {
  const { k, a, b, j, onf } = palette;
  return {
    bg: mix(k, BLACK, 0.25),
    card: mix(k, WHITE, 0.06),
    soft: mix(k, a, 0.28),
    ink: '#F3F6F5',
    mut: mix(k, WHITE, 0.74),
    line: mix(k, WHITE, 0.42),
    hair: mix(k, WHITE, 0.18),
    link: b,
    btn: b,
    btnT: k,
    foc: b,
    ok: '#7FDDAE',
    warn: '#FFC46B',
    stop: '#FF9C8F',
    hl: mix(k, b, 0.4),
    dot: b,
    // Darker than the light theme's field: shade j for a deep field, else j mixed with ink k.
    f: onf === WHITE ? j : mix(j, k, 0.35),
    onf: WHITE,
  };
}

function declarations(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
