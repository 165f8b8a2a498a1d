import process from 'node:process';
import type { AstroIntegration } from 'astro';
import { countProblems } from '#reporting/counts.ts';
import { terminalReport } from '#reporting/terminal.ts';
import { checkedContent } from './checked-content.ts';
import { inStage } from './stage.ts';

/** Thrown when content has errors; they have been printed by then. */
export class ContentRejected extends Error {
  override name = 'ContentRejected';
}

/**
 * Checks the content before Astro reads it: a build stops on any error, development prints them and goes on.
 * CONTENT_STRICT=1 (`npm run build -- --strict`) makes warnings errors.
 */
export function contentGate({ contentDir }: { readonly contentDir: string }): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems: found, checked } = await inStage('check', () => checkedContent(contentDir));
        const strict = process.env['CONTENT_STRICT'] === '1';
        const problems = strict ? found.map((problem) => ({ ...problem, severity: 'error' as const })) : found;
        process.stderr.write(terminalReport(problems, { checked, colour: process.stderr.isTTY }));
        const { errors } = countProblems(problems);
        if (errors > 0 && command === 'build') {
          throw new ContentRejected(`内容有 ${errors} 处错误，没有生成网站；原来的网站不变。`);
        }
      },
    },
  };
}
