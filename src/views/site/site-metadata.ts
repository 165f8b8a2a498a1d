import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import type { Day } from '#domain/time/instant.ts';
import type { ViewContext } from './view-context.ts';

/** A published text, described by meta elements for crawlers of government sites. */
export interface Article {
  readonly title: string;
  /** Day of issue or publication; undefined when only the month is known, or nothing. */
  readonly publishedOn: Day | undefined;
  /** Full name of the source organization. */
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
 * The meta elements of government sites (政府网站发展指引, 国办发〔2017〕47号, 附件《网页标签规范》): site, column, article. Omits unknown
 * values.
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
