import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { failed } from './failures.ts';
import { headersOf } from './headers.ts';
import { type Known, type Plan, planOf, replacedBy } from './plan.ts';
import { isRecord, manifestName, type Published, parsed, readPublished, textOf } from './published.ts';
import { buildFormer, nothingBefore, notOurs, type Publisher } from './publisher.ts';
import { type Rclone, rcloneFor } from './rclone.ts';
import type { StorageTarget } from './targets.ts';

/** While files are replaced: which ones, and the id of the site they were part of. */
interface Pending {
  readonly from: string;
  readonly files: readonly string[];
}

const pendingName = 'publishing.json';
const incoming = '_incoming';
const formerFolder = '_former';

/**
 * Publishes to an object store, FTP, SFTP, WebDAV or a folder by rclone: what changed only, in the order of the plan. The
 * files that a site replaces are kept in `_former/<id>` on the other side, for a rollback.
 * @param cache folder of this target on this machine, for lists of files
 */
export async function storagePublisher(target: StorageTarget, cache: string): Promise<Publisher> {
  const rclone = await rcloneFor(target);
  const text = (name: string) => rclone.run(['cat', rclone.remote(name)], undefined, [1, 3]);
  const current = async () => {
    const published = readPublished(await text(manifestName));
    if (published || readPending(await text(pendingName))) return published;
    // Fails for a wrong key or address; code 3: no such folder.
    const there = await rclone.run(['lsf', '--max-depth=1', rclone.remote()], undefined, [3]);
    if (there.trim() !== '') throw failed(...notOurs(target.folder || '那个文件夹'));
    return undefined;
  };
  const replace = async (from: string, site: Published) => {
    mkdirSync(cache, { recursive: true });
    const former = await current();
    const pending = readPending(await text(pendingName));
    const known = knownFiles(former, pending);
    const plan = planOf(known, site);
    if (former) await keep(rclone, cache, former, replacedBy(plan, former, known));
    await upload(rclone, cache, { from, site, plan, former: former?.id ?? '' });
    await prune(rclone, target.keep, site);
  };
  return {
    current,
    publish: ({ folder, published }) => replace(folder, published),
    rollBack: async () => {
      const id = (await current())?.former;
      const site = id === undefined ? undefined : readPublished(await text(`${formerFolder}/${id}/${manifestName}`));
      if (site === undefined) throw failed(nothingBefore, buildFormer);
      await replace(rclone.twin(`${formerFolder}/${id}`), site);
      return site;
    },
  };
}

/**
 * The files on the other side. After an interrupted upload, its files may be those of either site, and its removals may
 * be there or not.
 */
function knownFiles(former: Published | undefined, pending: Pending | undefined): Known {
  const leaving = Object.entries(former?.leaving ?? {}).map(([file, { hash }]) => [file, hash] as const);
  const uncertain = (pending?.files ?? []).map((file) => [file, undefined] as const);
  return new Map<string, string | undefined>([...leaving, ...Object.entries(former?.files ?? {}), ...uncertain]);
}

async function keep(rclone: Rclone, cache: string, former: Published, files: readonly string[]): Promise<void> {
  const place = `${formerFolder}/${former.id}`;
  await copy(rclone, cache, rclone.remote(), rclone.twin(place), files);
  await rclone.run(['rcat', rclone.remote(`${place}/${manifestName}`)], textOf(former));
}

interface Upload {
  readonly from: string;
  readonly site: Published;
  readonly plan: Plan;
  /** Id of the site that is there. */
  readonly former: string;
}

async function upload(rclone: Rclone, cache: string, { from, site, plan, former }: Upload): Promise<void> {
  const place = `${incoming}/${site.id}`;
  // The same names in a folder of the same id have the same content: those of the same size are whole.
  if (!rclone.isAtomic) await copy(rclone, cache, from, rclone.remote(place), plan.phases.flat(), ['--size-only']);
  const note = (of: string, files: readonly string[]) =>
    rclone.run(['rcat', rclone.remote(pendingName)], JSON.stringify({ from: of, files } satisfies Pending));
  await note(former, [...plan.phases.flat(), ...plan.removals]);
  for (const phase of plan.phases) {
    if (rclone.isAtomic) await copyWithHeaders(rclone, cache, from, phase);
    else await rename(rclone, cache, rclone.twin(place), phase);
  }
  await rclone.run(['rcat', ...headerOptions(rclone, manifestName), rclone.remote(manifestName)], textOf(site));
  if (plan.removals.length > 0) {
    await note(site.id, plan.removals);
    await remove(rclone, cache, plan.removals);
  }
  await rclone.run(['deletefile', rclone.remote(pendingName)], undefined, [1, 3, 4]);
  if (!rclone.isAtomic) await rclone.run(['purge', rclone.remote(incoming)], undefined, [1, 3]);
}

/** Copies the files in groups of the same headers. A copy within the store keeps those that are there. */
async function copyWithHeaders(rclone: Rclone, cache: string, from: string, files: readonly string[]): Promise<void> {
  const groups = Map.groupBy(files, (file) => JSON.stringify(headerOptions(rclone, file)));
  for (const [headers, group] of groups) {
    await copy(rclone, cache, from, rclone.remote(), group, ['--checksum', ...(JSON.parse(headers) as string[])]);
  }
}

const headerOptions = (rclone: Rclone, file: string): readonly string[] =>
  rclone.keepsHeaders
    ? Object.entries(headersOf(file)).map(([name, value]) => `--header-upload=${name}: ${value}`)
    : [];

const copy = (
  rclone: Rclone,
  cache: string,
  from: string,
  to: string,
  files: readonly string[],
  how: readonly string[] = [],
) => withList(rclone, cache, files, (list) => ['copy', from, to, list, '--no-traverse', ...how]);

/** Renames over what is there in one step, where the server allows it; else rclone removes what is there first. */
async function rename(rclone: Rclone, cache: string, from: string, files: readonly string[]): Promise<void> {
  const how = ['--no-traverse', '--ignore-times', '--server-side-across-configs'];
  await withList(rclone, cache, files, (list) => [
    'move',
    from,
    rclone.remote(),
    list,
    ...how,
    '--no-check-dest',
  ]).catch(() => withList(rclone, cache, files, (list) => ['move', from, rclone.remote(), list, ...how]));
}

const remove = (rclone: Rclone, cache: string, files: readonly string[]) =>
  withList(rclone, cache, files, (list) => ['delete', rclone.remote(), list, '--no-traverse']);

async function withList(
  rclone: Rclone,
  cache: string,
  files: readonly string[],
  args: (list: string) => readonly string[],
): Promise<void> {
  if (files.length === 0) return;
  const list = path.join(cache, 'files.txt');
  writeFileSync(list, files.map((file) => `${file}\n`).join(''));
  await rclone.run(args(`--files-from-raw=${list}`));
}

/** Removes the kept files of sites that a rollback does not reach any more. */
async function prune(rclone: Rclone, most: number, site: Published): Promise<void> {
  const list = await rclone.run(['lsf', '--dirs-only', rclone.remote(formerFolder)], undefined, [3]);
  const folders = new Set(list.split('\n').map((name) => name.replace(/\/$/u, '')));
  let next = site.former;
  for (let kept = 1; kept < most && next !== undefined; kept += 1) {
    folders.delete(next);
    const manifest = rclone.remote(`${formerFolder}/${next}/${manifestName}`);
    next = readPublished(await rclone.run(['cat', manifest], undefined, [1, 3]))?.former;
  }
  for (const name of folders) {
    if (/^[\da-f]{16}$/u.test(name)) await rclone.run(['purge', rclone.remote(`${formerFolder}/${name}`)]);
  }
}

function readPending(text: string): Pending | undefined {
  const read = parsed(text);
  return isRecord(read) && Array.isArray(read['files']) ? (read as unknown as Pending) : undefined;
}
