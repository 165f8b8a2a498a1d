import type { Form } from '#views/notice/forms/forms.ts';

/**
 * Renders the file of a form: a workbook for a table, a Word document for a form. The libraries are large, and most builds
 * take these files from the build before: they are loaded when needed.
 */
export async function formFile(form: Form): Promise<Uint8Array> {
  if (form.kind === 'table') return (await import('./form-xlsx.ts')).formXlsx(form);
  return (await import('./form-docx.ts')).formDocx(form);
}

/** Content-Type of each form format. */
export const formTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
