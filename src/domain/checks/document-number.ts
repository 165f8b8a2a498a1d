import type { Check } from './context.ts';
import { quote } from './quote.ts';

/**
 * A notice's own document number follows GB/T 9704—2012, 7.2.5: issuer code, full year in 〔〕, number without leading
 * zeros or 第, then 号. Skips a number quoted from another document (`quotedNumber`).
 */
export const documentNumber: Check = ({ notices }) =>
  notices.flatMap(({ file, data }) => {
    const { number, quotedNumber } = data;
    if (number === undefined || quotedNumber || wellFormed.test(number)) return [];
    const mended = number.replace(/[[(（【［〈]\s*(\d{4})\s*[\])）】］〉]/u, '〔$1〕');
    const isBracket = mended !== number;
    return {
      code: isBracket ? 'docno-bracket' : 'docno-format',
      file,
      path: ['number'],
      message: isBracket ? `文号${quote(number)}的年份要用六角括号〔〕。` : `文号${quote(number)}的写法不对。`,
      fix:
        isBracket && wellFormed.test(mended)
          ? `改成${quote(mended)}。`
          : '例如“固科协〔2023〕24号”：年份四位，序号不加“第”、不补零。照外来文件原样引用的，写 quotedNumber: true。',
    };
  });

const wellFormed = /^\p{Script=Han}+〔\d{4}〕[1-9]\d*号$/u;
