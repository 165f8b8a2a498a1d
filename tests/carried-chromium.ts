import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

/** The part of tar-fs that is used; it comes with @sparticuz/chromium. */
interface TarFs {
  extract(folder: string): Writable;
}

const cache = fileURLToPath(new URL('../.cache/', import.meta.url));

/** A Chromium that npm brought along: the binary, and the folder of shared libraries that bare systems lack. */
export interface CarriedChromium {
  readonly executablePath: string;
  readonly libraries: string;
}

/**
 * Unpacks the Chromium of @sparticuz/chromium (Linux x64) into `.cache/chromium-<version>`, once.
 * It unpacks into a private folder and renames it, because the package's own `executablePath()` reuses
 * a stale file in /tmp and two processes that call it at once start a half-written binary.
 * @returns undefined where the package has no binary for the platform or is not installed.
 */
export async function unpackCarriedChromium(): Promise<CarriedChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packageFolder = findPackage();
  if (packageFolder === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = path.join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(packageFolder, folder);
  return { executablePath: path.join(folder, 'chromium'), libraries: path.join(folder, 'al2023', 'lib') };
}

function findPackage(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return path.resolve(path.dirname(entry), '..');
  } catch {
    return undefined;
  }
}

async function unpack(packageFolder: string, folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const own = mkdtempSync(`${folder}.`);
  const binary = path.join(own, 'chromium');
  const libraries = path.join(own, 'al2023');
  mkdirSync(libraries, { recursive: true });
  await pipeline(
    createReadStream(path.join(packageFolder, 'bin', 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(binary),
  );
  chmodSync(binary, 0o755);
  const tar = createRequire(path.join(packageFolder, 'package.json'))('tar-fs') as TarFs;
  await pipeline(
    createReadStream(path.join(packageFolder, 'bin', 'al2023.tar.br')),
    createBrotliDecompress(),
    tar.extract(libraries),
  );
  publish(own, folder);
}

/** Renames in one step; when another process was first, its folder stays. */
function publish(own: string, folder: string): void {
  try {
    renameSync(own, folder);
  } catch (cause) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw cause;
  }
}
