import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { plainText } from '#sources/prose/plain-text.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { posterFileOf } from './_poster.ts';

/** What the filling-in assistant of an activity needs beside the content: its words without marks, its poster's file. */
export async function fillingSources(node: ActivityNode, context: ViewContext) {
  const { length } = await posterFileOf(node, context);
  return { plainText, poster: { format: 'png', width: 600, height: 350, bytes: length } };
}
