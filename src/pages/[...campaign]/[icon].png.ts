import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { paletteFor, palettes } from '#pictures/palettes.ts';
import { siteIcon } from '#posters/site-icon.ts';
import { cityLook, cityPictureView } from '#views/site/city-look.ts';
import { siteIcons } from '#views/site/site-icons.ts';
import { oncePerSite } from '../_site.ts';

export const getStaticPaths = async () =>
  (await oncePerSite()).flatMap(({ params, props: { context }, ...key }) =>
    siteIcons.map((icon) => ({
      params: { ...params, icon: icon.name },
      props: { context, icon },
      ...key,
    })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { context, icon } }) => {
  const [city, look] = context ? [cityPictureView(context.site), cityLook(context.site)] : [hub, hub];
  const png = await siteIcon(city, palettes[paletteFor(look)], icon);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};

const hub = { city: 'hub' };
