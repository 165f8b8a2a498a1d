import { wordSigns } from '../prose/word-signs.ts';
import type { ProblemCode } from './codes.ts';
import type { Problem } from './problem.ts';
import { codePointName } from './quote.ts';

/** A problem in a text and its offset in UTF-16 code units. */
export type TextFault = Pick<Problem, 'code' | 'message' | 'fix'> & { readonly offset: number };

/**
 * Finds characters that a reader cannot see, a search cannot find or a font cannot draw. Reports each distinct match
 * once, at its first offset. Ignores tabs and line breaks (each field has its own rule), joiners inside emoji, and
 * variation selectors after a character that can have variants.
 */
export function characterFaults(text: string): readonly TextFault[] {
  if (ordinary.test(text)) return [];
  return rules.flatMap(({ code, pattern, explain }) => {
    const found = Map.groupBy(text.matchAll(pattern), ([letters]) => letters);
    return [...found].slice(0, maxReported).map(([letters, all]) => {
      const offset = all[0]?.index ?? 0;
      const places =
        all.length > 1
          ? placesOf(
              text,
              all.map(({ index }) => index),
            )
          : '';
      return { ...explain(letters, all.length, places), code, offset };
    });
  });
}

/** Where a character stands, by the visible characters before it, at most ten places: `：在“科”“日”后面`. */
function placesOf(text: string, offsets: readonly number[]): string {
  const before = offsets
    .slice(0, 10)
    .map(
      (offset) =>
        /(?![\p{C}\p{Z}\u{2800}]).(?=[\p{C}\p{Z}\u{2800}]*$)/u.exec(text.slice(Math.max(0, offset - 8), offset))?.[0],
    );
  const shown = before.map((letter) => (letter === undefined ? '开头' : `“${letter}”后面`));
  return `：在${shown.join('、')}${offsets.length > shown.length ? '等处' : ''}`;
}

/** Maximum number of problems per code: nobody corrects a longer list character by character. */
const maxReported = 10;

/** ASCII, common punctuation, CJK and full-width forms: fast path for nearly every text. */
const ordinary =
  /^[\t\n\r\u0020-\u007e\u00b0-\u00b7\u00d7\u2010-\u2015\u2018-\u201d\u2026\u2103\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;

interface CharacterRule {
  readonly code: ProblemCode;
  readonly pattern: RegExp;
  /** `count`: number of occurrences in the text; `places`: where they are when there are several, else ''. */
  readonly explain: (
    found: string,
    count: number,
    places: string,
  ) => { readonly message: string; readonly fix: string };
}

/** Variation selectors: for emoji and symbols, and for Han characters (UTS 37). */
const variant = String.raw`[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]`;

const rules: readonly CharacterRule[] = [
  {
    code: 'txt-control-char',
    pattern: /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u2028\u2029]/gu,
    explain: (found, count, places) => ({
      message: `文字里有${count > 1 ? ` ${count} 个` : ''}控制字符 ${codePointName(found)}${places}。`,
      fix: '删去它，或把这段文字重新输入一遍。',
    }),
  },
  {
    code: 'txt-replacement-char',
    pattern: /\u{fffd}/gu,
    explain: () => ({ message: '文字里有乱码 U+FFFD。', fix: '对照原文，把这段文字重新输入一遍。' }),
  },
  {
    code: 'txt-invisible',
    pattern: new RegExp(
      [
        String.raw`(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f})\u{200d}`,
        String.raw`\u{200d}(?!\p{Extended_Pictographic})`,
        String.raw`(?<!\p{Extended_Pictographic}|\p{Script=Han})${variant}(?<![\d#*]\u{fe0f}(?=\u{20e3}))`,
        String.raw`(?!\u{200d}|${variant})[\p{Cf}\p{Default_Ignorable_Code_Point}\u{2800}]`,
      ].join('|'),
      'gu',
    ),
    explain: (found, count, places) => ({
      message: `文字里有${count > 1 ? ` ${count} 个` : ''}看不见的字符 ${codePointName(found)}${places}。`,
      fix: '删去它：多半是从网页或聊天里复制时带来的，重新输入一遍即可。',
    }),
  },
  {
    code: 'combining-overload',
    pattern: /(?:(?![\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}])\p{M}){5,}/gu,
    explain: () => ({ message: '一个字上叠了 4 个以上的附加符号。', fix: '删去附加符号。' }),
  },
  {
    code: 'txt-kangxi-radical',
    pattern:
      /[\u{2e80}-\u{2fdf}\u{f900}-\u{fa0d}\u{fa10}\u{fa12}\u{fa15}-\u{fa1e}\u{fa20}\u{fa22}\u{fa25}\u{fa26}\u{fa2a}-\u{faff}\u{2f800}-\u{2fa1f}]/gu,
    explain: (found) => {
      const usual = found.normalize('NFKC');
      const fix = usual === found ? '重新输入这个字。' : `换成“${usual}”（${codePointName(usual)}）。`;
      return { message: `“${found}”（${codePointName(found)}）是部首或兼容字，看着一样，搜索不到。`, fix };
    },
  },
  {
    code: 'txt-private-use',
    pattern: /\p{Co}/gu,
    explain: (found) => ({
      message: `文字里有造字 ${codePointName(found)}，别的设备上显示不出来。`,
      fix: fixOfPrivate(found),
    }),
  },
];

function fixOfPrivate(found: string): string {
  const sign = wordSigns.get(found);
  return sign === undefined ? '换成有统一编码的字。' : `是 Word 里的符号，换成“${sign}”。`;
}
