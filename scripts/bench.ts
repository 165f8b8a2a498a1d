import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { writeSyntheticContent } from './bench/synthetic-content.ts';
import { benchTable } from './bench/table.ts';
import { timedBuild } from './bench/timed-build.ts';

const usage = `npm run bench -- [options]
  --activities N   how many activities the site has (default 2000)
  --json           print JSON
  --keep           keep the folder with the content and the site

Builds the site twice from synthetic content: cold, every poster drawn, then cached.
`;

interface Options {
  readonly activities: number;
  readonly json: boolean;
  readonly keep: boolean;
}

/** Builds cold and cached in a temporary folder and prints what each stage took and how large the site is. */
async function bench({ activities, json, keep }: Options): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kepu-bench-'));
  const inside = (name: string) => path.join(folder, name);
  try {
    writeSyntheticContent('content', inside('content'), activities);
    const settings = {
      CONTENT_DIR: inside('content'),
      OUT_DIR: inside('site'),
      POSTER_CACHE: inside('posters'),
      CAMPAIGN_NOW: '2023-09-18T10:00+08:00',
    };
    const builds = [
      await timedBuild('cold', inside('timings'), settings),
      await timedBuild('cached', inside('timings'), settings),
    ];
    const output = sizeOf(inside('site'));
    if (json) process.stdout.write(`${JSON.stringify({ activities, builds, output }, null, 2)}\n`);
    else process.stdout.write(`${benchTable(builds)}\n${activities} activities: ${describe(output)}\n`);
  } finally {
    if (keep) process.stderr.write(`${folder}\n`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

interface Size {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

function sizeOf(site: string): Size {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((total, { parentPath, name }) => total + statSync(path.join(parentPath, name)).size, 0);
  return { files: files.length, pages: files.filter(({ name }) => name.endsWith('.html')).length, bytes };
}

const describe = ({ files, pages, bytes }: Size) =>
  `${pages} pages, ${files} files, ${(bytes / 2 ** 20).toFixed(1)} MB`;

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        activities: { type: 'string', default: '2000' },
        json: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
      },
    });
    return /^\d+$/u.test(values.activities) ? { ...values, activities: Number(values.activities) } : undefined;
  } catch {
    return undefined;
  }
}

const options = readOptions();
if (options) {
  await bench(options);
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
