import { findBrowser } from '../browser.ts';
import { startFirefox } from './bidi.ts';
import { startChromium } from './devtools.ts';
import type { Engine } from './driver.ts';
import { firefoxProgram } from './programs.ts';

/** The Chromium of all other tests. */
export const chromium: Engine = {
  name: 'Chromium',
  async start() {
    const { executablePath, args, env } = await findBrowser();
    return startChromium(executablePath, args, env);
  },
};

export const firefox: Engine = { name: 'Firefox', start: () => startFirefox(firefoxProgram()) };
