import { strToU8, zipSync } from 'fflate';
import { diffSections } from '#exports/tables/diff-html.ts';
import { importSheets } from '#sources/tables/import-sheets.ts';
import { importedFiles } from '#sources/tables/imported-files.ts';
import { importPlace, type PublicContent } from '#sources/tables/public-content.ts';
import { tableOfBytes } from '#sources/tables/table-of-bytes.ts';
import { countsLine, importCounts } from '#views/import/import-counts.ts';
import { importReport } from '#views/import/import-report.ts';
import type { TableReply, TableRequest } from '#views/import/table-reply.ts';

/**
 * The worker that reads a table on the device of an organizer: the import of the command, with what is public of a
 * campaign in place of its content folder.
 */

self.addEventListener('message', async ({ data }: MessageEvent<TableRequest>) => {
  self.postMessage(await reply(data).catch((): TableReply => ({ kind: 'failed' })));
});

async function reply({ file, content, creates, today }: TableRequest): Promise<TableReply> {
  const known = await publicContent(content);
  if (!known) return { kind: 'offline' };
  const place = importPlace(known);
  const read = await tableOfBytes(new Uint8Array(await file.arrayBuffer()));
  const table = importSheets(file.name, read, place, { creates, today });
  if ('fault' in table) return { kind: 'fault', message: table.fault.message, fix: table.fault.fix };
  const files = importedFiles(place.campaign, table, { creates, mode: 'update' });
  return {
    kind: 'read',
    line: countsLine(importCounts(table), 'dry-run'),
    changes: diffSections(table),
    report: importReport(file.name, table, 'dry-run', creates),
    files: files.length,
    ...(files.length > 0
      ? {
          archive: zipSync(
            Object.fromEntries(files.map(({ path, content: text }) => [`content/${path}`, bytesOf(text)])),
          ),
        }
      : {}),
  };
}

const bytesOf = (text: string | Uint8Array): Uint8Array => (typeof text === 'string' ? strToU8(text) : text);

async function publicContent(address: string): Promise<PublicContent | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as PublicContent) : undefined;
  } catch {
    return undefined;
  }
}
