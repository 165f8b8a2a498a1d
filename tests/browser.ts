import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';
import { unpackCarriedChromium } from './carried-chromium.ts';

/** Where a browser was found and what it takes to start it. */
export interface FoundBrowser {
  readonly via: 'environment' | 'system' | 'carried';
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** Nothing but the local server may be reached: a test that needs the network fails, here and in CI alike. */
const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/**
 * Not the package's own list: its --single-process dies with the second browser context, and without a zygote each page
 * loads the whole binary anew.
 */
const carriedArgs = [...args, '--disable-gpu'];

/**
 * Starts a browser, hands it over and closes it, also when `use` throws.
 * @throws Error when no browser can be had, with what to install.
 */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Starts the browser of findBrowser(); the caller closes it.
 * @throws Error when no browser can be had, with what to install.
 */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser();
  const { executablePath, env } = found;
  return chromium.launch({ executablePath, args: [...found.args], env: { ...environment(), ...env } });
}

/**
 * A Chromium that starts: PLAYWRIGHT_CHROMIUM_PATH, else one of the system, else the one in @sparticuz/chromium.
 * TEST_BROWSER=carried passes over the system's.
 * @throws Error when there is none, with what to install: browser tests are never skipped.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['PLAYWRIGHT_CHROMIUM_PATH'];
  if (named) return namedBrowser(named);
  const found = (process.env['TEST_BROWSER'] === 'carried' ? undefined : systemBrowser()) ?? (await carriedBrowser());
  if (!found) {
    throw new Error(
      'No browser for the tests. Install Chromium or Google Chrome, or set PLAYWRIGHT_CHROMIUM_PATH to one; ' +
        'on Linux x64 `npm ci` brings one along in @sparticuz/chromium.',
    );
  }
  return found;
}

function namedBrowser(executablePath: string): FoundBrowser {
  if (!existsSync(executablePath)) {
    throw new Error(`PLAYWRIGHT_CHROMIUM_PATH names no file: ${executablePath}. Correct it, or unset it.`);
  }
  return { via: 'environment', executablePath, args, env: {} };
}

function systemBrowser(): FoundBrowser | undefined {
  const executablePath = systemBrowsers.find(
    (file) => existsSync(file) && (process.platform !== 'linux' || starts(file)),
  );
  return executablePath === undefined ? undefined : { via: 'system', executablePath, args, env: {} };
}

async function carriedBrowser(): Promise<FoundBrowser | undefined> {
  const unpacked = await unpackCarriedChromium();
  if (!unpacked) return undefined;
  const { executablePath, libraries } = unpacked;
  const withLibraries = { LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') };
  const env = [{}, withLibraries].find((candidate) => starts(executablePath, candidate));
  return env && { via: 'carried', executablePath, args: carriedArgs, env };
}

/** A file can be there and not run: Ubuntu's chromium-browser is a stub that asks for a snap. */
function starts(executablePath: string, env: Readonly<Record<string, string>> = {}): boolean {
  try {
    execFileSync(executablePath, ['--version'], {
      env: { ...environment(), ...env },
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: 20_000,
    });
    return true;
  } catch {
    return false;
  }
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
