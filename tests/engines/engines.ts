import { findBrowser } from '../browser.ts';
import { startFirefox } from './bidi.ts';
import { startChromium } from './devtools.ts';
import type { Driver, Engine } from './driver.ts';
import { floorChromium } from './floor-chromium.ts';
import { firefoxProgram } from './programs.ts';
import { startWebKit } from './webdriver.ts';

/** The Chromium of all other tests. */
export const chromium: Engine = { name: 'Chromium', start: () => startToday() };

/** Chromium as the browser inside an app, which tells itself from others by its name. */
export const chromiumIn = (app: string, userAgent: string): Engine => ({
  name: `Chromium in ${app}`,
  start: () => startToday(`--user-agent=${userAgent}`),
});

async function startToday(...more: readonly string[]): Promise<Driver> {
  const { executablePath, args, env } = await findBrowser();
  return startChromium(executablePath, [...args, ...more], env);
}

/** The oldest browser that the site is made for, as `.browserslistrc` says. It does not start as several processes. */
export const chromium64: Engine = {
  name: 'Chromium 64',
  start: () => startChromium(floorChromium(), ['--disable-gpu', '--single-process', '--no-zygote']),
};

export const firefox: Engine = { name: 'Firefox', start: () => startFirefox(firefoxProgram()) };

/** Safari's engine, as Debian has it. */
export const webkit: Engine = { name: 'WebKit', start: startWebKit };

export const engines: readonly Engine[] = [chromium, chromium64, firefox, webkit];
