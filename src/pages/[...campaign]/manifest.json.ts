import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { type CityColours, paletteFor, palettes } from '#pictures/palettes.ts';
import { cityLook } from '#views/site/city-look.ts';
import { campaignManifest, hubManifest } from '#views/site/web-manifest.ts';
import { loadSite, oncePerSite } from '../_site.ts';

export const getStaticPaths = oncePerSite;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

// Named .json, because some servers answer 404 to .webmanifest.
export const GET: APIRoute<Props> = async ({ props: { context } }) => {
  const manifest = context
    ? campaignManifest(context, coloursOf(cityLook(context.site)))
    : hubManifest(await loadSite(), coloursOf({ city: 'hub' }));
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};

function coloursOf(look: CityColours) {
  const { f, paper } = palettes[paletteFor(look)];
  return { theme: f, background: paper };
}
