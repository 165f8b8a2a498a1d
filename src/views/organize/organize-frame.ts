import { campaignFrame, type PageFrame, type PageHead } from '../site/frame.ts';
import type { ViewContext } from '../site/view-context.ts';

/**
 * The frame of an organizers' page: under 给组织者 in the breadcrumb, and without search marks, so the site's own search
 * omits it. The site plan excludes these pages from search engines.
 */
export function organizeFrame(
  context: ViewContext,
  page: Omit<PageHead, 'section' | 'indexable' | 'search'>,
): PageFrame {
  const { links } = context;
  const start = page.path === links.organize ? [] : [{ label: '给组织者', href: links.organize }];
  return campaignFrame(context, { ...page, trail: [...start, ...page.trail] });
}
