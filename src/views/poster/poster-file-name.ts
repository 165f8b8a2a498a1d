import type { ActivityNode } from '#domain/activity/activity-node.ts';

const maxNameLength = 60;

/**
 * File name of a poster in a collection: the id, which is ASCII and stable, then the activity's name without characters
 * that Windows, macOS or Linux forbid. The name is cut to 60 code points.
 * @param file that of an additional size, such as `phone.png`
 */
export function posterFileName(node: ActivityNode, file?: string): string {
  return posterFileStem(node) + posterFileEnding(file);
}

export function posterFileStem({ id, activity }: ActivityNode): string {
  const name = [...activity.name.replace(/[\p{C}\\/:*?"<>|]/gu, ' ')].slice(0, maxNameLength).join('');
  return `${id} ${name.replace(/\s+/gu, ' ').trim()}`;
}

/** The part after the stem. */
export const posterFileEnding = (file?: string): string => (file === undefined ? '.png' : ` ${file}`);
