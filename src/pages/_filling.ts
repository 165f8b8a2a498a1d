import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { plainText } from '#sources/prose/plain-text.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { posterFileOf } from './_poster.ts';

/** Further inputs of an activity's filling assistant: the plain text converter and the facts of the poster file. */
export async function fillingSources(node: ActivityNode, context: ViewContext) {
  const { length } = await posterFileOf(node, context);
  return { plainText, poster: { format: 'png', width: 600, height: 350, bytes: length } };
}
