import { campaignTitle, platformName } from '#domain/campaign/campaign-names.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { ruleWord } from '#domain/campaign/unverified.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import type { PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type DeadlineEntry, deadlineEntries } from './deadlines.ts';
import { organizeFrame } from './organize-frame.ts';

/** 给组织者: the tools of organizers and of those who lead the festival. */
export interface OrganizeView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** Dated deadlines that have not passed. */
  readonly entries: readonly DeadlineEntry[];
  readonly tools: readonly { readonly href: string; readonly label: string; readonly what: string }[];
}

export function organizeView(context: ViewContext): OrganizeView {
  const { site } = context;
  const leads = leadsOf(site);
  return {
    frame: organizeFrame(context, {
      title: '给组织者',
      description: `${campaignTitle(site.campaign)}主办、承办单位和${leads}用的工具。`,
      path: context.links.organize,
      trail: [{ label: '给组织者' }],
    }),
    head: {
      title: ['给组织者'],
      lead: `主办、承办单位和${leads}用的几页：都从同一份内容算出来，改了内容，这里跟着变。`,
      figure: undefined,
    },
    entries: deadlineEntries(context).filter(({ due, passed }) => due !== undefined && !passed),
    tools: tools(context),
  };
}

/** Who leads the festival here: the science associations, or the first of the issuers where it is none. */
function leadsOf({ campaign, issuers: [lead] }: ViewContext['site']): string {
  if (lead && lead.organization.kind !== '科协') return lead.organization.name;
  return placeWords(campaign).associations;
}

const posterTool = (ruleset: Ruleset | undefined) =>
  ruleset ? `600×350 像素，${ruleWord(ruleset, '平台收的那一种')}。` : '600×350 像素。';

/** The tools about the platform; none for a campaign without one. */
const platformTools = ({ site: { campaign, ruleset }, links }: ViewContext) =>
  ruleset
    ? {
        filling: [
          {
            href: links.fillings,
            label: '填报助手',
            what: `${platformName(campaign)}的${ruleWord(ruleset, '每一栏')}，逐栏复制；还差什么，一看就知道。`,
          },
        ],
        recommendation: [
          {
            href: links.recommendation,
            label: '推优准备',
            what: `${ruleWord(ruleset, '活动前、活动后各要做到什么')}，做到了没有，哪天以前。`,
          },
        ],
      }
    : { filling: [], recommendation: [] };

const passportTool = ({ site: { passport }, links }: ViewContext) =>
  passport
    ? [
        {
          href: links.passportSheets,
          label: `${passport.passport.name}章码纸`,
          what: '各处的章码，打印出来贴在现场；A4，一处一张。',
        },
      ]
    : [];

function tools(context: ViewContext): OrganizeView['tools'] {
  const { site, links } = context;
  const { filling, recommendation } = platformTools(context);
  const words = placeWords(site.campaign);
  return [
    ...filling,
    ...(site.campaign.programmes.length > 0
      ? [{ href: links.programmes, label: '活动板块', what: '通知里每一个有名字的行动，和登记在它下面的活动。' }]
      : []),
    { href: links.targets, label: '任务进度', what: '通知里的每项任务：完成、还差几项、还不知道；哪些活动计入。' },
    {
      href: links.review,
      label: '活动回顾',
      what: `办了多少、多少人来：按日期、${words.regionInList}板块、类型、对象。`,
    },
    ...recommendation,
    {
      href: links.summaries,
      label: '活动总结',
      what: `${words.whole}、${words.regionInList && `各${words.regionInList}`}各单位的总结，填好网站知道的，其余待填；Word 文件。`,
    },
    { href: links.deadlines, label: '时间节点', what: '哪天以前做什么；按单位类别订阅到日历，到时提醒。' },
    { href: links.sources, label: '出处', what: '板块、任务、时间节点、活动，各出自哪份通知的哪一部分。' },
    { href: links.table, label: '对照表格', what: '交来的活动表格和网站逐行对照：不同的、要问的，写成文件；不上传。' },
    ...passportTool(context),
    { href: links.resources, label: '推荐资源', what: '可以约、可以转发的场馆、路线、报告和展览。' },
    { href: links.booklets, label: '活动手册', what: '全部日程印在纸上：A4，或对折的小册子；按日期、按地方。' },
    { href: links.posters, label: '活动海报', what: posterTool(site.ruleset) },
    { href: links.notices, label: '通知和附件', what: '全文和附件里的表格。' },
  ];
}
