import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { SiteRejected } from './verify-site.ts';

/** The log destination of Astro and Vite. */
type Destination = AstroIntegrationLogger['options']['destination'];

/**
 * Fails a build at its end when Astro or Vite logged a warning: they report a missing reference or a failing import
 * with a warning and exit code 0. Messages that match a known pattern are only printed.
 */
export function noWarnings(known: readonly RegExp[]): AstroIntegration {
  let warnings: readonly string[] = [];
  return {
    name: 'no-warnings',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'build') warnings = collectWarnings(logger.options.destination, known);
      },
      'astro:build:done': () => {
        if (warnings.length === 0) return;
        throw new SiteRejected(
          `生成网站时有 ${warnings.length} 条程序的警告（见上），没有发布；原来的网站不变。\n  → ${warnings[0]}`,
        );
      },
    },
  };
}

/** Collects warnings and errors logged after this call, except known ones. The returned array grows. */
export function collectWarnings(destination: Destination, known: readonly RegExp[]): readonly string[] {
  const warnings: string[] = [];
  const write = destination.write.bind(destination);
  destination.write = (entry) => {
    const isKnown = known.some((pattern) => pattern.test(entry.message));
    if ((entry.level === 'warn' || entry.level === 'error') && !isKnown) warnings.push(entry.message);
    write(entry);
  };
  return warnings;
}
