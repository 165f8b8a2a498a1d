import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Compiled code that the next build takes: a sixth of the time of a small one. */
export const compileCache = { NODE_COMPILE_CACHE: path.join(project, '.cache', 'compile') };

/** When sites are built. */
export const clocks = {
  /** Nothing has begun. */
  before: '2023-08-25T10:00+08:00',
  /** A day in the middle of the campaigns of 2023: some activities are over, some go on, some lie ahead. */
  during: '2023-09-18T10:00+08:00',
  /** Everything is over, as it is for who builds an old campaign today. */
  after: '2025-11-20T10:00+08:00',
  /** The same of the month of the campaigns in tests/fixtures/new-campaigns. */
  newCampaigns: {
    before: '2027-08-25T10:00+08:00',
    during: '2027-09-12T10:00+08:00',
    after: '2028-01-20T10:00+08:00',
  },
} as const;

/**
 * Builds a site for the tests in `.cache/test-site/<name>` with `npm run build`'s own script.
 * REUSE_TEST_SITES=1 takes the site of the run before, for whoever works on the tests themselves.
 * @param settings environment variables of the build, such as SITE_BASE
 * @returns the folder of the site.
 * @throws Error with the output of the build when it fails.
 */
export function buildSite(name: string, settings: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = path.join(project, '.cache', 'test-site', name);
  if (process.env['REUSE_TEST_SITES'] && existsSync(folder)) return Promise.resolve(folder);
  const env = { ...outsideVitest(), ...compileCache, CAMPAIGN_NOW: clocks.during, ...settings, OUT_DIR: folder };
  // The site of the run before may be of another branch.
  const build = spawn(process.execPath, ['scripts/run.mjs', 'build', '--allow-shrink'], {
    cwd: project,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  build.stdout.on('data', (chunk) => (output += chunk));
  build.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    build.on('error', reject);
    build.on('close', (code) => {
      if (code === 0) resolve(folder);
      else reject(new Error(`The site for the tests (${name}) does not build:\n${output}`));
    });
  });
}

/** The environment without what vitest put there: NODE_ENV=test would build another site than editors do. */
export function outsideVitest(): NodeJS.ProcessEnv {
  const vitest = /^(?:VITEST|VITE_|NODE_ENV$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|CAMPAIGN|SITE_|CONTENT_DIR$)/u;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !vitest.test(name)));
}
