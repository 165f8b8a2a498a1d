import { pinyin } from 'pinyin-pro';
import { isReservedName } from '../layout.ts';

/**
 * Derives an id from a Chinese name: its pinyin, at most `most` characters, cut between syllables.
 * `食品安全进校园` becomes `shi-pin-an-quan-jin-xiao-yuan`. Returns `fallback` for a name without letters or digits, and
 * when the result is a name that Windows reserves.
 */
export function entryId(name: string, fallback: string, most = 48): string {
  const syllables = pinyin(name.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  let id = '';
  for (const part of syllables.flatMap((each) => each.toLowerCase().split(/[^a-z0-9]+/u))) {
    if (part === '') continue;
    const longer = id === '' ? part : `${id}-${part}`;
    if (longer.length > most) break;
    id = longer;
  }
  return id === '' || isReservedName(id) ? fallback : id;
}
