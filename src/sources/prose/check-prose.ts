import type { CampaignContent } from '#domain/campaign/content.ts';
import { type CampaignPages, pagesOf } from '#domain/campaign/pages.ts';
import type { ContentFile } from '#domain/checks/context.ts';
import { mediaProblems } from '#domain/checks/media-missing.ts';
import { pictureContentProblems } from '#domain/checks/picture-content.ts';
import type { Place, Problem } from '#domain/checks/problem.ts';
import { linkFault } from '#domain/checks/site-links.ts';
import { readMdx } from './mdx.ts';
import type { Prose } from './prose.ts';
import type { ProseFault, ProseReading } from './prose-fault.ts';
import { proseTextFaults } from './prose-texts.ts';
import { readMarkdown } from './read-markdown.ts';

/** Parses every piece of Markdown and MDX. */
export const readProse = (prose: readonly Prose[]): readonly ReadProse[] =>
  prose.map((piece) => {
    const { seen, ...reading } = piece.kind === 'mdx' ? readMdx(piece.text) : readMarkdown(piece.text);
    return { piece, reading, textFaults: proseTextFaults(piece, seen) };
  });

/**
 * The problems of every piece of Markdown and MDX. Pictures are looked up in `files`, link targets in `campaigns`.
 * Links are not checked in a campaign whose campaign.json is broken.
 */
export function proseProblems(
  pieces: readonly ReadProse[],
  files: readonly ContentFile[],
  campaigns: readonly CampaignContent[],
): readonly Problem[] {
  const filesOf = Map.groupBy(files, ({ campaign }) => campaign);
  return [...Map.groupBy(pieces, ({ piece }) => piece.campaign)].flatMap(([id, read]) => {
    const own = filesOf.get(id) ?? [];
    const pages = read.some(({ reading }) => reading.links.length > 0)
      ? pagesFor(
          campaigns.find((campaign) => campaign.id === id),
          own,
          read,
        )
      : undefined;
    return read.flatMap((each) => pieceProblems(each, own, pages));
  });
}

export interface ReadProse {
  readonly piece: Prose;
  readonly reading: Omit<ProseReading, 'seen'>;
  readonly textFaults: readonly ProseFault[];
}

function pagesFor(content: CampaignContent | undefined, files: readonly ContentFile[], read: readonly ReadProse[]) {
  const headings = new Map(
    read.filter(({ piece }) => piece.kind === 'mdx').map(({ piece, reading }) => [piece.file, reading.headings]),
  );
  return content && pagesOf(content, files, (file) => headings.get(file) ?? []);
}

function pieceProblems(
  { piece, reading: { faults, media, links }, textFaults }: ReadProse,
  files: readonly ContentFile[],
  pages: CampaignPages | undefined,
): readonly Problem[] {
  const page = piece.kind === 'mdx' ? /(\/[^/]+\/[^/]+)\.mdx$/u.exec(piece.file)?.[1] : undefined;
  const place = placing(piece);
  return [
    ...faults.map(place),
    ...textFaults.map(place),
    ...media.flatMap(({ place: at, ...shown }) => {
      const use = { ...shown, file: piece.file, path: [] };
      return [...mediaProblems(use, files), ...pictureContentProblems(use)].map((found) =>
        place({ ...found, place: at }),
      );
    }),
    ...links.flatMap(({ url, place: at }) => {
      const fault = pages && linkFault(url, page && `${page}/`, pages);
      return fault ? [place({ ...fault, place: at })] : [];
    }),
  ];
}

type Placed = Pick<Problem, 'code' | 'message' | 'fix'> & { readonly place: Place };

/** A JSON string is one line of the file, so the message adds the line within the text. */
function placing(piece: Prose): (fault: Placed) => Problem {
  const { file, text } = piece;
  if (piece.kind === 'mdx') {
    const { firstLine } = piece;
    return ({ place: { line, column }, ...fault }) => ({
      ...fault,
      file,
      path: [],
      at: { line: line + firstLine - 1, column },
    });
  }
  const { path } = piece;
  return ({ place, ...fault }) => ({
    ...fault,
    message: text.includes('\n') ? `第 ${place.line} 行：${fault.message}` : fault.message,
    file,
    path,
  });
}
