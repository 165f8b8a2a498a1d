import { campaignFrame, type PageFrame } from './frame.ts';
import { type ShortLink, shortLinksOf } from './short-link.ts';
import type { Site } from './site.ts';
import type { ViewContext } from './view-context.ts';

/** A page that does nothing but lead on. */
export interface ShortLinkView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly target: string;
  /** Content of `<meta http-equiv="refresh">`. */
  readonly refresh: string;
}

/** The short addresses that the posters of a site need: none while the activities' own addresses fit their codes. */
export function posterShortLinks({ address, campaigns }: Site) {
  const pages = campaigns.flatMap((context) =>
    context.site.activities.map(
      ({ id, activity: { name } }) => [context.links.activity(id), { name, context }] as const,
    ),
  );
  const byTarget = new Map(pages);
  return shortLinksOf(address, [...byTarget.keys()]).flatMap((link) => {
    const page = byTarget.get(link.target);
    return page ? [{ link, ...page }] : [];
  });
}

export function shortLinkView(link: ShortLink, name: string, context: ViewContext): ShortLinkView {
  return {
    frame: campaignFrame(context, {
      title: `前往：${name}`,
      description: `${name}的短网址。`,
      path: link.path,
      trail: [{ label: name }],
      indexable: false,
    }),
    title: name,
    target: link.target,
    refresh: `0; url=${link.target}`,
  };
}
