import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { buildInstant, isPreview } from './clock.ts';
import { compareText } from './compare.ts';

/** Digests of what a build reads. The same digest gives the same bytes. */
export interface InputDigests {
  /** The code, its libraries and the settings, without the content and the day. */
  readonly code: string;
  /** All of it. */
  readonly all: string;
  /** By campaign folder: its own files, and what every campaign reads. */
  readonly campaigns: ReadonlyMap<string, string>;
}

/** The files of the project that a build reads: code, the lock file of its libraries, settings of the compilers. */
export const codeRead = [
  ...['src', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json', '.browserslistrc'],
  ...['package.json', 'package-lock.json'],
];

/** The settings that decide what a build writes. The day is in the build instant. */
export const settingsRead = [
  'SITE_ORIGIN',
  'SITE_BASE',
  'CAMPAIGN',
  'CAMPAIGNS',
  'CONTENT_REPOSITORY',
  'CONTENT_STRICT',
];

/**
 * Digests the code, the settings, the day and the content. Campaigns read each other's campaign.json (other years of a
 * city) and everything outside the folders of campaigns, and no more of each other.
 * @param project folder of the project
 * @param contentDir folder of the content
 */
export function inputDigests(project: string, contentDir: string, env = process.env): InputDigests {
  const files = filesIn(contentDir);
  const campaignOf = (file: string) => /^campaigns\/([^/]+)\//u.exec(file)?.[1];
  const isShared = (file: string) => campaignOf(file) === undefined || /^campaigns\/[^/]+\/campaign\.json$/u.test(file);
  const program = digestOf([
    [process.version, process.platform, process.arch].join(' '),
    ...settingsRead.map((name) => env[name] ?? ''),
    ...codeRead.flatMap((part) => digestsOf(project, filesIn(project, part))),
  ]);
  const shared = digestOf([
    program,
    String(buildInstant(env)),
    String(isPreview(env)),
    ...digestsOf(contentDir, files.filter(isShared)),
  ]);
  const byCampaign = Map.groupBy(files, campaignOf);
  const campaigns = [...byCampaign].flatMap(([campaign, own]) =>
    campaign === undefined ? [] : [[campaign, digestOf([shared, ...digestsOf(contentDir, own)])] as const],
  );
  return { code: program, all: digestOf([shared, ...campaigns.flat()]), campaigns: new Map(campaigns) };
}

/** Paths of the files below a folder, or of the file itself, with forward slashes, sorted; empty when it is missing. */
function filesIn(root: string, below = ''): readonly string[] {
  const entry = lstatSync(path.join(root, below), { throwIfNoEntry: false });
  if (!entry?.isDirectory()) return entry ? [below] : [];
  return readdirSync(path.join(root, below))
    .sort(compareText)
    .flatMap((name) => filesIn(root, below === '' ? name : `${below}/${name}`));
}

const digestsOf = (root: string, files: readonly string[]): readonly string[] =>
  files.flatMap((file) => [file, fileDigest(path.join(root, file))]);

function fileDigest(file: string): string {
  const content = lstatSync(file).isSymbolicLink() ? readlinkSync(file) : readFileSync(file);
  return createHash('sha256').update(content).digest('base64url');
}

/** Texts are separated by a character that none holds. */
function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text}\0`);
  return hash.digest('base64url');
}
