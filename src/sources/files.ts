import { relative, resolve, sep } from 'node:path';
import type { SiteContent } from '#domain/campaign/content.ts';
import type { Problem } from '#domain/checks/problem.ts';
import type { Prose } from './prose/prose.ts';
import { contentOf } from './reading/content-of.ts';
import { type Positions, positionsOf } from './reading/positions.ts';
import { readEntry } from './reading/read-entry.ts';
import type { ReadEntry } from './reading/read-entry-text.ts';
import type { FittingPart } from './schema/fitting-part.ts';
import { type FoundFile, walkContent } from './walk.ts';

export interface ContentReading {
  /** Entries without errors in their own file. A campaign without a valid campaign.json is left out entirely. */
  readonly content: SiteContent;
  /** `content` plus the valid parts of broken entries: for checks only, never rendered. */
  readonly known: SiteContent;
  /** For files that `known` holds in part: maps a path in the partial data to the path in the file. */
  readonly partial: ReadonlyMap<string, FittingPart['writtenPath']>;
  readonly problems: readonly Problem[];
  /** Every file, broken ones included. */
  readonly files: readonly FoundFile[];
  /** Every piece of Markdown and MDX, broken entries included. */
  readonly prose: readonly Prose[];
  readonly positions: Positions;
}

/**
 * Reads the content folder. Content errors are returned as problems, never thrown. File names in problems are relative
 * to the working directory, or absolute for files outside it.
 * @param isWhole false for a campaign of which campaign.json alone is read
 */
export async function readContent(
  root: string,
  isWhole: (campaign: string) => boolean = () => true,
): Promise<ContentReading> {
  const { files, problems } = walkContent(resolve(root), shownPath(root), isWhole);
  const read: ReadEntry[] = [];
  for (const found of files) {
    const { kind } = found;
    if (kind !== 'media') read.push(readEntry({ ...found, kind }));
  }
  const inBroken = new Map(read.map(({ found, references }) => [found.file, references]));
  const sound = read.flatMap(({ found, entry }) => (entry ? [{ found, entry }] : []));
  const broken = read.flatMap(({ found, known }) => (known ? [{ found, ...known }] : []));
  const content = contentOf(sound, isWhole);
  return {
    content,
    known: broken.length === 0 ? content : contentOf([...sound, ...broken], isWhole),
    partial: new Map(broken.flatMap(({ found, writtenPath }) => (writtenPath ? [[found.file, writtenPath]] : []))),
    problems: [
      ...problems,
      ...noCampaign(root, files, problems),
      ...missingCampaigns(files),
      ...read.flatMap((each) => each.problems),
    ],
    files: files.map((each) => {
      const references = inBroken.get(each.file);
      return references ? { ...each, references } : each;
    }),
    prose: read.flatMap((each) => each.prose),
    positions: positionsOf(new Map(files.map(({ file, path }) => [file, path]))),
  };
}

/** How the files of a content folder are called: relative to the working directory, or absolute outside it. */
export function shownPath(root: string): string {
  const inside = relative(process.cwd(), resolve(root));
  const shown = inside === '' ? '.' : inside.startsWith('..') ? resolve(root) : inside;
  return shown.split(sep).join('/');
}

/** A hub needs at least one campaign. A missing or unreadable folder is already reported in `problems`. */
function noCampaign(root: string, files: readonly FoundFile[], problems: readonly Problem[]): readonly Problem[] {
  if (problems.length > 0 || files.some(({ campaign }) => campaign !== '')) return [];
  return [
    {
      code: 'campaign-missing',
      file: `${shownPath(root)}/campaigns`,
      path: [],
      message: '一个网站也没有。',
      fix: '运行 npm run new -- campaign 开一个。',
    },
  ];
}

function missingCampaigns(files: readonly FoundFile[]): readonly Problem[] {
  const byCampaign = Map.groupBy(files, ({ campaign }) => campaign);
  byCampaign.delete('');
  return [...byCampaign].flatMap(([campaign, found]) => {
    const [first] = found;
    if (!first || found.some(({ kind }) => kind === 'campaign')) return [];
    return {
      code: 'campaign-missing',
      file: first.file.slice(0, first.file.indexOf(`/${campaign}/`) + campaign.length + 1),
      path: [],
      message: '文件夹里没有 campaign.json。',
      fix: '把 campaign.json 放回去；要开新网站，运行 npm run new -- campaign。',
    };
  });
}
