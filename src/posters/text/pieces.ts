import { pullTogether } from '#domain/phrases/punctuation.ts';
import { px, type TextRun } from '../drawing.ts';
import { baselineShift } from './baseline.ts';
import { composedParts, partWidth } from './compose-signs.ts';
import { posterFont } from './fonts.ts';
import { textWidth } from './width.ts';

/**
 * Splits a line where full-width marks are pulled together, each piece half an em further left, and at characters that
 * are composed of smaller ones (₂, ⁶, ⅓).
 */
export function pieces(run: TextRun): readonly TextRun[] {
  let { x } = run;
  return pullTogether(run.text.replace(/[\ufe0e\ufe0f]/gu, '')).flatMap((text) => {
    const piece = { ...run, text, x: px(x) };
    x += textWidth(text, run.size, run.weight) - 0.5 * run.size;
    return withComposedSigns(piece);
  });
}

function withComposedSigns(run: TextRun): readonly TextRun[] {
  const { advance } = posterFont(run.weight);
  const found: TextRun[] = [];
  let { x } = run;
  let plain = '';
  const setPlain = () => {
    // Layout drops blanks at the start of a text.
    const words = plain.trimStart();
    const start = x + textWidth(plain.slice(0, plain.length - words.length), run.size, run.weight);
    if (words !== '') found.push({ ...run, text: words, x: px(start) });
    x += textWidth(plain, run.size, run.weight);
    plain = '';
  };
  for (const character of run.text) {
    const parts = composedParts(character, advance);
    if (parts.length === 0) {
      plain += character;
      continue;
    }
    setPlain();
    for (const part of parts) {
      const size = run.size * part.scale;
      const y = run.y + baselineShift * (run.size - size) - part.rise * run.size;
      found.push({ ...run, text: part.text, x: px(x), y: px(y), size: px(size) });
      x += partWidth(part, advance) * run.size;
    }
  }
  if (found.length === 0) return [run];
  setPlain();
  return found;
}
