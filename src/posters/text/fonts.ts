import { type Advance, withComposed } from './compose-signs.ts';
import { fontBytes } from './font-bytes.ts';
import { readFontFile } from './font-file.ts';
import { type Measure, measureBy } from './measure.ts';

export const fontFamily = 'Noto Sans SC';
export const weights = [500, 900] as const;
export type Weight = (typeof weights)[number];

export interface PosterFont {
  readonly weight: Weight;
  readonly bytes: Buffer;
  readonly measure: Measure;
  readonly advance: Advance;
  readonly covers: (character: string) => boolean;
}

const loaded = new Map<Weight, PosterFont>();

/**
 * The complete Noto Sans SC (OFL) in a weight: covers GB 2312, GBK and the 8105 characters of 通用规范汉字表. Each weight
 * (10 MB) is read once per thread.
 */
export function posterFont(weight: Weight): PosterFont {
  const known = loaded.get(weight);
  if (known) return known;
  const bytes = fontBytes(weight);
  const { advance } = readFontFile(bytes);
  const covers = (character: string) => advance(character.codePointAt(0) ?? 0) !== undefined;
  const font = { weight, bytes, measure: measureBy(withComposed(advance)), advance, covers };
  loaded.set(weight, font);
  return font;
}
