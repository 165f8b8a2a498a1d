import type { ActivityNode } from '#domain/activity/activity-node.ts';

const longest = 60;

/**
 * The name of a poster's file for people who keep many: the id, which is ASCII and stays, then what of the activity's
 * name Windows, macOS and Linux take in a file name.
 */
export function posterFileName({ id, activity }: ActivityNode): string {
  const name = [...activity.name.replace(/[\p{C}\\/:*?"<>|]/gu, ' ')].slice(0, longest).join('');
  return `${id} ${name.replace(/\s+/gu, ' ').trim()}.png`;
}
