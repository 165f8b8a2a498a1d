import { unzipSync } from 'fflate';
import type { FileFault, Sheet } from '#domain/import/sheet.ts';
import { limits, tooLarge } from './limits.ts';
import { openDocumentSheets } from './opendocument-sheets.ts';
import type { TableReading } from './workbook.ts';

const broken: FileFault = {
  code: 'import-unreadable',
  message: '文件坏了，或不是 .ods 表格。',
  fix: '用 WPS 或 LibreOffice 打开核对，再另存为 .xlsx。',
};

const locked: FileFault = {
  code: 'import-unreadable',
  message: '文件加了密码。',
  fix: '在 WPS 或 LibreOffice 里去掉密码，另存再导入。',
};

/** Reads the sheets of an OpenDocument spreadsheet (ODF 1.3, part 3), as readWorkbook() reads those of XLSX. */
export function readOpenDocument(bytes: Uint8Array): TableReading {
  const parts = unpacked(bytes);
  if ('code' in parts) return { fault: parts };
  if (parts.manifest.includes('encryption-data')) return { fault: locked };
  let sheets: readonly Sheet[] | FileFault;
  try {
    sheets = openDocumentSheets(parts.content);
  } catch {
    return { fault: broken };
  }
  return 'code' in sheets ? { fault: sheets } : { sheets };
}

interface Parts {
  readonly content: string;
  readonly manifest: string;
}

function unpacked(bytes: Uint8Array): Parts | FileFault {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== 'content.xml' && name !== 'META-INF/manifest.xml') return false;
        total += originalSize;
        return total <= limits.unpackedBytes;
      },
    });
    if (total > limits.unpackedBytes) return tooLarge('解开以后超过 64 MB');
    const textOf = (name: string) => new TextDecoder().decode(files[name] ?? new Uint8Array());
    return { content: textOf('content.xml'), manifest: textOf('META-INF/manifest.xml') };
  } catch {
    return broken;
  }
}
