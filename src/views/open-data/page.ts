import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { tableEndings } from '#domain/site/plan.ts';
import { hubOccasions } from '../hub/hub-dates.ts';
import { hubFrame } from '../hub/hub-frame.ts';
import { eachPlace, hubPlaces, isLarge } from '../hub/hub-places.ts';
import { embedSection } from '../schedule/embed.ts';
import { campaignFrame, type LinkView } from '../site/frame.ts';
import { hubLinks } from '../site/links.ts';
import type { Site } from '../site/site.ts';
import { feedChips } from '../site/sitemap.ts';
import { type TextPageView, type TextSection, textHead } from '../site/text-page.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { FieldDescription, OpenTable } from './table.ts';
import { openTables } from './tables.ts';

/** The 开放数据 page of a campaign: downloads, licence, and a data dictionary of every table. */
export function openDataView(context: ViewContext, describe: FieldDescription): TextPageView {
  const { site, links } = context;
  const tables = openTables(context, describe);
  return {
    frame: campaignFrame(context, {
      title: '开放数据',
      description: `${campaignTitle(site.campaign)}的活动、场次、场馆、单位和通知，CSV、Excel 和 JSON 文件，附字段说明。`,
      path: links.openData,
      trail: [{ label: '开放数据' }],
    }),
    head: textHead('开放数据', '整张表下载，接着用：做地图、排班、统计，或放进自己的网站。'),
    sections: [
      { title: '下载', links: tables.flatMap((table) => downloads(table, context)) },
      licence(tables),
      {
        title: '日程和订阅',
        paragraphs: [
          '日程文件按 frab 的格式（schedule.json），会议和活动日程的程序能直接读。订阅的网址添加到阅读器或日历。',
        ],
        links: [
          { href: links.scheduleJson, label: '日程（schedule.json）' },
          { href: links.calendar, label: '全部活动的日历（.ics）' },
          ...feedChips(context),
        ],
      },
      embedSection(context),
      ...tables.map(dictionary),
    ],
  };
}

/** The hub's 开放数据 page: links to each campaign's page, by year where there are many. */
export function hubOpenDataView(hub: Site): TextPageView {
  const places = hubPlaces(hub);
  return {
    frame: hubFrame(hub, {
      title: '开放数据',
      description: `${hub.hub.where}${hub.hub.festivals}的活动、场次、场馆、单位和通知，CSV、Excel 和 JSON 文件。`,
      path: hubLinks(hub.address).openData,
      trail: [{ label: '开放数据' }],
    }),
    head: textHead('开放数据', `${eachPlace(places)}的表格、日程和订阅都在它自己的一页。`),
    sections: isLarge(hub.campaigns)
      ? hubOccasions(hub).map(({ title, campaigns }) => ({
          title: `${title}的数据`,
          links: campaigns.map(({ site, links }) => ({ href: links.openData, label: site.campaign.city.shortName })),
        }))
      : [
          {
            title: `${hub.hub.where}的数据`,
            links: hub.campaigns.map(({ site, links }) => ({
              href: links.openData,
              label: `${site.campaign.city.shortName} ${site.campaign.year}`,
            })),
          },
        ],
  };
}

function licence(tables: readonly OpenTable[]): TextSection {
  const hasSamples = tables.some(({ columns, rows }) => {
    const at = columns.findIndex(({ key }) => key === 'sample');
    return rows.some((row) => row[at] === true);
  });
  return {
    title: '怎么用',
    points: [
      '数据按“知识共享 署名 4.0 国际”许可协议（CC BY 4.0）提供：可以复制、改编、用于任何目的，注明来自本站即可。通知原件的权利属于发文单位。',
      'CSV 是 UTF-8 编码。有的格子开头多一个单引号，是为了不让表格软件把文字当成公式；JSON 和 Excel 文件里没有。',
      '空着的格子是没有提供，不是“没有”。时间都是北京时间。',
      ...(hasSamples ? ['“示例数据”一列是“是”的，是为了演示网站而编写的，没有真的举办，统计时请去掉。'] : []),
    ],
  };
}

const formats = { csv: 'CSV', xlsx: 'Excel', json: 'JSON' } as const;

const downloads = ({ id, title }: OpenTable, { links }: ViewContext): readonly LinkView[] =>
  tableEndings.map((ending) => ({ href: links.openTable(id, ending), label: `${title}（${formats[ending]}）` }));

/** The data dictionary of a table: one entry per column. */
const dictionary = ({ title, columns, rows }: OpenTable): TextSection => ({
  title: `${title}表的列（${rows.length} 行）`,
  facts: columns.map((column) => ({ label: column.title, values: [{ text: `${column.key}：${column.description}` }] })),
});
