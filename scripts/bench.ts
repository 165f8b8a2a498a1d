import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { filesBelow } from '#sources/files-below.ts';
import { type EditKind, editEntry, isEditKind } from './bench/edit-entry.ts';
import { writeLargeCampaign } from './bench/large-campaign.ts';
import { writeSyntheticContent } from './bench/synthetic-content.ts';
import { benchTable } from './bench/table.ts';
import { type TimedBuild, timedBuild } from './bench/timed-build.ts';
import { timedCheck } from './bench/timed-check.ts';
import { readArguments, refuseArguments } from './read-arguments.ts';
import { pagesOf } from './site/site-pages.ts';

const usage = `npm run bench -- [options]
  --activities N   how many activities the site has (default 2000)
  --campaign ID    put them all into this campaign, in 30 days, and build it alone
  --check N        measure the content check alone, over N activities
  --edit KIND      build, then build three times after an edit of an activity, a venue, a notice or a campaign; of the
                   real content, unless --activities is given
  --json           print JSON
  --keep           keep the folder with the content and the site

Builds the site twice from synthetic content: cold, every poster drawn, then cached.
`;

interface Options {
  readonly activities: number;
  readonly campaign: string | undefined;
  readonly check: boolean;
  readonly edit: EditKind | undefined;
  readonly json: boolean;
  readonly keep: boolean;
}

async function bench({ activities, campaign, check, edit, json, keep }: Options): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kepu-bench-'));
  try {
    const target = path.join(folder, 'content');
    if (edit && activities === 0) cpSync('content', target, { recursive: true });
    else if (campaign === undefined) writeSyntheticContent('content', target, activities);
    else writeLargeCampaign(path.join('content', 'campaigns', campaign), target, activities);
    const result = check ? benchCheck(folder) : await benchBuilds(folder, edit);
    const text = json
      ? JSON.stringify({ commit: headCommit(), activities: activitiesIn(target), edit, ...result.figures }, null, 2)
      : `${result.text}${activitiesIn(target)} activities`;
    process.stdout.write(`${text}\n`);
  } finally {
    if (keep) process.stderr.write(`${folder}\n`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

interface Result {
  readonly figures: object;
  readonly text: string;
}

function benchCheck(folder: string): Result {
  const figures = timedCheck(path.join(folder, 'content'), path.join(folder, 'figures'));
  return { figures, text: benchTable([{ name: 'check', stages: [], total: { stage: 'total', ...figures } }]) };
}

/**
 * Builds cold, then cached: from the same content, or after each of three edits. Returns the cost of each stage and the
 * size of the site; of the edits the one of median time.
 */
async function benchBuilds(folder: string, edit: EditKind | undefined): Promise<Result> {
  const inside = (name: string) => path.join(folder, name);
  const settings = {
    CONTENT_DIR: inside('content'),
    OUT_DIR: inside('site'),
    POSTER_CACHE: inside('posters'),
    CAMPAIGN_NOW: '2023-09-18T10:00+08:00',
  };
  const timed = (name: string) => timedBuild(name, inside('timings'), settings);
  const cold = await timed('cold');
  const builds = [cold, edit === undefined ? await timed('cached') : await medianEdit(inside('content'), edit, timed)];
  const output = sizeOf(inside('site'));
  return { figures: { builds, output }, text: `${benchTable(builds)}\n${describe(output)}; ` };
}

const edits = 3;

async function medianEdit(
  content: string,
  kind: EditKind,
  timed: (name: string) => Promise<TimedBuild>,
): Promise<TimedBuild> {
  const builds: TimedBuild[] = [];
  while (builds.length < edits) builds.push(await timed(`${kind} ${editEntry(content, kind)}`));
  const median = builds.sort((a, b) => a.total.wallMs - b.total.wallMs)[Math.floor(edits / 2)];
  if (!median) throw new Error('No edit was built.');
  return median;
}

const headCommit = (): string => execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();

const activitiesIn = (content: string): number =>
  globSync('campaigns/*/activities/*.{json,mdx}', { cwd: content }).length;

interface Size {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

function sizeOf(site: string): Size {
  const files = filesBelow(site);
  const bytes = files.reduce((total, file) => total + statSync(path.join(site, file)).size, 0);
  return { files: files.length, pages: pagesOf(files).length, bytes };
}

const describe = ({ files, pages, bytes }: Size) =>
  `${pages} pages, ${files} files, ${(bytes / 2 ** 20).toFixed(1)} MB`;

function readOptions(args: readonly string[]): Options | number {
  const read = readArguments(usage, {
    args,
    options: {
      activities: { type: 'string' },
      campaign: { type: 'string' },
      check: { type: 'string' },
      edit: { type: 'string' },
      json: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  if (typeof read === 'number') return read;
  const { values } = read;
  const { edit, campaign, check } = values;
  const activities = check ?? values.activities ?? (edit === undefined || campaign ? '2000' : '0');
  if (!/^\d+$/u.test(activities) || (edit !== undefined && !isEditKind(edit))) return refuseArguments(usage);
  return { ...values, activities: Number(activities), campaign, check: check !== undefined, edit };
}

/** `npm run bench`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'number') return options;
  await bench(options);
  return 0;
}
