import process from 'node:process';
import { buildForToday } from '../parts/today.ts';

/** Options of what makes a site: `npm run build` and `npm run assemble`. */
export const siteOptions = {
  strict: { type: 'boolean', default: false },
  today: { type: 'boolean', default: false },
  'allow-shrink': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
} as const;

/** Sets the variables that these options stand for. */
export function useSiteOptions({ strict, today }: { readonly strict: boolean; readonly today: boolean }): void {
  process.env['NODE_ENV'] ??= 'production';
  if (today) buildForToday();
  if (strict) process.env['CONTENT_STRICT'] = '1';
}
