import type { NoticeNode } from '#domain/campaign/site.ts';
import type { Attachment } from '#schemas/notice.ts';
import { bytesText } from '../format/bytes.ts';
import { type CityLook, cityLook } from '../site/city-look.ts';
import { absolute } from '../site/links.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type BoothPlanView, boothPlanView } from '../venue/booth-plan.ts';
import { attachmentNumber } from './attachments.ts';
import type { DownloadView } from './own-document.ts';

/** A booth plan as a sheet to put up. */
export interface PlanDocument {
  readonly title: string;
  /** Line above the title: `附件 1　固原市博物馆广场`. */
  readonly label: string;
  readonly note: string;
  readonly booths: BoothPlanView['booths'];
  /** Last line: the URL of the page. */
  readonly end: string;
  readonly year: number;
  readonly look: CityLook;
}

/** The plans of a campaign, each with its notice. */
export const plansOf = (context: ViewContext) =>
  context.site.notices.flatMap((node) =>
    node.notice.attachments.flatMap((attachment) => {
      const document = planDocument(attachment, node, context);
      return document ? [{ node, attachment, document }] : [];
    }),
  );

/** Download link of a plan's file. */
export const planDownload = (
  { title }: PlanDocument,
  bytes: number,
  attachment: Attachment,
  node: NoticeNode,
  { links }: ViewContext,
): DownloadView => ({
  href: links.planFile(node.id, attachment.id),
  label: `下载 PDF（A3，${bytesText(bytes)}，可打印）`,
  name: `${title}.pdf`,
});

/** The plan of an attachment, with the booths of its page; undefined for an attachment that has none. */
export function planDocument(attachment: Attachment, node: NoticeNode, context: ViewContext): PlanDocument | undefined {
  const { site, address, links } = context;
  const venue = site.venues.find(({ id }) => id === attachment.venue);
  const plan = attachment.kind === 'plan' && venue ? boothPlanView(venue, context) : undefined;
  if (!plan || !venue) return undefined;
  return {
    title: attachment.title,
    label: `${attachmentNumber(attachment, node)}　${venue.venue.name}`,
    note: plan.note,
    booths: plan.booths,
    end: `网页版：${absolute(address, links.attachment(node.id, attachment.id))}`,
    year: site.campaign.year,
    look: cityLook(site),
  };
}
