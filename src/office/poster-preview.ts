import { composePoster } from '#posters/compose.ts';
import { posterHeight, posterWidth } from '#posters/drawing.ts';
import { weights } from '#posters/text/fonts.ts';
import { textLayer } from '#posters/text-layer.ts';
import { type FormCheck, formCheck } from '#sources/forms/entry-faults.ts';
import type { FormEntry } from '#sources/forms/form-entry.ts';
import { renderMarkdown } from '#sources/prose/markdown.ts';
import type { PublicContent } from '#sources/tables/public-content.ts';
import { type ActivityView, activityView } from '#views/activity/activity.ts';
import { posterView } from '#views/poster/poster.ts';
import type { Address } from '#views/site/links.ts';
import { siteOf } from '#views/site/site.ts';
import { fetchFonts } from './fetched-fonts.ts';

/** The worker that draws the poster of an activity as it is in its form, and says what its page says, by the site's own code. */

export interface PosterRequest {
  readonly number: number;
  /** Address of what is public of the campaign. */
  readonly content: string;
  readonly address: Address;
  readonly entry: FormEntry;
}

export type PosterReply = { readonly number: number } & PosterPreview;

export type PosterPreview =
  | { readonly kind: 'drawn'; readonly svg: string; readonly alt: string; readonly page: PreviewedPage }
  /** The entry has errors, or nothing is published of its campaign yet. */
  | { readonly kind: 'none' };

/** The texts of the page, in its order. */
export type PreviewedPage = Pick<
  ActivityView,
  'title' | 'labels' | 'banners' | 'summary' | 'facts' | 'details' | 'people' | 'changes'
>;

self.addEventListener('message', async ({ data }: MessageEvent<PosterRequest>) => {
  const preview = await previewOf(data).catch((error: unknown): PosterPreview => {
    console.error(error);
    return { kind: 'none' };
  });
  self.postMessage({ number: data.number, ...preview } satisfies PosterReply);
});

async function previewOf({ content, address, entry }: PosterRequest): Promise<PosterPreview> {
  const [around] = await Promise.all([aroundOf(content), fetchFonts(weights)]);
  const named = { ...entry, id: entry.id || 'new-entry' };
  const { campaigns } = siteOf(around.contentWith(named), {
    address,
    chosen: [entry.campaign],
    now: Date.now(),
    prose: renderMarkdown,
    drafts: 'shown',
  });
  const [context] = campaigns;
  const node = context?.site.activities.find(({ id }) => id === named.id);
  if (!context || !node) return { kind: 'none' };
  const view = posterView(node, context);
  const { drawing } = composePoster(view);
  const size = { width: posterWidth, height: posterHeight };
  const texts = await textLayer(drawing, size);
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${posterWidth} ${posterHeight}"`;
  const svg = `<svg ${frame}>${drawing.scenery}${texts}${drawing.marks}</svg>`;
  const { title, labels, banners, summary, facts, details, people, changes } = activityView(node, context);
  const page = { title, labels, banners, summary, facts, details, people, changes };
  return { kind: 'drawn', svg, alt: view.alt, page };
}

let known: { readonly address: string; readonly around: Promise<FormCheck> } | undefined;

/** What is public, while one campaign is edited. */
function aroundOf(address: string): Promise<FormCheck> {
  if (known?.address !== address) known = { address, around: published(address) };
  return known.around;
}

async function published(address: string): Promise<FormCheck> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return formCheck((await response.json()) as PublicContent);
}
