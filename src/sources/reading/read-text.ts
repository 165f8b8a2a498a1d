import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '#domain/checks/problem.ts';
import { placeAt } from './place.ts';

const maxBytes = 1_048_576;

/**
 * Reads a content file as text without BOM. Files above 1 MB are not read. Invalid UTF-8 is an error, never replaced.
 * Codes: file-too-large, file-unreadable, enc-not-utf8.
 */
export function readText(path: string, file: string): { readonly text: string } | { readonly problem: Problem } {
  const fault = { file, path: [] } as const;
  try {
    const { size } = statSync(path);
    if (size > maxBytes) {
      const message = `文件有 ${(size / maxBytes).toFixed(1)} MB，超过 1 MB。`;
      return {
        problem: { ...fault, code: 'file-too-large', message, fix: '删去不需要的内容；图片放进 media 文件夹。' },
      };
    }
    return decode(readFileSync(path), fault);
  } catch (error) {
    return { problem: { ...fault, ...unreadable(error) } };
  }
}

/** The problem of a file system error. */
export const unreadable = (error: unknown): Pick<Problem, 'code' | 'message' | 'fix'> => ({
  code: 'file-unreadable',
  message: `文件读不出来（${reasonOf(error)}）。`,
  fix: '检查文件的权限，或重新保存一次。',
});

/** The error code of the system, such as `EACCES`, else the error as text. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const strict = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer, fault: Pick<Problem, 'file' | 'path'>): ReturnType<typeof readText> {
  try {
    return { text: strict.decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const before = text.slice(0, Math.max(0, text.indexOf('\u{fffd}')));
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return {
      problem: {
        ...fault,
        code: 'enc-not-utf8',
        message: `文件不是 UTF-8 编码${isUtf16 ? '，是 UTF-16' : `：从第 ${Buffer.byteLength(before) + 1} 个字节起读不出来`}。`,
        fix: '用记事本打开，选“另存为”，编码选“UTF-8”，再保存。',
        at: placeAt(text, before.length),
      },
    };
  }
}
