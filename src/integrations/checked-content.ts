import { type ContentCheck, checkContent } from '#sources/check-content.ts';

const checks = new Map<string, Promise<ContentCheck>>();

/** The content check of a folder, made once in a build for all who need it. */
export function checkedContent(contentDir: string): Promise<ContentCheck> {
  const known = checks.get(contentDir);
  if (known) return known;
  const check = checkContent(contentDir);
  checks.set(contentDir, check);
  return check;
}
