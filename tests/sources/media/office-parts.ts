import { strToU8, zipSync } from 'fflate';

/** The part that says of what kind the package is. */
export const contentTypes = (main: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.${main}"/></Types>`;

/** The name space of Word. */
export const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const wordBody = (body: string) => `<w:document ${w}><w:body>${body}</w:body></w:document>`;
export const sheet = (cells: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row>${cells}</row></sheetData></worksheet>`;
export const relationship = (attributes: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" ${attributes}/></Relationships>`;

export type Parts = Readonly<Record<string, string>>;

export const packed = (parts: Parts) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A form of an office: two paragraphs. */
export const word = (parts: Parts = {}) =>
  packed({
    '[Content_Types].xml': contentTypes('wordprocessingml.document.main+xml'),
    'word/document.xml': wordBody('<w:p><w:r><w:t>推荐表</w:t></w:r></w:p><w:p><w:r><w:t>联系电话：</w:t></w:r></w:p>'),
    ...parts,
  });

/** A table of an office: one heading. */
export const workbook = (parts: Parts = {}) =>
  packed({
    '[Content_Types].xml': contentTypes('spreadsheetml.sheet.main+xml'),
    'xl/worksheets/sheet1.xml': sheet('<c r="A1" t="inlineStr"><is><t>活动名称</t></is></c>'),
    ...parts,
  });
