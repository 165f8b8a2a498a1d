import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ServedSite, serveSite } from '../static-server.ts';

/**
 * Serves a built site to visitors whose clock starts at a moment, whatever engine they use; a preview, which has the time of
 * its build, as a published one. Script errors of the pages are kept in the session storage as a list, `faults`.
 */
export function serveAt(folder: string, moment: string): Promise<ServedSite> {
  const script = `<script>(${onPage})(${Date.parse(moment)})</script>`;
  // Ahead of the page's policy, which allows no script of ours.
  const get = (file: string) =>
    file.endsWith('.html')
      ? readFileSync(path.join(folder, file), 'utf8')
          .replace('<head>', () => `<head>${script}`)
          .replace(/ data-now="\d+"/u, '')
      : undefined;
  return serveSite(folder, '/', 0, { get });
}

/** Runs on the page, also in a browser of 2018. */
function onPage(start: number): void {
  const RealDate = Date;
  const ahead = start - RealDate.now();
  const now = () => RealDate.now() + ahead;
  class ShiftedDate extends RealDate {
    constructor(...told: readonly unknown[]) {
      super(...((told.length > 0 ? told : [now()]) as [number]));
    }
  }
  ShiftedDate.now = now;
  window.Date = ShiftedDate as DateConstructor;
  const keep = (fault: unknown) => {
    const faults = JSON.parse(sessionStorage.getItem('faults') || '[]') as readonly string[];
    sessionStorage.setItem('faults', JSON.stringify([...faults, String(fault)]));
  };
  addEventListener('error', ({ message }) => keep(message));
  addEventListener('unhandledrejection', ({ reason }) => keep(reason));
}
