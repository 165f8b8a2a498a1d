import { campaignShortName } from '#domain/campaign/campaign-names.ts';
import { bytesText } from '../format/bytes.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type BookletName, bookletTitle } from './booklet.ts';

/** A booklet as file: `sheets` of paper when printed on both sides. */
export type BookletSize = BookletName & { readonly bytes: number; readonly sheets: number };

export interface BookletsView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly rows: readonly {
    readonly title: string;
    readonly links: readonly (LinkView & { readonly name: string })[];
  }[];
  readonly notes: readonly string[];
}

/** The page of the booklets. */
export function bookletsView(sizes: readonly BookletSize[], context: ViewContext): BookletsView {
  const { links, site } = context;
  return {
    frame: campaignFrame(context, {
      title: '活动手册',
      description: `${campaignShortName(site.campaign)}的全部日程，印出来带着走：按日期、按地方，A4 或对折的小册子。`,
      path: links.booklets,
      section: 'schedule',
      trail: [{ label: '日程', href: links.schedule }, { label: '活动手册' }],
    }),
    head: { title: ['活动手册'], lead: '全部日程印在纸上，发给不用手机的人。', figure: undefined },
    rows: [...new Set(sizes.map(({ order }) => order))].map((order) => ({
      title: bookletTitle(order, context),
      links: sizes.filter((size) => size.order === order).map((size) => downloadOf(size, context)),
    })),
    notes: notesOf(sizes),
  };
}

function downloadOf({ order, paper, file, bytes, sheets }: BookletSize, context: ViewContext) {
  const shape = paper === 'a5' ? '小册子，A4 纸对折' : 'A4';
  return {
    href: context.links.bookletFile(file),
    label: `${shape}（PDF，双面 ${sheets} 张纸，${bytesText(bytes).replace(' ', '\u00a0')}）`,
    name: `${bookletTitle(order, context)}${paper === 'a5' ? '小册子' : ''}.pdf`,
  };
}

/** Staplers and folds take about twenty sheets. */
const mostSheets = 20;

const notesOf = (sizes: readonly BookletSize[]): readonly string[] => [
  '小册子这样印：纸选 A4，双面，沿短边翻转，大小选“实际大小”；印好摞齐，对折，在折线上订两针。',
  ...(sizes.some(({ paper, sheets }) => paper === 'a5' && sheets > mostSheets)
    ? [`小册子超过 ${mostSheets} 张纸，一次订不住：分成几叠来折，或改用 A4 的。`]
    : []),
  '印在纸上的不会跟着变：取消、改期以网站为准，第一页有网址和二维码。',
];
