import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.ts';

let browser: Promise<Browser> | undefined;

/** The browser of all test files of this worker; each visitor has a context of their own. It ends with the worker's process. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}
