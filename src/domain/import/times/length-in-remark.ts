import type { Texts } from '../row/texts.ts';

const length =
  /^(?:每[场次期]|各|单场)?(?:时长|片长|全[程长]|历时|持续|播放?|放映?|讲|演)?(?:时间)?[：:为]?(?:大?约|大概)?(?:\d{1,3}(?:\.\d)?|[一二两三四五半])个?半?(?:小时|分钟|钟头|刻钟)(?:左右|上下)?$/u;

const endOfClause = /(?<=\d\s*[:：点时][^；;\n]*)(?:(?=[；;\n]|[，,、]\s*(?:\d{1,2}月)?\d{1,2}[日号])|$)/gu;

/** Adds to each clause with hours how long a remark says that it lasts: 播1个小时, 每场约40分钟. @returns whether it says so */
export function takeLength(texts: Texts, part: string): boolean {
  const field = (['hours', 'ends', 'starts', 'times'] as const).find((each) => /\d\s*[:：点时]/u.test(texts.get(each)));
  if (field === undefined || !length.test(part)) return false;
  texts.set(field, texts.get(field).trim().replace(endOfClause, `，${part}`));
  return true;
}
