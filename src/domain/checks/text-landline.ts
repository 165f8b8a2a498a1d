import { foldDigits } from './digit-folding.ts';
import type { TextFault } from './text-characters.ts';

/** Finds landline numbers without an area code in prose, where a word such as 电话 precedes the number. */
export function landlineFaults(text: string): readonly TextFault[] {
  if (!suspicious.test(text)) return [];
  const digits = foldDigits(text, 'all');
  return [...digits.text.matchAll(bare)].map(({ index }) => ({
    code: 'phone-no-area-code',
    message: '文字里的固定电话没有区号。',
    fix: '前面加上当地的区号和短横线，例如 0954-2088400。',
    offset: digits.start(index),
  }));
}

const suspicious = /电话|热线|座机|传真|致电|拨打/u;

/** Local numbers have seven or eight digits and start with 2 to 8. */
const bare = /(?:电话|热线|座机|传真|致电|拨打)[号码是为：:（(\s]{0,4}[2-8]\d{2,3}[\s‐–—-]?\d{4}(?![\d-])/gu;
