import { campaignTitle, platformName } from '#domain/campaign/campaign-names.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import type { CampaignSite } from '#domain/campaign/site.ts';
import { ruleText } from '#domain/campaign/unverified.ts';
import type { LinkView, PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import { type PartsView, partOf } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type DeadlineEntry, deadlineEntries } from './deadlines.ts';
import { organizeFrame } from './organize-frame.ts';
import { type SummaryFile, summaryFiles, summaryParts } from './summaries/summary-files.ts';

export interface SummaryDownload extends LinkView {
  /** Number of activities in the summary. */
  readonly text: string;
  /** Suggested file name of the download. */
  readonly file: string;
}

export interface SummariesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** Deadlines for summaries: who submits, when, and to whom. */
  readonly entries: readonly DeadlineEntry[];
  readonly empty: string | undefined;
  /** The parts of this page. */
  readonly pages: PartsView | undefined;
  /** The parts of a summary. */
  readonly parts: readonly string[];
  /** Source of the list of parts. */
  readonly partsFrom: string;
  /** The campaign's summary and the blank one. */
  readonly main: readonly SummaryDownload[];
  readonly groups: readonly { readonly title: string; readonly files: readonly SummaryDownload[] }[];
}

/** Files of a page: two elements and 76 px each. */
export const summariesPerPage = 200;

/** The files of regions and units, on all parts of the page. */
export function summaryLists(context: ViewContext) {
  const words = placeWords(context.site.campaign);
  const files = summaryFiles(context);
  const of = (kind: SummaryFile['scope']['kind'], title: string) => ({
    title,
    rows: files.filter(({ scope }) => scope.kind === kind).map((file) => ({ ...file, mark: [title] })),
  });
  return [of('region', `各${words.regions}`), of('unit', '各单位')].filter(({ rows }) => rows.length > 0);
}

/**
 * 活动总结: what the notices require, and prefilled documents for it.
 * @param number of the part, from 1
 */
export function summariesView(context: ViewContext, number = 1): SummariesView {
  const { site, links } = context;
  const where = { number, size: summariesPerPage, path: links.summaries };
  const { lists, place, parts } = partOf(summaryLists(context), where);
  const { deadlines } = site.campaign;
  const words = placeWords(site.campaign);
  const owed = deadlines.filter(({ summary }) => summary).map(({ id }) => id);
  const files = summaryFiles(context);
  const of = (kind: SummaryFile['scope']['kind']) =>
    files.filter(({ scope }) => scope.kind === kind).map((file) => download(file, context));
  return {
    frame: organizeFrame(context, {
      title: '活动总结',
      description: `${campaignTitle(site.campaign)}活动总结的 Word 文件：${words.whole}、${words.regionInList && `各${words.regionInList}`}各单位，填好网站知道的。`,
      path: links.summaries,
      part: place,
      trail: [{ label: '活动总结' }],
    }),
    head: {
      title: ['活动总结'],
      lead: '网站知道的已经填好：数目、板块、人数、报道、照片、清单。不知道的标着“待填”，一处也不编。',
      figure: undefined,
    },
    entries: deadlineEntries(context).filter(({ id }) => owed.includes(id)),
    empty: owed.length === 0 ? '通知没有要求交总结。需要的话，下面的也能用。' : undefined,
    pages: parts,
    parts: summaryParts(site).parts.map(({ title }) => title),
    partsFrom: partsFrom(site),
    main: [...of('campaign'), ...of('blank')],
    groups: lists.map(({ title, rows, continued }) => ({
      title: title + (continued ? '（接前一部分）' : ''),
      files: rows.map((file) => download(file, context)),
    })),
  };
}

function partsFrom(site: CampaignSite): string {
  const { campaign, ruleset } = site;
  const { opening } = summaryParts(site);
  if (campaign.deadlines.some(({ summary }) => summary?.parts.length)) {
    return opening ? `通知要求写到的；前面的“${opening.title}”是本站加的，通知没有要求。` : '通知要求写到的。';
  }
  return ruleset
    ? `通知没有写明，${ruleText(ruleset, `照${platformName(campaign)}对总结的要求分。`)}`
    : '通知没有写明，照通常的写法分。';
}

function download({ name, scope }: SummaryFile, { site, links }: ViewContext): SummaryDownload {
  const labels = {
    blank: '空白总结',
    campaign: `${placeWords(site.campaign).whole}总结`,
    region: scope.name,
    unit: scope.name,
  };
  return {
    href: links.summary(name),
    label: labels[scope.kind],
    text: scope.activities.length > 0 ? `登记活动 ${scope.activities.length} 项` : '没有登记的活动',
    file: `${campaignTitle(site.campaign, scope.name)}活动总结.docx`.replace(/[\\/:*?"<>|]/gu, ' '),
  };
}
