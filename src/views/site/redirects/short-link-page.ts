import type { Site } from '../site.ts';
import type { ViewContext } from '../view-context.ts';
import { type RedirectView, redirectView } from './redirect.ts';
import { type ShortLink, shortLinksOf } from './short-link.ts';

/** The short links that the posters of a site need; none for activities whose own URL fits the QR code. */
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

export const shortLinkView = ({ path, target }: ShortLink, name: string, context: ViewContext): RedirectView =>
  redirectView({ title: `前往：${name}`, description: `${name}的短网址。`, path, name, target }, context);
