/** Readings of characters and words of the site: the content of sounds.json, loaded only when a query finds nothing. */
export interface SoundTable {
  /** Each syllable with the characters that can be read so: `ke科课颗 pu普谱`. */
  readonly sounds: string;
  /** Words of the site, the most frequent first, separated by spaces. */
  readonly words: string;
}

/** Maximum number of characters in a window; longer words are corrected by their parts. */
const maxWindow = 6;

/** Corrections of a Han run: itself with one part replaced by a word of the site, the longest parts first. */
export type SoundAlikes = (run: string) => readonly string[];

export function soundAlikes({ sounds, words }: SoundTable): SoundAlikes {
  const readings = readingsOf(sounds);
  const lists: (readonly string[])[][] = [];
  for (const word of words.split(' ').map((each) => Array.from(each))) {
    const list = lists[word.length] || [];
    lists[word.length] = list;
    list.push(word);
  }
  return (run) => {
    const characters = Array.from(run);
    const found: string[] = [];
    for (const [from, to] of windows(characters.length)) {
      const part = characters.slice(from, to);
      const alike = (lists[part.length] || []).filter((word) => soundsLike(part, word, readings));
      for (const word of alike.map((each) => each.join('')).filter((other) => other !== part.join(''))) {
        found.push(characters.slice(0, from).join('') + word + characters.slice(to).join(''));
      }
    }
    return found;
  };
}

/** Start and end of the parts of a run, the longest first. */
function windows(length: number): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let size = Math.min(maxWindow, length); size > 1; size -= 1) {
    for (let from = 0; from + size <= length; from += 1) found.push([from, from + size]);
  }
  return found;
}

type Readings = ReadonlyMap<string, readonly string[]>;

function readingsOf(sounds: string): Readings {
  const readings = new Map<string, string[]>();
  for (const entry of sounds.split(' ')) {
    const [, syllable = '', characters = ''] = /^([a-z]*)(.*)$/.exec(entry) || [];
    for (const character of Array.from(characters)) {
      const known = readings.get(character) || [];
      known.push(syllable);
      readings.set(character, known);
    }
  }
  return readings;
}

/** One character at least is the same: otherwise a rare reading makes almost any two words sound alike (防骗, 方便). */
const soundsLike = (part: readonly string[], word: readonly string[], readings: Readings): boolean =>
  part.some((character, at) => character === word[at]) &&
  part.every((character, at) => {
    const other = word[at] || '';
    if (character === other) return true;
    const own = readings.get(character) || [];
    return (readings.get(other) || []).some((syllable) => own.indexOf(syllable) >= 0);
  });
