import type { Notice } from '#schemas/notice.ts';
import { originalOf } from './original.ts';

/** Documents that notices hand out; not those of before 2007, into which nothing here can look. */
export const documentEndings = ['pdf', 'docx', 'xlsx'] as const;
export type DocumentEnding = (typeof documentEndings)[number];

/** The ending of a document's file name; undefined for any other file. */
export const documentEnding = (name: string): DocumentEnding | undefined =>
  documentEndings.find((ending) => name.endsWith(`.${ending}`));

/** Every document in the campaign's media folder that a notice names, with the path of its field. */
export const documentUses = (
  notice: Notice,
): readonly { readonly path: readonly (string | number)[]; readonly name: string }[] => {
  const original = originalOf(notice);
  return [
    ...(original?.kind === 'file' ? [{ path: ['original'], name: original.name }] : []),
    ...notice.attachments.flatMap(({ file }, index) =>
      file === undefined ? [] : [{ path: ['attachments', index, 'file'], name: file }],
    ),
  ];
};
