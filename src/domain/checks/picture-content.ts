import { readyFestivalNames } from '../campaign/festivals.ts';
import type { Check } from './context.ts';
import { type PictureUse, pictureUsesOf } from './media-missing.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/** Checks pictures in fields by file name and text; does not look at pixels. */
export const pictureContent: Check = (content) => pictureUsesOf(content).flatMap(pictureContentProblems);

/**
 * A published map must show its approval number (地图管理条例, 15 and 34): map-no-approval-no. Rules restrict the use of
 * state and Party emblems and of the campaign's logo (国徽法, 10 and 13): brand-rule, a warning.
 */
export function pictureContentProblems({ file, path, name, text }: PictureUse): readonly Problem[] {
  const problems: Problem[] = [];
  if ((mapText.test(text) || mapName.test(name)) && !approval.test(text)) {
    problems.push({
      code: 'map-no-approval-no',
      file,
      path,
      message: `图片${quote(name)}像是地图，没有审图号。`,
      fix: '在图片说明里写上“审图号：…”；没有审图号的地图不能公开，改用文字说明怎么去。',
    });
  }
  if (brandText.test(text) || brandName.test(name)) {
    problems.push({
      code: 'brand-rule',
      file,
      path,
      message: `图片${quote(name)}像是国旗、国徽、党徽或节日标志，使用有规定。`,
      fix: '国徽、党徽不能当装饰；标志照原样用，不改颜色和比例。不合规定就换一张。',
    });
  }
  return problems;
}

const mapText = /(?:地|路线|交通|区位|区划)图/u;
const mapName = /(?:^|[-_.])(?:maps?|ditu|luxiantu|quhuatu)(?:[-_]?\d+)?\.[a-z]+$/u;
const approval = /审图号|\bGS\s?[(（〔[]\d{4}[)）〕\]]/u;
const festivals = readyFestivalNames.map((name) => name.replace(/^(?:全国|国家|世界)/u, '')).join('|');
const brandText = new RegExp(`国徽|国旗|党徽|党旗|(?:${festivals})(?:的)?(?:标志|标识|徽标|logo)`, 'iu');
const brandName = /(?:^|[-_.])(?:guohui|guoqi|danghui|dangqi|emblem|national-flag|kepuri-(?:logo|mark))(?=[-_.\d])/u;
