import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import type { Day } from '#domain/time/instant.ts';
import type { ViewContext } from './view-context.ts';

/** A text that was published: what programs that collect public sites look for in its head. */
export interface Article {
  readonly title: string;
  /** When it was issued or published, to the day; undefined when only the month or nothing is known. */
  readonly publishedOn: Day | undefined;
  /** Full name of the unit that it comes from. */
  readonly source: string | undefined;
}

export interface Metadata {
  readonly name: string;
  readonly content: string;
}

const columns: Readonly<Record<string, { readonly name: string; readonly type?: string }>> = {
  schedule: { name: '日程' },
  activities: { name: '活动' },
  venues: { name: '场馆' },
  notices: { name: '通知', type: '通知公告' },
  posters: { name: '海报' },
};

/**
 * The meta elements that public sites carry (政府网站发展指引, 国办发〔2017〕47号, 附件《网页标签规范》): site, column,
 * article. What is not known is left out.
 */
export function siteMetadata(
  { site, address }: ViewContext,
  section: string | undefined,
  article: Article | undefined,
): readonly Metadata[] {
  const { footer } = site.campaign;
  const column = section === undefined ? undefined : columns[section];
  const known: readonly (readonly [string, string | undefined])[] = [
    ['SiteName', campaignTitle(site.campaign)],
    ['SiteDomain', new URL(address.origin).host],
    ['SiteIDCode', footer.siteCode],
    ['ColumnName', column?.name],
    ['ColumnType', column?.type],
    ['ArticleTitle', article?.title],
    ['PubDate', article?.publishedOn],
    ['ContentSource', article?.source],
  ];
  return known.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
