import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { KeptSite } from '#worker/kept-site.ts';
import { bundleNotice } from '../bundles/bundle-notice.ts';
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
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome64', 'ios12', 'edge79', 'firefox67'],
      minify: true,
      rolldownOptions: { transform: { inject: { 'Promise.allSettled': [allSettled, 'allSettled'] } } },
      lib: { entry, formats: ['iife'], name: 'worker' },
    },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('Vite gave no bundle of the worker');
  const [{ code, modules }] = bundle.output;
  return bundleNotice(Object.keys(modules)) + code;
}
