import { quote } from './quote.ts';
import type { TextFault } from './text-characters.ts';

/**
 * Residue of Word and of OCR in a text: fields and bookmarks of Word, page numbers between the lines, and Latin words
 * that stand in a Han text without meaning. Warnings; at most one per kind and text. Codes: txt-word-residue,
 * txt-ocr-suspect.
 */
export function residueFaults(text: string): readonly TextFault[] {
  if (!han.test(text) && !fieldCode.test(text)) return [];
  const faults: readonly TextFault[] = residues.flatMap(({ mark, pattern, explain }) => {
    const found = mark.test(text) ? pattern.exec(text) : null;
    return found ? [{ ...explain(found[0].trim()), offset: found.index }] : [];
  });
  if (!small.test(text)) return faults;
  const stray = [...text.matchAll(latin)].find(({ 1: word = '' }) => isStray(word));
  return stray ? [...faults, { ...strayWord(stray[1] ?? ''), offset: stray.index }] : faults;
}

const han = /[\u4e00-\u9fff]/u;
const fieldCode = /[_{!]|REF|MERGE|HYPER|mso-|o:p/u;
const small = /[a-z]/u;

/** A Latin word between Han characters. */
const latin =
  /(?<=[\u4e00-\u9fff] ?)(?<![a-z\d]{1,2} ?)([a-z][a-z]{1,7}|[A-Z]?[a-z]+[A-Z]+[a-zA-Z]{0,4})(?= ?[\u4e00-\u9fff])/gu;

/** English words that no Chinese sentence has, words without a vowel, one letter repeated, capitals inside. */
function isStray(word: string): boolean {
  const plain = word.toLowerCase();
  if (knownWords.has(plain)) return false;
  return words.test(plain) || !/[aeiouy]/u.test(plain) || /^(.)\1+$/u.test(plain) || /^[a-z]{2,}[A-Z]/u.test(word);
}

const words = /^(?:the|of|and|to|is|are|for|with|from|this|that|tbe|tne|amd|ofthe)$/u;
const knownWords = new Set(
  'qq vr cm mm kg km ml mg ppt pdf wps led lcd gps gis nfc kt tv pc cd dj mv ktv hz kw kwh mah kv mpa db ph pcr ct bbc ccd bps rgb dvd usb dna rna mrna mm2 wifi iphone ipad ios html css js ts php mysql nb vs pk ps pr ld btv cctv sdk xml npm sql mp dv ddr ssd hdd rtk lng cng pvc pm tnt bgm vcr mcn ngc nfs tfboys'.split(
    ' ',
  ),
);

const strayWord = (found: string): Omit<TextFault, 'offset'> => ({
  code: 'txt-ocr-suspect',
  message: `汉字中间的${quote(found)}像是扫描识别错的字。`,
  fix: '对照原件重新输入；确实是英文的，可以不改。',
});

interface Residue {
  /** A fast test that is true for every text in which `pattern` matches. */
  readonly mark: RegExp;
  readonly pattern: RegExp;
  readonly explain: (found: string) => Omit<TextFault, 'offset'>;
}

/** Field codes and error texts of Word, and the names that it gives to bookmarks. */
const residues: readonly Residue[] = [
  {
    mark: /错误|Error!|_|OLE|\{|PAGEREF|HYPERLINK|MERGE|o:p>|mso-|bookmark/u,
    pattern:
      /错误[!！]\s?(?:未定义书签|未找到引用源|使用“?开始|超链接引用无效|文档中没有)|Error! (?:Bookmark not defined|Reference source not found|Hyperlink)|\b(?:_Toc|_Ref|_Hlk|OLE_LINK|_GoBack)\d*|\{\s?(?:PAGEREF|HYPERLINK|TOC|REF|SEQ|MERGEFIELD|PAGE|EMBED)\b|\b(?:PAGEREF|MERGEFIELD|HYPERLINK)\s|\bMERGEFORMAT\b|<\/?o:p>|\bmso-[a-z]+|［?bookmark:/u,
    explain: (found) => ({
      code: 'txt-word-residue',
      message: `${quote(found)}是 Word 里的书签或域代码，不是正文。`,
      fix: '对照原件重新输入这一处；从 Word 粘贴时选“只保留文本”。',
    }),
  },
  {
    mark: /[-—–－]\s?\d|\d\s?页/u,
    pattern:
      /(?<=\S\s*)\n\s*(?:[-—–－]{1,2}\s?\d{1,3}\s?[-—–－]{1,2}|第\s?\d{1,3}\s?页(?:[，,/ ]*共\s?\d{1,3}\s?页)?)[ \t]*(?=\n|$)|(?<=[^\d\s年月日时分])[ ]?(?<dash>[-—－]) ?\d{1,3} ?\k<dash> ?(?=[\u4e00-\u9fff])|第\s?\d{1,3}\s?页[，,\s]{0,2}共\s?\d{1,3}\s?页/u,
    explain: (found) => ({
      code: 'txt-ocr-suspect',
      message: `${quote(found)}像是原件的页码，夹在了正文里。`,
      fix: '删去页码，把前后断开的一句话接起来。',
    }),
  },
];
