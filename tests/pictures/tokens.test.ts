import { describe, expect, it } from 'vitest';
import { contrast, paletteIds, palettes } from '#pictures/palettes.ts';
import { elderCss, elderTokens, themeCss, themeTokens } from '#pictures/tokens.ts';

const textPairs = [
  ['ink', 'bg'],
  ['ink', 'card'],
  ['ink', 'soft'],
  ['ink', 'hl'],
  ['mut', 'bg'],
  ['mut', 'card'],
  ['mut', 'soft'],
  ['link', 'bg'],
  ['link', 'card'],
  ['link', 'soft'],
  ['btnT', 'btn'],
  ['onf', 'f'],
  ['ok', 'card'],
  ['ok', 'soft'],
  ['warn', 'card'],
  ['warn', 'soft'],
  ['stop', 'card'],
  ['stop', 'soft'],
] as const;
const elderGrounds = ['bg', 'card', 'soft'] as const;
const elderTexts = ['ink', 'mut', 'link', 'ok', 'warn', 'stop'] as const;

describe.each(paletteIds)('the roles of %s', (id) => {
  const palette = palettes[id];
  const tokens = themeTokens(palette);
  const elder = elderTokens(palette);

  it.each(['light', 'dark'] as const)('keep every text at 4.5 : 1 or more in the %s scheme', (scheme) => {
    const colours: Readonly<Record<string, string>> = { ...palette, ...tokens[scheme] };
    const faint = textPairs.filter(([text, ground]) => contrast(colours[text] ?? '', colours[ground] ?? '') < 4.5);
    expect(faint).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('show the focus ring on page, card and band in the %s scheme', (scheme) => {
    const colours: Readonly<Record<string, string>> = tokens[scheme];
    for (const ground of elderGrounds)
      expect(contrast(colours['foc'] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });

  it.each(['light', 'dark'] as const)('reach 7 : 1 for the elderly in the %s scheme', (scheme) => {
    const colours: Readonly<Record<string, string>> = { ...tokens[scheme], ...elder[scheme] };
    const faint = elderGrounds.flatMap((ground) =>
      elderTexts
        .filter((text) => contrast(colours[text] ?? '', colours[ground] ?? '') < 7)
        .map((text) => `${text} on ${ground}`),
    );
    expect(faint).toEqual([]);
    expect(contrast(colours['btnT'] ?? '', colours['btn'] ?? '')).toBeGreaterThanOrEqual(7);
  });
});

it('writes one rule by day and one by night, both complete', () => {
  const css = themeCss('guyuan', palettes.guyuan);
  expect(css).toMatch(/^\.c-guyuan\{--k:#10261D;/u);
  expect(css).toContain('@media (prefers-color-scheme:dark){.c-guyuan{');
  for (const role of [
    'bg',
    'card',
    'soft',
    'ink',
    'mut',
    'line',
    'hair',
    'link',
    'btn',
    'btnT',
    'foc',
    'ok',
    'warn',
    'stop',
    'hl',
    'dot',
  ]) {
    expect(css.split(`--${role}:`)).toHaveLength(3);
  }
});

it('gives the elderly their colours on the page and on every part in another city’s colours', () => {
  const css = elderCss('guyuan', palettes.guyuan);
  expect(css).toMatch(
    /^\.elder\.c-guyuan,\.elder \.c-guyuan,#elder:target\.c-guyuan,#elder:target \.c-guyuan\{--mut:#10261D;/u,
  );
  expect(css).toContain(
    '@media (prefers-color-scheme:dark){.elder.c-guyuan,.elder .c-guyuan,#elder:target.c-guyuan,#elder:target .c-guyuan{--mut:#F3F6F5;',
  );
});
