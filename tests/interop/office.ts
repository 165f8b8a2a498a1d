import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Comma, quote, UTF-8, from the first line; as LibreOffice's filter for CSV counts them. */
const csv = 'Text - txt - csv (StarCalc):44,34,76,1';
const targets = { csv: `csv:${csv}`, txt: 'txt:Text (encoded):UTF8', html: 'html:HTML (StarWriter):UTF8' } as const;

/**
 * What LibreOffice reads in files: of a workbook or CSV its cells as CSV, of a document its text, or its tables as HTML.
 * By the files' own paths.
 */
export function readWithOffice(files: readonly string[], as: keyof typeof targets): ReadonlyMap<string, string> {
  const read = convertWithOffice(files, as, targets[as]);
  return new Map([...read].map(([file, bytes]) => [file, bytes.toString('utf8')]));
}

/** Files as the pages that LibreOffice prints. By the files' own paths. */
export const printWithOffice = (files: readonly string[]): ReadonlyMap<string, Buffer> =>
  convertWithOffice(files, 'pdf', 'pdf');

/** Tables as LibreOffice saves them in another format. By the files' own paths. */
export const saveWithOffice = (files: readonly string[], as: keyof typeof tables): ReadonlyMap<string, Buffer> =>
  convertWithOffice(files, as, tables[as]);

const tables = { ods: 'ods:calc8', xlsx: 'xlsx:Calc MS Excel 2007 XML' } as const;

function convertWithOffice(files: readonly string[], ending: string, target: string): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  const [inbox, outbox] = ['in', 'out'].map((name) => path.join(folder, name)) as [string, string];
  mkdirSync(inbox);
  // Names of their own: an office program writes beside each other what it reads in many folders.
  const copies = files.map((file, index) => path.join(inbox, `${index}${path.extname(file)}`));
  files.forEach((file, index) => {
    cpSync(file, copies[index] ?? '');
  });
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
  const source = files.every((file) => file.endsWith('.csv')) ? [`--infilter=${csv}`] : [];
  try {
    execFileSync('soffice', [profile, '--headless', ...source, '--convert-to', target, '--outdir', outbox, ...copies], {
      stdio: 'pipe',
    });
    return new Map(files.map((file, index) => [file, readFileSync(path.join(outbox, `${index}.${ending}`))]));
  } catch (cause) {
    throw new Error(
      'LibreOffice does not read the files. Install it (Debian: libreoffice-calc-nogui, libreoffice-writer-nogui).',
      { cause },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
