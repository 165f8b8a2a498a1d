import type { Entry, SiteContent } from '#domain/campaign/content.ts';
import { composePoster } from '#posters/compose.ts';
import { posterHeight, posterWidth } from '#posters/drawing.ts';
import { weights } from '#posters/text/fonts.ts';
import { textLayer } from '#posters/text-layer.ts';
import type { Activity } from '#schemas/activity.ts';
import { type FormCheck, formCheck } from '#sources/forms/entry-faults.ts';
import type { FormEntry } from '#sources/forms/form-entry.ts';
import { renderMarkdown } from '#sources/prose/markdown.ts';
import type { PublicContent } from '#sources/tables/public-content.ts';
import { posterView } from '#views/poster/poster.ts';
import type { PosterView } from '#views/poster/poster-view.ts';
import type { Address } from '#views/site/links.ts';
import { siteOf } from '#views/site/site.ts';
import { fetchFonts } from './fetched-fonts.ts';
import { pageHtml } from './page-html.ts';

/** The worker that makes the poster and the page of an activity as it is in its form, by the site's own code. */

export interface PosterRequest {
  readonly number: number;
  /** Address of what is public of the campaign. */
  readonly content: string;
  readonly address: Address;
  readonly entry: FormEntry;
  /** Address of the picture that was chosen instead of a poster. */
  readonly picture: string | undefined;
}

export type PosterReply = { readonly number: number } & PosterPreview;

export type PosterPreview =
  | {
      readonly kind: 'drawn';
      /** Undefined when a picture was chosen. */
      readonly svg: string | undefined;
      readonly alt: string;
      readonly page: string;
    }
  /** The entry has errors, or nothing is published of its campaign yet. */
  | { readonly kind: 'none' };

self.addEventListener('message', async ({ data }: MessageEvent<PosterRequest>) => {
  const preview = await previewOf(data).catch((error: unknown): PosterPreview => {
    console.error(error);
    return { kind: 'none' };
  });
  self.postMessage({ number: data.number, ...preview } satisfies PosterReply);
});

async function previewOf({ content, address, entry, picture }: PosterRequest): Promise<PosterPreview> {
  const around = await aroundOf(content);
  const named = { ...entry, id: entry.id || 'new-entry' };
  const { campaigns } = siteOf(withDetails(around.contentWith(named)), {
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
  const svg = picture === undefined ? await drawn(view) : undefined;
  const page = await pageHtml(node, context, picture ?? `data:image/svg+xml,${encodeURIComponent(svg ?? '')}`);
  return { kind: 'drawn', svg, alt: view.alt, page };
}

async function drawn(view: PosterView): Promise<string> {
  await fetchFonts(weights);
  const { drawing } = composePoster(view);
  const texts = await textLayer(drawing, { width: posterWidth, height: posterHeight });
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${posterWidth} ${posterHeight}"`;
  return `<svg ${frame}>${drawing.scenery}${texts}${drawing.marks}</svg>`;
}

/** MDX cannot be run here: the text of a body is shown without its components. */
function withDetails({ campaigns, ...content }: SiteContent): SiteContent {
  const plain = ({ body, ...entry }: Entry<Activity>): Entry<Activity> =>
    body === undefined
      ? entry
      : { ...entry, data: { ...entry.data, details: body.replace(/<\/?[A-Z][^>]*>/gu, '').trim() || undefined } };
  return { ...content, campaigns: campaigns.map((each) => ({ ...each, activities: each.activities.map(plain) })) };
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
