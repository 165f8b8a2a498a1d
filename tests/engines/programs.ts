import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

/** Where Debian and Ubuntu put WebKitGTK's own browser. */
export const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Debian has the long-term release, others the newest. */
export const firefoxProgram = (): string =>
  ['firefox-esr', 'firefox'].find((name) => runs(name, '--version')) ?? 'firefox-esr';

/** A package for apt-get, and whether what it brings is here. */
const packages: readonly (readonly [name: string, isHere: () => boolean])[] = [
  ['firefox-esr', () => runs(firefoxProgram(), '--version')],
  ['webkit2gtk-driver', () => existsSync('/usr/bin/WebKitWebDriver') && existsSync(miniBrowser)],
  ['xvfb', () => existsSync('/usr/bin/Xvfb')],
  // Chromium 64 is linked with it.
  ['libnss3', () => existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so')],
  ['fonts-wqy-microhei', () => spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim() !== ''],
];

/**
 * Installs what is missing where there is apt-get and a right to use it. Where it cannot be had, the tests that need it
 * fail and say so.
 */
export function installPrograms(): void {
  const missing = packages.filter(([, isHere]) => !isHere()).map(([name]) => name);
  if (missing.length === 0) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const aptGet = (...told: readonly string[]) => {
    const [command = '', ...args] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...told];
    execFileSync(command, args, { stdio: 'pipe' });
  };
  try {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...missing);
  } catch (error) {
    console.warn(`Cannot install ${missing.join(', ')}: ${error}`);
  }
}

function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
