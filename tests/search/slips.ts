import { pinyin } from 'pinyin-pro';
import { isHan } from '#domain/search/runs.ts';

/** A title without marks and blanks, as it is typed. */
export const unmarked = (title: string): string => title.replace(/[^\p{Letter}\p{Number}]/gu, '');

type Slip = (before: string, character: string, after: string) => string;

/** Ways in which a character of a name is typed wrongly. */
export const slips: readonly (readonly [name: string, slip: Slip])[] = [
  ['a character of the same sound', (before, character, after) => before + soundAlike(character) + after],
  ['another character', (before, _, after) => `${before}鼎${after}`],
  ['a character too few', (before, _, after) => before + after],
  ['a character too many', (before, character, after) => before + character + character + after],
  ['two characters swapped', (before, character, [next = '', ...rest]) => before + next + character + rest.join('')],
];

/**
 * Types a title with a slip: near the beginning, in the middle, near the end by turns. Undefined where no Han character
 * follows.
 */
export function typedWith(slip: Slip, title: string, turn: number): string | undefined {
  const characters = [...unmarked(title)];
  const from = Math.floor(characters.length * ([0.15, 0.5, 0.85][turn % 3] ?? 0));
  const at = characters.findIndex((character, place) => place >= from && isHan(character));
  if (at < 0) return undefined;
  return slip(characters.slice(0, at).join(''), characters[at] ?? '', characters.slice(at + 1).join(''));
}

/** Common characters, to take one of the same sound from. */
const common =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严';

function soundAlike(character: string): string {
  const sound = pinyin(character, { toneType: 'none' });
  return [...common].find((other) => other !== character && pinyin(other, { toneType: 'none' }) === sound) ?? '鼎';
}
