import type { APIRoute, GetStaticPathsOptions, InferGetStaticPropsType } from 'astro';
import type { City } from '#pictures/city.ts';
import { type CityColours, paletteFor, palettes } from '#pictures/palettes.ts';
import { cityLook, cityPictureView } from '#views/site/city-look.ts';
import { siteIcons } from '#views/site/site-icons.ts';
import { shownHubFiles, shownPaths } from '../_site.ts';

export const getStaticPaths = async (options: GetStaticPathsOptions) => [
  ...(await shownHubFiles(iconsOf(hub, hub))),
  ...(await shownPaths(options, ({ site }) => iconsOf(cityPictureView(site), cityLook(site)))),
];

const hub = { city: 'hub' };

const iconsOf = (city: City, look: CityColours) =>
  siteIcons.map((icon) => ({
    params: { icon: icon.name },
    shows: () => ({ city, palette: palettes[paletteFor(look)], icon }),
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { shows } }) => {
  const { city, palette, icon } = await shows();
  const { siteIcon } = await import('#posters/site-icon.ts');
  return new Response(new Uint8Array(await siteIcon(city, palette, icon)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
