import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedEndings } from '#domain/site/plan.ts';
import { changeFeed } from '#views/feed/change-feed.ts';
import { programmeFeed, regionFeed } from '#views/feed/feeds.ts';
import { feedResponse } from '../../_feed.ts';
import { campaignPaths } from '../../_site.ts';

export const getStaticPaths = () =>
  campaignPaths((context) => {
    const { regions, programmes } = context.site.campaign;
    const feeds = [
      { name: 'changes', feed: () => changeFeed(context) },
      ...regions.map((region) => ({ name: `region-${region.id}`, feed: () => regionFeed(region, context) })),
      ...programmes.map((programme) => ({
        name: `programme-${programme.id}`,
        feed: () => programmeFeed(programme, context),
      })),
    ];
    return feeds.flatMap(({ name, feed }) =>
      feedEndings.map((ending) => ({ params: { feed: name, ending }, props: { feed, ending } })),
    );
  });

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { feed, ending } }) => feedResponse(feed(), ending);
