import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { BuildPart } from '#domain/site/build-part.ts';
import { SettingRefused } from '#domain/site/setting-refused.ts';
import { buildInTurn } from '../site/build-in-turn.ts';
import { openPageCache, sealPageCache } from '../site/page-cache.ts';
import { releaseLock, takeLock } from '../site/site-lock.ts';
import { currentKeys } from './current-keys.ts';
import { keyOfPart, partFolder, partsFolder, recordPart, soundFiles } from './part-folder.ts';

/**
 * `npm run build -- --part`: builds and verifies a part of the site into `.cache/parts/<part>`. Does nothing when the part
 * of this key is there. On any failure, the part before stays.
 * @returns false when nothing had to be done
 * @throws SettingRefused when the site has no such part, SiteBusy when another build makes it
 */
export async function makePart(part: BuildPart, { force }: { readonly force: boolean }): Promise<boolean> {
  const keys = currentKeys();
  const key = keys.get(part);
  if (key === undefined) {
    throw new SettingRefused(`没有 ${part} 这一部分。现有：${[...keys.keys()].join('、')}。`);
  }
  if (!force && keyOfPart(part) === key && (await soundFiles(part))) return false;
  await mkdir(partsFolder, { recursive: true });
  const lock = path.join(partsFolder, `${part}.lock`);
  takeLock(lock);
  try {
    process.env['SITE_PART'] = part;
    // The name of a part is part of no other name: folders of killed builds are known by it.
    const work = path.resolve('.cache', 'builds', `part-${part}`);
    await rm(work, { recursive: true, force: true });
    await mkdir(path.join(work, 'site'), { recursive: true });
    const pages = await openPageCache(path.resolve(partFolder(part)));
    await buildInTurn(path.join(work, 'site'), pages);
    await recordPart(work, key);
    await rm(partFolder(part), { recursive: true, force: true });
    await rename(work, partFolder(part));
    await sealPageCache(path.resolve(partFolder(part)), pages);
    return true;
  } finally {
    releaseLock(lock);
  }
}
