import { Converter } from 'opencc-js/cn2t';

/** A document number: the issuer's code before the year (GB/T 9704—2012, 7.2.5) must not be converted. */
const documentNumber = /\p{Script=Han}*〔\d{4}〕第?\d+号/gu;

/**
 * Converts Simplified to Traditional characters in the Taiwan standard forms (裡, 為, 群), which readers in Taiwan and
 * overseas know; OpenCC's own forms (裏, 爲, 羣) are rare in print. Converts characters only: with Taiwan's phrases OpenCC
 * would rename units and activities (信息中心 to 資訊中心).
 * @returns a function with a cache, because most texts occur on many pages
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
