import { getCollection, getEntry, render } from 'astro:content';
import type { LocatedProblem } from '#domain/checks/problem.ts';
import { compareText } from './compare.ts';

/** What the content check found, in its order; in a build none. */
export const loadProblems = async (): Promise<readonly LocatedProblem[]> =>
  (await getCollection('problems')).sort(byId).map(({ data }) => data);

/** The body of an MDX entry as a component. */
export async function mdxBody(collection: 'notices' | 'activities', campaignId: string, id: string) {
  const entry = await getEntry(collection, `${campaignId}/${id}`);
  if (!entry) throw new Error(`No ${collection} entry ${campaignId}/${id}`);
  return (await render(entry)).Content;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => compareText(a.id, b.id);
