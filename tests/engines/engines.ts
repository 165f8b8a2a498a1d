import { findBrowser } from '../browser.ts';
import { startChromium } from './devtools.ts';
import type { Engine } from './driver.ts';

/** The Chromium of all other tests. */
export const chromium: Engine = {
  name: 'Chromium',
  async start() {
    const { executablePath, args, env } = await findBrowser();
    return startChromium(executablePath, args, env);
  },
};
