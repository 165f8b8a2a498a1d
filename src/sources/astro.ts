import { getCollection, getEntry, render } from 'astro:content';
import type { LocatedProblem } from '#domain/checks/problem.ts';
import { compareText } from './compare.ts';

/** The problems of the content check, in its order. Empty in a build. */
export const loadProblems = async (): Promise<readonly LocatedProblem[]> =>
  (await getCollection('problems')).sort(byId).map(({ data }) => data);

/**
 * The body of an MDX entry as a component.
 * @throws Error when the collection has no such entry.
 */
export async function mdxBody(collection: 'notices' | 'activities', campaignId: string, id: string) {
  const entry = await getEntry(collection, `${campaignId}/${id}`);
  if (!entry) throw new Error(`No ${collection} entry ${campaignId}/${id}`);
  return (await render(entry)).Content;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => compareText(a.id, b.id);
