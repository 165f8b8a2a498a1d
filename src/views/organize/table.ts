import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import type { PageFrame } from '../site/frame.ts';
import { tableReaderPath } from '../site/links.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import { organizeFrame } from './organize-frame.ts';

/** 对照表格: a clerk's table beside the site's activities, read on the device. */
export interface TableView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** Address of the script that reads tables. */
  readonly reader: string;
  /** Address of what a table is compared with. */
  readonly content: string;
  /** Name of the archive. */
  readonly archive: string;
  /** The command that does the same. */
  readonly command: string;
}

export function tableView(context: ViewContext): TableView {
  const { site, links, address } = context;
  return {
    frame: organizeFrame(context, {
      title: '对照表格',
      description: `把${campaignTitle(site.campaign)}的活动表格和网站逐行对照：有什么不同，要问什么。`,
      path: links.table,
      trail: [{ label: '对照表格' }],
    }),
    head: {
      title: ['对照表格'],
      lead: '区县、单位交来的活动表格，和网站逐行对照：哪些是新的，哪里不同，要问清楚什么。表格只在这台电脑上读，不会上传。',
      figure: undefined,
    },
    reader: tableReaderPath(address),
    content: links.tableContent,
    archive: `${site.id}-表格.zip`,
    command: `npm run import -- 表格.xlsx --campaign ${site.id} --dry-run`,
  };
}
