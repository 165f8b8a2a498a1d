import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '#domain/checks/problem.ts';
import { unreadable } from '../reading/read-text.ts';
import type { FoundFile } from '../walk.ts';
import { type OfficeEnding, officeEndings, officeFault, withoutAuthors } from './office-document.ts';
import { pdfFault } from './pdf.ts';

const megabyte = 1_048_576;
const maxBytes = 20 * megabyte;

type Fault = Pick<Problem, 'code' | 'message' | 'fix'>;

/**
 * Problems of the documents in the media folders: originals and attachments of notices. Codes: file-unreadable,
 * pdf-too-large, document-too-large, and those of pdfFault and officeFault.
 */
export async function documentProblems(files: readonly FoundFile[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { kind, file, path } of files) {
    const fault = kind === 'media' ? await faultOf(path) : undefined;
    if (fault) problems.push({ ...fault, file, path: [] });
  }
  return problems;
}

async function faultOf(path: string): Promise<Fault | undefined> {
  const ending = endingOf(path);
  if (ending !== 'pdf' && !isOffice(ending)) return undefined;
  try {
    const { size } = await stat(path);
    if (size > maxBytes) return tooLarge(ending, size);
    const bytes = await readFile(path);
    return ending === 'pdf' ? pdfFault(bytes) : officeFault(bytes, ending);
  } catch (error) {
    return unreadable(error);
  }
}

/**
 * The bytes of a document in a campaign's media folder as they are published: a PDF as it is, a document of an office
 * program without the names of who made it.
 */
export async function publishedDocument(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await readFile(path));
  return isOffice(endingOf(path)) ? withoutAuthors(bytes) : bytes;
}

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
const isOffice = (ending: string): ending is OfficeEnding => officeEndings.some((known) => known === ending);

const tooLarge = (ending: 'pdf' | OfficeEnding, size: number): Fault => ({
  code: ending === 'pdf' ? 'pdf-too-large' : 'document-too-large',
  message: `文件太大：${(size / megabyte).toFixed(1)} MB，最多 ${maxBytes / megabyte} MB。`,
  fix: ending === 'pdf' ? '扫描件降低清晰度，或用文字版重新导出。' : '把里面的图片压缩以后，再另存一份。',
});
