import { inflateSync } from 'node:zlib';
import type { Problem } from '#domain/checks/problem.ts';

/** Of one stream, inflated: a decompression bomb counts as unreadable. */
const maxStream = 64 * 1_048_576;

type Fault = Pick<Problem, 'code' | 'message' | 'fix'>;

/**
 * What forbids to publish a PDF (ISO 32000-1), by its bytes: it is none or cut off (pdf-type), it can do something when
 * it is opened or contains files (pdf-active), or parts of it cannot be read, so that this cannot be known
 * (pdf-locked). Looks at the file as it is and into its compressed streams; names may be written in hex (7.3.5).
 */
export function pdfFault(bytes: Buffer): Fault | undefined {
  const raw = bytes.toString('latin1');
  const text = namesUnescaped(raw);
  if (!/^%PDF-\d/u.test(text) || !text.slice(-2048).includes('%%EOF')) return type;
  if (/\/Encrypt\b/u.test(text)) return locked;
  if (active.test(text)) return activeFault;
  for (const { dictionary, start, end } of streamsIn(raw)) {
    const inner = inflated(bytes.subarray(start, end));
    if (holdsObjects(dictionary) && !isReadable(dictionary, inner)) return locked;
    if (inner !== undefined && active.test(namesUnescaped(inner))) return activeFault;
  }
  return undefined;
}

/**
 * Action types that run code, start programs, send data, open other files (of a server too, to which Windows then logs in)
 * or play media (12.6.4), and parts with files or scripts.
 */
const active =
  /\/(?:JavaScript|Launch|SubmitForm|ImportData|RichMedia|EmbeddedFiles?|GoToE|GoToR|Rendition|Movie|Sound|XFA)(?![\w-])/u;

interface Stream {
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

/** The streams of a file (7.3.8), by their keywords: the length that a stream states can be wrong. */
function* streamsIn(raw: string): Generator<Stream> {
  for (let at = raw.indexOf('stream'); at !== -1; at = raw.indexOf('stream', at + 6)) {
    const [newline] = /^\r?\n/u.exec(raw.slice(at + 6, at + 8)) ?? [];
    if (newline === undefined || raw.slice(at - 3, at) === 'end') continue;
    const before = raw.slice(Math.max(0, at - 2000), at);
    const start = at + 6 + newline.length;
    const end = raw.indexOf('endstream', start);
    yield {
      dictionary: namesUnescaped(before.slice(before.lastIndexOf('obj') + 1)),
      start,
      end: end === -1 ? raw.length : end,
    };
  }
}

/** True for a stream that contains objects (7.5.7). */
const holdsObjects = (dictionary: string) => /\/ObjStm\b|\/First\b/u.test(dictionary);

/** Without a filter, or with one that was undone here; a predictor or a second filter would hide the names. */
const isReadable = (dictionary: string, inner: string | undefined) =>
  !/\/F(?:ilter)?\b/u.test(dictionary) ||
  (inner !== undefined &&
    /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/u.test(dictionary) &&
    !/\/DecodeParms\b/u.test(dictionary));

function inflated(bytes: Buffer): string | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: maxStream }).toString('latin1');
  } catch {
    return undefined;
  }
}

const namesUnescaped = (text: string) =>
  text.replace(/#([\da-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const type: Fault = {
  code: 'pdf-type',
  message: '文件不是完整的 PDF。',
  fix: '用 Word、WPS 重新导出一份 PDF；不要只改扩展名。',
};
const activeFault: Fault = {
  code: 'pdf-active',
  message: 'PDF 里有脚本、自动执行的动作或夹带的文件。',
  fix: '用“打印为 PDF”重新存一份，只留下页面。',
};
const locked: Fault = {
  code: 'pdf-locked',
  message: 'PDF 加了密，或有一部分读不出来，没法检查。',
  fix: '去掉密码，用“打印为 PDF”重新存一份。',
};
