import path from 'node:path';
import process from 'node:process';
import type { AstroIntegration } from 'astro';
import type { LocatedProblem } from '#domain/checks/problem.ts';
import { countProblems } from '#reporting/counts.ts';
import { terminalReport } from '#reporting/terminal.ts';
import type { ContentCheck } from '#sources/check-content.ts';
import { type ContentFolder, checkAgain, checkedContent } from '#sources/checked-content.ts';
import type { SiteConfig } from '../site.config.ts';
import { inStage } from './stage.ts';

/** Thrown when the content has errors, after they are printed. */
export class ContentRejected extends Error {
  override name = 'ContentRejected';
}

/** A folder, and the campaigns that are built of it. */
type CheckedFolder = ContentFolder & Pick<SiteConfig, 'chosen'>;

const refused = new WeakMap<Promise<ContentCheck>, Promise<void>>();

/**
 * Prints the problems of the content, once for each folder.
 * @throws ContentRejected when there is an error
 */
export function refuseFaultyContent(folder: CheckedFolder): Promise<void> {
  const checked = checkedContent(folder);
  const known = refused.get(checked) ?? refuse(checked, folder);
  refused.set(checked, known);
  return known;
}

async function refuse(checked: Promise<ContentCheck>, folder: CheckedFolder): Promise<void> {
  const { errors } = countProblems(report(await inStage('check', () => checked), folder));
  if (errors > 0) throw new ContentRejected(`内容有 ${errors} 处错误，没有生成网站；原来的网站不变。`);
}

/**
 * Checks the content before Astro reads it. A build stops on any error. Development prints the problems, continues with
 * the valid entries and checks again after each edit. CONTENT_STRICT=1 (`npm run build -- --strict`) turns warnings
 * into errors.
 */
export function contentGate(folder: CheckedFolder): AstroIntegration {
  const { contentDir } = folder;
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': async ({ command, addMiddleware }) => {
        if (command === 'dev') {
          addMiddleware({ order: 'pre', entrypoint: new URL('./problems-in-pages.ts', import.meta.url) });
        }
        if (command !== 'build' && command !== 'dev') return;
        if (command === 'build') await refuseFaultyContent(folder);
        else report(await checkedContent(folder), folder);
      },
      'astro:server:setup': ({ server: { watcher } }) => {
        watcher.add(contentDir);
        const afterEdit = debounced(async () => {
          report(await checkAgain(folder), folder);
        });
        watcher.on('all', (_event, file) => {
          if (file.startsWith(contentDir + path.sep)) afterEdit();
        });
      },
    },
  };
}

/** Prints the problems, warnings for the built campaigns only. Returns them with the severity for this run. */
function report({ problems: found, checked }: ContentCheck, { chosen }: CheckedFolder): readonly LocatedProblem[] {
  const strict = process.env['CONTENT_STRICT'] === '1';
  const problems = strict ? found.map((problem) => ({ ...problem, severity: 'error' as const })) : found;
  process.stderr.write(terminalReport(problems, { checked, chosen, colour: process.stderr.isTTY }));
  return problems;
}

/** Debounces `work`, because editors and git write several files at once. Runs never overlap. */
function debounced(work: () => Promise<void>): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      last = last.then(work).catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      });
    }, quietMs);
  };
}

const quietMs = 50;
