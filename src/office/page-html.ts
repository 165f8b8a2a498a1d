import { experimental_AstroContainer as Container } from 'astro/container';
import ActivityPage from '#components/activity/ActivityPage.astro';
import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { calendarLinks } from '#exports/calendar-links.ts';
import { activityView } from '#views/activity/activity.ts';
import type { ViewContext } from '#views/site/view-context.ts';

/**
 * The page of an activity as visitors get it, by the site's own components, for a frame without an address of its own:
 * addresses are whole, links lead nowhere, the policy is that of the forms, and nothing runs.
 * @param poster address of the picture in place of the published poster
 */
export async function pageHtml(node: ActivityNode, context: ViewContext, poster: string): Promise<string> {
  const { poster: published, ...view } = activityView(node, context);
  const props = { view: { ...view, poster: { ...published, src: poster } }, calendars: calendarLinks(node, context) };
  const html = await (await Container.create()).renderToString(ActivityPage, { props, partial: false });
  const styles = `<link rel="stylesheet" href="${new URL(stylesFile, location.href)}"><style>a{pointer-events:none}</style>`;
  return html
    .replaceAll(/<meta http-equiv="Content-Security-Policy"[^>]*>|<link [^>]*media="print"[^>]*>/gu, '')
    .replaceAll(/<script\b[\s\S]*?<\/script>/gu, '')
    .replaceAll(/(?<= (?:href|src)=")(?=\/)/gu, location.origin)
    .replace('</head>', () => `${styles}</head>`);
}

/** The styles of the components (src/integrations/admin/form-files.ts). */
const stylesFile = 'page-preview.css';
