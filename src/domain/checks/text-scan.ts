import type { TextFault } from './text-characters.ts';

/** Four or more groups of one or two Han characters separated by spaces: an OCR error in a heading. Warning. */
export function scanFaults(text: string): readonly TextFault[] {
  const match = brokenHeading.exec(text);
  if (!match) return [];
  return [
    {
      code: 'txt-ocr-suspect',
      message: `“${match[0]}”字之间有空格，像是扫描件识别出来的。`,
      fix: '对照原件重新输入，去掉多余的空格。',
      offset: match.index,
    },
  ];
}

const brokenHeading = /(?<!\S)[\u4e00-\u9fff]{1,2}(?: [\u4e00-\u9fff]{1,2}){3,}(?!\S)/u;
