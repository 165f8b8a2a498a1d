import type { Problem, Severity } from './problem.ts';
import { codePointName } from './quote.ts';

/** What is wrong with a text, and at which offset of it. */
export type TextFault = Pick<Problem, 'code' | 'severity' | 'message' | 'fix'> & { readonly offset: number };

/**
 * Characters that a reader cannot see, a search cannot find or a font cannot draw, each kind once a text. Tabs and
 * line breaks are left to the fields' own rules; joiners inside emoji are let be.
 */
export function characterFaults(text: string): readonly TextFault[] {
  if (ordinary.test(text)) return [];
  return rules.flatMap(({ code, pattern, explain, severity }) => {
    const match = pattern.exec(text);
    return match ? [{ ...explain(match[0]), code, severity, offset: match.index }] : [];
  });
}

/** ASCII, common punctuation, CJK and full-width forms: nearly every text. */
const ordinary =
  /^[\t\n\r\u0020-\u007e\u00b0-\u00b7\u00d7\u2010-\u2015\u2018-\u201d\u2026\u2103\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;

interface CharacterRule {
  readonly code: string;
  readonly severity: Severity;
  readonly pattern: RegExp;
  readonly explain: (found: string) => { readonly message: string; readonly fix: string };
}

const rules: readonly CharacterRule[] = [
  {
    code: 'txt-control-char',
    severity: 'error',
    pattern: /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u2028\u2029]/u,
    explain: (found) => ({
      message: `文字里有控制字符 ${codePointName(found)}。`,
      fix: '删去它，或把这段文字重新输入一遍。',
    }),
  },
  {
    code: 'txt-replacement-char',
    severity: 'error',
    pattern: /\u{fffd}/u,
    explain: () => ({ message: '文字里有乱码 U+FFFD。', fix: '对照原文，把这段文字重新输入一遍。' }),
  },
  {
    code: 'txt-invisible',
    severity: 'error',
    pattern:
      /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f})\u{200d}|\u{200d}(?!\p{Extended_Pictographic})|(?!\u{200d})\p{Cf}|[\u{115f}\u{1160}\u{2800}\u{3164}\u{ffa0}\u{e0000}-\u{e007f}]/u,
    explain: (found) => ({
      message: `文字里有看不见的字符 ${codePointName(found)}。`,
      fix: '删去它：多半是从网页或聊天里复制时带来的，重新输入一遍即可。',
    }),
  },
  {
    code: 'combining-overload',
    severity: 'error',
    pattern: /(?:(?![\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}])\p{M}){5,}/u,
    explain: () => ({ message: '一个字上叠了 4 个以上的附加符号。', fix: '删去附加符号。' }),
  },
  {
    code: 'txt-kangxi-radical',
    severity: 'error',
    pattern:
      /[\u{2e80}-\u{2fdf}\u{f900}-\u{fa0d}\u{fa10}\u{fa12}\u{fa15}-\u{fa1e}\u{fa20}\u{fa22}\u{fa25}\u{fa26}\u{fa2a}-\u{faff}\u{2f800}-\u{2fa1f}]/u,
    explain: (found) => {
      const usual = found.normalize('NFKC');
      const fix = usual === found ? '重新输入这个字。' : `换成“${usual}”（${codePointName(usual)}）。`;
      return { message: `“${found}”（${codePointName(found)}）是部首或兼容字，看着一样，搜索不到。`, fix };
    },
  },
  {
    code: 'txt-private-use',
    severity: 'warning',
    pattern: /\p{Co}/u,
    explain: (found) => ({
      message: `文字里有造字 ${codePointName(found)}，别的设备上显示不出来。`,
      fix: '换成有统一编码的字。',
    }),
  },
];
