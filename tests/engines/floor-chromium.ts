import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/** The npm package that carries the Chromium of `.browserslistrc`. Only these tests need its 31 MB: no dependency. */
const carrier = {
  name: 'chrome-aws-lambda@0.13.0',
  integrity: 'sha512-R7n/d7dGv2uUghAhXlaj2LO67l/FdZnGsvBEdGiDWnVKyoqkFy70APWW2wgNhll99h/8V0bA3Y/Oh+DGj1KHOA==',
  file: 'package/bin/chromium-64.0.3264.0.br',
} as const;

/** It puts folders of its own beside itself. */
const cache = fileURLToPath(new URL('../../.cache/engines/chromium-64/', import.meta.url));
const executable = path.join(cache, 'chromium');

/**
 * The executable of Chromium 64 (Linux x64), downloaded with npm into `.cache/engines/chromium-64` once.
 * @throws Error when the registry cannot be reached, or gives something else.
 */
export function floorChromium(): string {
  if (existsSync(executable)) return executable;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'download-'));
  try {
    execFileSync('npm', ['pack', carrier.name, '--pack-destination', folder], { stdio: 'pipe' });
    const archive = path.join(folder, `${carrier.name.replace('@', '-')}.tgz`);
    const digest = createHash('sha512').update(readFileSync(archive)).digest('base64');
    if (`sha512-${digest}` !== carrier.integrity) throw new Error(`The registry gives another ${carrier.name}.`);
    const packed = execFileSync('tar', ['-xzOf', archive, carrier.file], { maxBuffer: 1e9 });
    const own = path.join(folder, 'chromium');
    writeFileSync(own, brotliDecompressSync(packed));
    chmodSync(own, 0o755);
    renameSync(own, executable);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return executable;
}
