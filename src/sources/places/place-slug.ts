import { placeShortName } from '#domain/campaign/place-short-name.ts';
import { entryId } from '../writing/entry-id.ts';

/** Place names that pinyin-pro reads wrong, with their reading in GB/T 2260. */
const readings: Readonly<Record<string, string>> = {
  乐清: 'yueqing',
  陕西: 'shaanxi',
  单县: 'shanxian',
  蔚县: 'yuxian',
  尉犁: 'yuli',
  大埔: 'dabu',
  黄陂: 'huangpi',
};

/**
 * Proposes the id of a place for addresses: the pinyin of its short name in one word (西吉县 → xiji), of its whole name
 * when that is taken (朝阳县 → chaoyangxian), then with a number. `code` stands in for a name without letters.
 */
export function placeSlug(name: string, code: string, taken: ReadonlySet<string> = new Set()): string {
  const shortName = placeShortName(name);
  const short = readings[shortName] ?? inOneWord(shortName, code);
  if (!taken.has(short)) return short;
  const whole = inOneWord(name, code);
  let slug = whole;
  for (let count = 2; taken.has(slug); count += 1) slug = `${whole}-${count}`;
  return slug;
}

const inOneWord = (name: string, fallback: string): string => entryId(name, fallback).replaceAll('-', '');
