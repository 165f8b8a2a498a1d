import { fileURLToPath } from 'node:url';
import type { KeptSite } from '#worker/kept-site.ts';
import { classicScript } from '../bundles/classic-script.ts';
import { type MadeBefore, madeAnew } from '../cache/made-before.ts';

const entry = fileURLToPath(new URL('../../worker/service-worker.ts', import.meta.url));
const allSettled = fileURLToPath(new URL('../../worker/all-settled.ts', import.meta.url));

/**
 * The worker as a classic script (the oldest supported browsers lack module workers), without the development messages
 * of Workbox. Its program is taken from the build before when the code is the same.
 * @throws Error when Vite returns no bundle.
 */
export async function workerCode(site: KeptSite, made: MadeBefore = madeAnew): Promise<string> {
  const text = await made.text(['worker'], program);
  const start = text.indexOf(noticeEnd) + noticeEnd.length;
  return `${text.slice(0, start)}const KEPT_SITE=${JSON.stringify(site)};${text.slice(start)}`;
}

/** The notice stands first, where licences.ts reads it. */
const noticeEnd = '*/\n';

async function program(): Promise<string> {
  const { code } = await classicScript(entry, 'worker', {
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: ['chrome64', 'ios12', 'edge79', 'firefox67'],
      rolldownOptions: { transform: { inject: { 'Promise.allSettled': [allSettled, 'allSettled'] } } },
    },
  });
  return code;
}
