import { struckText } from '#domain/import/row/cell-texts.ts';
import { elementsIn, within, type XmlElement } from './xml-tree.ts';

/** Elements whose text is not the document's: deleted words, codes of fields, notes, pictures and their alternatives. */
const aside =
  /^w:(?:del|moveFrom|instrText|pict|drawing|object|rPr|pPr|tblPr|footnoteReference|endnoteReference|commentReference)$/u;

/** Boxes of the fonts of symbols that Word and WPS insert (Wingdings, Wingdings 2), by the last two digits of their code. */
const symbols: readonly (readonly [codes: string, box: string])[] = [
  ['FE 52', '☑'],
  ['FD 54', '☒'],
  ['FC 50', '✓'],
  ['A8 6F A3', '□'],
];

const symbolOf = (code: string): string =>
  symbols.find(([codes]) => codes.split(' ').includes(code.slice(-2).toUpperCase()))?.[1] ?? '';

/** Text of a paragraph. Struck runs are marked. */
export const paragraphText = ({ content }: XmlElement): string =>
  content.map((part) => (typeof part === 'string' ? '' : partText(part))).join('');

function partText(part: XmlElement): string {
  if (aside.test(part.name)) return '';
  switch (part.name) {
    case 'w:r': {
      const text = paragraphText(part);
      return isStruck(part) ? struckText(text) : text;
    }
    case 'w:t':
      return part.content.filter((each) => typeof each === 'string').join('');
    case 'w:tab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolOf(part.attributes['w:char'] ?? '');
    case 'w:checkBox':
      return isTicked(part) ? '☑' : '□';
    default:
      return paragraphText(part);
  }
}

const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off|none)$/u.test(element.attributes['w:val'] ?? '');

const isStruck = (run: XmlElement): boolean =>
  elementsIn(run)
    .filter(({ name }) => name === 'w:rPr')
    .some((properties) => within(properties, 'w:strike', 'w:dstrike').some(isOn));

/** A check box of a form field (ECMA-376, part 1, 17.16.7). */
function isTicked(box: XmlElement): boolean {
  const [checked] = within(box, 'w:checked');
  return isOn(checked ?? within(box, 'w:default')[0]);
}
