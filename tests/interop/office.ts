import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Comma, quote, UTF-8, from the first line; as LibreOffice's filter for CSV counts them. */
const csv = 'Text - txt - csv (StarCalc):44,34,76,1';

/** What LibreOffice reads in files: of a workbook or CSV its cells as CSV, of a document its text. By the files' own paths. */
export function readWithOffice(files: readonly string[], as: 'csv' | 'txt'): ReadonlyMap<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  const [inbox, outbox] = ['in', 'out'].map((name) => path.join(folder, name)) as [string, string];
  mkdirSync(inbox);
  // Names of their own: an office program writes beside each other what it reads in many folders.
  const copies = files.map((file, index) => path.join(inbox, `${index}${path.extname(file)}`));
  files.forEach((file, index) => {
    cpSync(file, copies[index] ?? '');
  });
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
  const target = as === 'csv' ? `csv:${csv}` : 'txt:Text (encoded):UTF8';
  const source = files.every((file) => file.endsWith('.csv')) ? [`--infilter=${csv}`] : [];
  try {
    execFileSync('soffice', [profile, '--headless', ...source, '--convert-to', target, '--outdir', outbox, ...copies], {
      stdio: 'pipe',
    });
    const textOf = (index: number) => readFileSync(path.join(outbox, `${index}.${as}`), 'utf8');
    return new Map(files.map((file, index) => [file, textOf(index)]));
  } catch (cause) {
    throw new Error(
      'LibreOffice does not read the files. Install it (Debian: libreoffice-calc-nogui, libreoffice-writer-nogui).',
      { cause },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
