import type { Form } from '#views/notice/forms/forms.ts';
import { formDocx } from './form-docx.ts';
import { formXlsx } from './form-xlsx.ts';

/** The file of a form: a table is a workbook, a form a document. */
export const formFile = (form: Form): Promise<Uint8Array> => (form.kind === 'table' ? formXlsx(form) : formDocx(form));

/** What a server calls each. */
export const formTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
