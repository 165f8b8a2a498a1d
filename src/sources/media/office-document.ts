import { unzipSync, zipSync } from 'fflate';
import type { Problem } from '#domain/checks/problem.ts';
import { privacyFaults } from '#domain/checks/text-privacy.ts';
import { elementsIn, type XmlElement, xmlTree } from '../tables/xml-tree.ts';

/** Kinds of office document that are handed out: those that can be looked into. */
export const officeEndings = ['docx', 'xlsx'] as const;
export type OfficeEnding = (typeof officeEndings)[number];

type Fault = Pick<Problem, 'code' | 'message' | 'fix'>;

/** Of all parts, unpacked: a decompression bomb counts as too large. */
const maxUnpacked = 64 * 1_048_576;

/** Content types of the main part (ECMA-376 part 1, 11.3.10 and 12.3.23); those with macros have others. */
const mainTypes: Readonly<Record<OfficeEnding, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
};

/**
 * What speaks against publishing a Word document or a workbook (ECMA-376), by its bytes. Errors: it is none, or another kind
 * under this name (document-type); it has a password or a part that is no XML (document-locked); it is too large
 * unpacked (document-too-large); it can do something when it is opened (document-active); it contains a personal number
 * (pii-mobile, pii-idcard, personal-mailbox). Reminder: comments or tracked changes (document-remarks), which name people.
 */
export function officeFault(bytes: Uint8Array, ending: OfficeEnding): Fault | undefined {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return locked;
  const parts = partsOf(bytes);
  if (parts === undefined) return type;
  if (parts === 'over') return tooLarge;
  try {
    return faultIn(parts, ending);
  } catch {
    return locked;
  }
}

/** By lower case name: names of parts ignore the case (ECMA-376 part 2, 6.2.2.3). */
type Parts = ReadonlyMap<string, Uint8Array>;

function faultIn(parts: Parts, ending: OfficeEnding): Fault | undefined {
  const types = parts.get('[content_types].xml');
  if (types === undefined || !attributesIn(xmlOf(types), 'ContentType').includes(mainTypes[ending])) return type;
  const trees = [...parts].filter(([name]) => isXml(name)).map(([name, part]) => ({ name, tree: xmlOf(part) }));
  if ([...parts.keys()].some(isActivePart) || trees.some(isActive)) return active;
  const [personal] = trees.flatMap(({ tree }) => linesOf(tree)).flatMap(privacyFaults);
  if (personal) return { code: personal.code, message: `文件里${personal.message}`, fix: personal.fix };
  return trees.some(hasRemarks) ? remarks : undefined;
}

function partsOf(bytes: Uint8Array): Parts | 'over' | undefined {
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return unpacked <= maxUnpacked;
      },
    });
    if (unpacked > maxUnpacked) return 'over';
    const named = new Map(Object.entries(parts).map(([name, part]) => [name.toLowerCase(), part]));
    return named.size === Object.keys(parts).length ? named : undefined;
  } catch {
    return undefined;
  }
}

/** Macros, controls, embedded objects, links to other workbooks, data connections, add-ins. */
const activePart =
  /(?:^|\/)(?:vba|activex|embeddings|externallinks|customui|macrosheets|dialogsheets|querytables|webextensions|connections\.xml|ctrlprops)/u;

/** Parts that only show or describe something; folders of the package, too. */
const passivePart =
  /\.(?:xml|rels|vml|png|jpe?g|gif|bmp|tiff?|emf|wmf|wdp|svg|odttf|fntdata)$|printersettings\d*\.bin$|\/$/u;

const isActivePart = (name: string): boolean => activePart.test(name) || !passivePart.test(name);

const isXml = (name: string) => /\.(?:xml|rels)$/u.test(name);

interface Part {
  readonly name: string;
  readonly tree: XmlElement;
}

/** A relationship that loads something from elsewhere, a link that is no web address, or a field that fetches or runs something. */
const isActive = ({ name, tree }: Part): boolean =>
  name.endsWith('.rels')
    ? elementsIn(tree).some(({ attributes }) => isOutside(attributes))
    : [...fieldsIn(tree), ...attributesIn(tree, 'instr')].some((field) => activeField.test(field)) ||
      formulas.flatMap((name) => textsIn(tree, name)).some((formula) => activeFormula.test(formula));

const isOutside = ({ TargetMode, Type = '', Target = '' }: Readonly<Record<string, string>>): boolean =>
  Type.endsWith('/aFChunk') ||
  (TargetMode === 'External' && !(Type.endsWith('/hyperlink') && /^(?:https?:|mailto:|tel:|#)/iu.test(Target.trim())));

/** The instructions of the fields of a part, each of one or several runs between the characters of fields (part 1, 17.16.18). */
const fieldsIn = (tree: XmlElement): readonly string[] =>
  all(tree)
    .map((each) => (localName(each) === 'fldChar' ? '\n' : localName(each) === 'instrText' ? textOf(each) : ''))
    .join('')
    .split('\n');

/** Elements with a formula: of cells, rules of formats and validations, and names (part 1, 18.3 and 18.2.5). */
const formulas = ['f', 'formula', 'formula1', 'formula2', 'definedName'] as const;

/** Fields of Word that start programs or read other files (ECMA-376 part 1, 17.16.5). */
const activeField = /\b(?:DDE(?:AUTO)?|INCLUDE(?:TEXT|PICTURE)?|IMPORT|LINK|MACROBUTTON|DATABASE)\b/iu;
/** Formulas that reach out of the workbook: DDE (`cmd|'…'!A1`), WEBSERVICE and the like. */
const activeFormula = /\w\|'|\b(?:WEBSERVICE|IMAGE|CALL|REGISTER\.ID|RTD|EXEC)\(/iu;

const hasRemarks = ({ name, tree }: Part): boolean =>
  /(?:^|\/)(?:threaded)?comments?[^/]*\/?[^/]*\.xml$/u.test(name)
    ? linesOf(tree).some((line) => line !== '')
    : name.startsWith('word/') &&
      all(tree).some((each) => ['ins', 'del', 'moveFrom', 'moveTo'].includes(localName(each)));

/** Text of each paragraph, shared string and cell: parts of one number may stand in several runs. */
function linesOf(tree: XmlElement): readonly string[] {
  if (lineElements.has(localName(tree))) return [textOf(tree).trim()];
  return elementsIn(tree).flatMap(linesOf);
}

const lineElements = new Set(['p', 'si', 'is', 'v', 't']);

const textOf = ({ content }: XmlElement): string =>
  content.map((each) => (typeof each === 'string' ? each : textOf(each))).join('');

const all = (tree: XmlElement): readonly XmlElement[] => [tree, ...elementsIn(tree).flatMap(all)];
const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);
const textsIn = (tree: XmlElement, name: string): readonly string[] =>
  all(tree).flatMap((each) => (localName(each) === name ? [textOf(each)] : []));
const attributesIn = (tree: XmlElement, name: string): readonly string[] =>
  all(tree).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([key, value]) => (key.slice(key.indexOf(':') + 1) === name ? [value] : [])),
  );

/** @throws Error on what is no XML, and on a document type: office documents have none, and it can rename what follows. */
function xmlOf(part: Uint8Array): XmlElement {
  const mark = startsWith(part, 0xff, 0xfe) ? 'utf-16le' : startsWith(part, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  const xml = new TextDecoder(mark, { fatal: true }).decode(part);
  if (xml.includes('<!DOCTYPE')) throw new Error('A document type.');
  return xmlTree(xml, {});
}

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

/** Properties that name who made and who saved a document (ECMA-376 part 2, 8.3; part 1, 22.2). */
const namedProperties = /(<(?:\w+:)?(?:creator|lastModifiedBy|Manager)\b[^>]*>)[^<]*/gu;

/**
 * A document that officeFault() lets pass, without the names in its properties: the clerk's name is in there, unknown to
 * the clerk. All that is seen stays as it is.
 */
export function withoutAuthors(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!/^docProps\/(?:core|app)\.xml$/iu.test(name)) return [name, part] as const;
    const xml = new TextDecoder().decode(part).replace(namedProperties, '$1');
    return [name, new TextEncoder().encode(xml)] as const;
  });
  // The earliest time that a zip can express: the same document gives the same bytes.
  return zipSync(Object.fromEntries(parts), { mtime: '1980-01-01T00:00:00' });
}

const type: Fault = {
  code: 'document-type',
  message: '文件不是完整的 Word 文档（.docx）或 Excel 表格（.xlsx），或里面有宏。',
  fix: '用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx；不要只改扩展名。',
};
const locked: Fault = {
  code: 'document-locked',
  message: '文件加了密码，是旧格式，或有一部分读不出来，没法检查。',
  fix: '去掉密码，另存为 .docx 或 .xlsx。',
};
const tooLarge: Fault = {
  code: 'document-too-large',
  message: `文件解开以后超过 ${maxUnpacked / 1_048_576} MB。`,
  fix: '删去大图片和多余的工作表，再另存一份。',
};
const active: Fault = {
  code: 'document-active',
  message: '文件里有宏、控件、嵌入的对象，或会从别处取内容的链接和公式。',
  fix: '删去它们，只留文字、表格和图片，再另存一份。',
};
const remarks: Fault = {
  code: 'document-remarks',
  message: '文件里有批注或修订记录，下载的人会看到是谁写的。',
  fix: '接受或拒绝全部修订，删去批注，再另存一份；批注就是填写说明的，不用改。',
};
