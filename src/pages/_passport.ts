import { passportPdf } from '#posters/documents/passport-pdf.ts';
import { documentOf } from '#posters/poster-of.ts';
import { passportDocument } from '#views/organize/passport-sheets.ts';

/** The PDF of the sheets of a passport. */
export function passportFile(...passport: Parameters<typeof passportDocument>): Promise<Uint8Array> {
  const document = passportDocument(...passport);
  return documentOf('passport', document, () => passportPdf(document));
}
