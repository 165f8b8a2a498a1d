import { festivalOf, yearsOfTheme } from '../campaign/festivals.ts';
import type { Check } from './context.ts';
import { festivalFinder } from './festival-in-text.ts';
import { shownPeriod } from './leftover-dates.ts';
import { searchOwnTexts, type TextUse } from './own-texts.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';
import { yearFinder } from './year-in-text.ts';

/**
 * Texts in the campaign's own words that speak of another year or festival, left from a folder that was copied. Warning,
 * at most one per text. Skips a campaign whose campaign.json is partially parsed.
 */
export const leftoverTexts: Check = (content, { partial }) => {
  const { file: root, data } = content.campaign;
  if (partial?.has(root)) return [];
  const { name } = festivalOf(data);
  const findYear = yearFinder(data);
  const findFestival = festivalFinder(data);
  const ofYear = ` ${data.year} 年${name}（${shownPeriod(data)}）`;
  const find = (text: string, use: TextUse): Pick<Problem, 'code' | 'message'> | undefined => {
    const year = findYear(text, use);
    if (year !== undefined) return { code: 'leftover-year', message: `${quote(year)}是另一次的，这次是${ofYear}。` };
    const other = findFestival(text, use);
    if (other === undefined) return undefined;
    return { code: 'leftover-festival', message: `${quote(other)}是另一次的，这次是${name}。` };
  };
  const fix = '像是从旧文件带来的：改成这一次的。说的确实是那一次，可以不改。';
  return searchOwnTexts(content, find).map(({ file, path, found }) => ({ ...found, file, path, fix }));
};

/** The theme or slogan is not a known one of other years only: themes change every year. Warning. */
export const leftoverTheme: Check = ({ campaign: { file, data } }) =>
  (['theme', 'slogan'] as const).flatMap((key) => {
    const words = data[key] ?? '';
    const years = yearsOfTheme(words);
    if (years.length === 0 || years.includes(data.year)) return [];
    return {
      code: 'leftover-year',
      file,
      path: [key],
      message: `${quote(words)}是 ${years.join('、')} 年的，这次活动是 ${data.year} 年的。`,
      fix: `照 ${data.year} 年的通知写；还没有公布，就删去 ${key}。`,
    };
  });
