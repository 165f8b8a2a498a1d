import type { Form } from '#views/notice/forms/forms.ts';
import { formDocx } from './form-docx.ts';
import { formXlsx } from './form-xlsx.ts';

/** Renders the file of a form: a workbook for a table, a Word document for a form. */
export const formFile = (form: Form): Promise<Uint8Array> => (form.kind === 'table' ? formXlsx(form) : formDocx(form));

/** Content-Type of each form format. */
export const formTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
