import type { TextFault } from './text-characters.ts';

/**
 * Section numbers 一、 and （一） increase by one or restart at one; （一） restarts in each section. A number that the
 * text itself says to be absent in the original (没有“五”) may be skipped. Warning.
 */
export function numberingFaults(body: string): readonly TextFault[] {
  const faults: TextFault[] = [];
  let last = { section: 0, part: 0 };
  for (const { 0: line, index, groups = {} } of body.matchAll(numbered)) {
    const isPart = groups['part'] !== undefined;
    const before = isPart ? last.part : last.section;
    const number = numberOf(groups['part'] ?? groups['section'] ?? '');
    const from = before > 0 && isAbsent(body, before + 1) ? before + 2 : before + 1;
    if (before > 0 && number !== 1 && number !== before + 1 && number !== from) faults.push(fault(line, index));
    last = isPart ? { ...last, part: number } : { section: number, part: 0 };
  }
  return faults;
}

const numbered =
  /^(?:#{1,6} +)?(?:(?<section>[一二三四五六七八九十]{1,3})、|（(?<part>[一二三四五六七八九十]{1,3})）)/gmu;
const digits = '一二三四五六七八九';

const isAbsent = (body: string, number: number) =>
  [...body.matchAll(/没有“（?(?<number>[一二三四五六七八九十]{1,3})[）、]?”/gu)].some(
    ({ groups = {} }) => numberOf(groups['number'] ?? '') === number,
  );

/** Parses 一 to 九十九. */
function numberOf(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens) + 1) : 0;
  return ten * 10 + (ones === '' ? 0 : digits.indexOf(ones) + 1);
}

const fault = (line: string, offset: number): TextFault => ({
  code: 'doc-numbering-gap',
  message: `序号“${line.replace(/^#+ +/u, '')}”和上一个接不上。`,
  fix: '核对有没有漏了一部分，或写错了序号；原文就缺的，在正文里写明，例如：原文没有“五”。',
  offset,
});
