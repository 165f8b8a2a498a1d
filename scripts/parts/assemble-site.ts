import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OtherCampaign } from '#domain/campaign/content.ts';
import type { OtherWords } from '#domain/search/other-words.ts';
import type { BuildPart } from '#domain/site/build-part.ts';
import { SettingRefused } from '#domain/site/setting-refused.ts';
import type { Address } from '#views/site/links.ts';
import { writeLicences } from '../../src/integrations/licences.ts';
import { writeWorker } from '../../src/integrations/offline.ts';
import { hubSearch } from '../../src/integrations/search.ts';
import { refuseProblems } from '../../src/integrations/verify-site.ts';
import { acrossParts } from './across-parts.ts';
import { keyOfPart, siteOfPart, soundFiles } from './part-folder.ts';

/** The input of the assembly besides the parts. */
export interface WholeSite {
  readonly address: Address;
  readonly campaigns: readonly OtherCampaign[];
  /** What visitors type for other words, from words.json. */
  readonly words: OtherWords;
}

/**
 * Puts parts into `folder`, makes what needs all of them (the index of the hub, the service worker, the licences), and
 * verifies across them. The parts stay: their files are linked, or copied to another disk.
 * @param keys the keys that the parts must have
 * @throws SettingRefused when a part is missing, of another key or damaged, or two have another file of one name;
 *   SiteRejected when a reference of one leads to nothing in another
 */
export async function assembleSite(
  folder: string,
  keys: ReadonlyMap<BuildPart, string>,
  { address, campaigns, words }: WholeSite,
): Promise<void> {
  const parts = await currentParts(keys);
  const owners = new Map<string, BuildPart>();
  for (const { part, files } of parts) {
    const folders = new Set(files.map((file) => path.dirname(path.join(folder, file))));
    for (const each of folders) mkdirSync(each, { recursive: true });
    for (const file of files) {
      const owner = owners.get(file);
      if (owner === undefined) place(path.join(siteOfPart(part), file), path.join(folder, file));
      else await refuseOther(file, part, owner);
      owners.set(file, part);
    }
  }
  await hubSearch(
    parts.map(({ part }) => siteOfPart(part)),
    folder,
    words,
  );
  await writeWorker(folder, address, campaigns);
  await writeLicences(folder, address);
  refuseProblems(
    await acrossParts(
      folder,
      parts.map(({ part }) => part),
      new Set(owners.keys()),
      address,
    ),
  );
}

async function currentParts(keys: ReadonlyMap<BuildPart, string>) {
  const missing = [...keys].filter(([part, key]) => keyOfPart(part) !== key).map(([part]) => part);
  if (missing.length > 0) throw notBuilt(missing, '还没有生成，或者是旧的');
  const parts: { readonly part: BuildPart; readonly files: readonly string[] }[] = [];
  const damaged: BuildPart[] = [];
  for (const part of keys.keys()) {
    const files = await soundFiles(part);
    if (files) parts.push({ part, files });
    else damaged.push(part);
  }
  if (damaged.length > 0) throw notBuilt(damaged, '不完整');
  return parts;
}

function notBuilt(parts: readonly BuildPart[], state: string): SettingRefused {
  const named = parts.slice(0, 3).join('、') + (parts.length > 3 ? ` 等 ${parts.length} 部分` : '');
  return new SettingRefused(
    `${named} ${state}，没有合成网站；原来的网站不变。\n  → 每一部分运行 npm run build -- --part ${parts[0]}，再合成；npm run plan 列出要生成的。`,
  );
}

/** A link to a file of the part, which nothing changes in place; a copy on another disk. Synchronous: it takes half the time. */
function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Scripts are in each part that needs them. @throws SettingRefused when the files of one name differ */
async function refuseOther(file: string, part: BuildPart, owner: BuildPart): Promise<void> {
  const [own, other] = [part, owner].map((each) => path.join(siteOfPart(each), file));
  if (own === undefined || other === undefined) return;
  const isSame =
    (await lstat(own)).size === (await lstat(other)).size && (await readFile(own)).equals(await readFile(other));
  if (isSame) return;
  throw new SettingRefused(
    `${part} 和 ${owner} 都有 ${file}，却不一样，没有合成网站；原来的网站不变。\n  → 两部分用 --force 再生成一次；还是这样，把这条信息发给维护网站的人。`,
  );
}
