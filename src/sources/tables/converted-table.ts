import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ForeignTable } from './table-of-bytes.ts';

/** Longest time for LibreOffice, in milliseconds. */
const patience = 120_000;

/**
 * The table as XLSX, or the document as DOCX, converted by LibreOffice where it is installed; undefined without it, or when it cannot read the
 * file. It works on a copy, with a profile of its own and without macros.
 */
export function convertedTable(bytes: Uint8Array, kind: ForeignTable): Uint8Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    const source = join(folder, `table.${kind}`);
    writeFileSync(source, kind === 'html' ? withStruckMarks(bytes) : bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const filter = kind === 'html' ? ['--infilter=HTML (StarCalc)'] : [];
    const [extension, format] = kind === 'doc' ? ['docx', 'MS Word 2007 XML'] : ['xlsx', 'Calc MS Excel 2007 XML'];
    const target = ['--convert-to', `${extension}:${format}`, '--outdir', folder, source];
    execFileSync('soffice', [profile, '--headless', '--norestore', ...filter, ...target], {
      stdio: 'ignore',
      timeout: patience,
    });
    return readFileSync(join(folder, `table.${extension}`));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Marks struck texts of HTML as struckText() does, which LibreOffice drops. The marks are character references: they hold
 * in any encoding.
 */
function withStruckMarks(html: Uint8Array): Uint8Array {
  const marked = Buffer.from(html)
    .toString('latin1')
    .replace(
      /<(s|strike|del)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/giu,
      (_, _tag, text: string) => `${references('〔划掉：')}${text}${references('〕')}`,
    );
  return Buffer.from(marked, 'latin1');
}

const references = (text: string): string => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('');
