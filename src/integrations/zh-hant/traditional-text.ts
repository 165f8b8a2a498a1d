import { Converter } from 'opencc-js/cn2t';

/** A document number, whose characters before the year are its issuer's signs (GB/T 9704—2012, 7.2.5): it stays. */
const documentNumber = /\p{Script=Han}*〔\d{4}〕第?\d+号/gu;

/**
 * From Simplified to Traditional characters, in the forms of Taiwan's standard (裡, 為, 群): readers across the strait and
 * overseas learnt these, and OpenCC's own (裏, 爲, 羣) are met in few books. Words stay: with Taiwan's phrases OpenCC
 * would rename units and activities (信息中心 to 資訊中心).
 * @returns a function that remembers what it was asked before: most texts stand on many pages.
 */
export function traditionalText(): (text: string) => string {
  const convert = Converter({ from: 'cn', to: 'tw' });
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    let [converted, at] = ['', 0];
    for (const { 0: kept, index } of text.matchAll(documentNumber)) {
      converted += convert(text.slice(at, index)) + kept;
      at = index + kept.length;
    }
    converted += convert(text.slice(at));
    known.set(text, converted);
    return converted;
  };
}
