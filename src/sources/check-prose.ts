import type { ContentFile } from '#domain/checks/context.ts';
import { mediaProblems } from '#domain/checks/media-missing.ts';
import { pictureContentProblems } from '#domain/checks/picture-content.ts';
import type { Place, Problem } from '#domain/checks/problem.ts';
import { markdownFaults } from './markdown-faults.ts';
import { readMdx } from './mdx.ts';
import type { Prose } from './prose.ts';
import type { ProseFault } from './prose-fault.ts';

/** The problems of every piece of Markdown and MDX; pictures are looked for among `files`. */
export function proseProblems(prose: readonly Prose[], files: readonly ContentFile[]): readonly Problem[] {
  const mediaOf = Map.groupBy(
    files.filter(({ kind }) => kind === 'media'),
    ({ campaign }) => campaign,
  );
  return prose.flatMap((piece) =>
    piece.kind === 'markdown' ? inField(piece) : inBody(piece, mediaOf.get(piece.campaign) ?? []),
  );
}

/** JSON keeps a text on one line: the message says which line of the text is meant. */
const inField = ({ file, path, text }: Prose & { readonly kind: 'markdown' }): readonly Problem[] =>
  markdownFaults(text).map(({ place, ...fault }: ProseFault) => ({
    ...fault,
    message: text.includes('\n') ? `第 ${place.line} 行：${fault.message}` : fault.message,
    file,
    path,
  }));

function inBody(
  { file, firstLine, text }: Prose & { readonly kind: 'mdx' },
  files: readonly ContentFile[],
): readonly Problem[] {
  const { faults, media } = readMdx(text);
  const atLine = ({ line, column }: Place): Place => ({ line: line + firstLine - 1, column });
  return [
    ...faults.map(({ place, ...fault }) => ({ ...fault, file, path: [], at: atLine(place) })),
    ...media.flatMap(({ place, ...shown }) => {
      const use = { ...shown, file, path: [] };
      const found = [...mediaProblems(use, files), ...pictureContentProblems(use)];
      return found.map((problem) => ({ ...problem, at: atLine(place) }));
    }),
  ];
}
