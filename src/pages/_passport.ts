import { documentOf } from '#posters/poster-of.ts';
import { passportDocument } from '#views/organize/passport-sheets.ts';

/** The PDF of the sheets of a passport. */
export function passportFile(...passport: Parameters<typeof passportDocument>): Promise<Uint8Array> {
  const document = passportDocument(...passport);
  const draw = async () => (await import('#posters/documents/passport-pdf.ts')).passportPdf(document);
  return documentOf('passport', document, draw);
}
