import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { campaignPlaceName, platformName } from '#domain/campaign/campaign-names.ts';
import { festivalOf } from '#domain/campaign/festivals.ts';
import type { RuledSite } from '#domain/campaign/site.ts';
import { ruleText, ruleWord, unverifiedNotice } from '#domain/campaign/unverified.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import { bytesText } from '../format/bytes.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { RuledContext } from '../site/view-context.ts';
import type { StatusView } from '../ticket/status.ts';
import { posterContents, posterWords } from './poster-words.ts';

/** Facts of a poster file: pixels and bytes. */
export interface PosterFacts {
  readonly format: 'png';
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

type PosterRule = NonNullable<Ruleset['poster']>;

/** The only guide with numbers (2024, 活动宣传图); posters follow it in other years too. */
const guide2024: Omit<PosterRule, 'words'> = {
  width: 600,
  height: 350,
  maxBytes: 2_097_152,
  formats: ['jpg', 'jpeg', 'png'],
};

interface RuleRow {
  readonly href: string;
  readonly name: string;
  readonly sample: boolean;
  readonly size: string;
  readonly weight: string;
  readonly format: string;
  /** Text that the poster contains. */
  readonly content: string;
  readonly verdict: StatusView;
}

export interface PosterRulesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly rules: readonly string[];
  readonly rows: readonly RuleRow[];
}

/** Every poster of a campaign, checked against the national platform's rule for a 活动宣传图 in the campaign's year. */
export function posterRulesView(context: RuledContext, factsOf: (activityId: string) => PosterFacts): PosterRulesView {
  const { site, links } = context;
  const rule = site.ruleset.poster ?? guide2024;
  const rows = site.activities.map((node) => ruleRow(node, factsOf(node.id), rule, context));
  const passed = rows.filter(({ verdict }) => verdict.tone === 'good').length;
  return {
    frame: campaignFrame(context, {
      title: '海报合不合平台的要求',
      description: `${campaignPlaceName(site.campaign)}的每张海报和${platformName(site.campaign)}的要求逐条对照。`,
      path: links.posterRules,
      section: 'posters',
      trail: [{ label: '海报', href: links.posters }, { label: '合不合要求' }],
    }),
    head: {
      title: ['海报', '合不合要求'],
      lead: ruleText(site.ruleset, `${rows.length} 张里 ${passed} 张全部符合。`),
      figure: undefined,
    },
    rules: ruleLines(site),
    rows,
  };
}

function ruleLines(site: RuledSite): readonly string[] {
  const { ruleset } = site;
  const { year, poster } = ruleset;
  const rule = poster ?? guide2024;
  return [
    unverifiedNotice(ruleset) ??
      (poster
        ? `${year} 年全国平台的指南对活动宣传图有规定，下面逐张对照。`
        : `${year} 年的指南没有规定尺寸；本站的海报一律照下面的尺寸做。`),
    ruleText(
      ruleset,
      `尺寸 ${rule.width}×${rule.height} 像素，不超过 ${bytesText(rule.maxBytes)}，格式 jpg、jpeg 或 png。`,
    ),
    ruleText(ruleset, `画面上要有${posterContents(site, '字样或标志', ['活动名称', '时间', '主办单位'])}。`),
  ];
}

function ruleRow(
  node: ActivityNode,
  facts: PosterFacts,
  rule: Omit<PosterRule, 'words'>,
  { site, links }: RuledContext,
): RuleRow {
  const { activity } = node;
  const isRightFile =
    facts.width === rule.width &&
    facts.height === rule.height &&
    facts.bytes <= rule.maxBytes &&
    rule.formats.includes(facts.format);
  const isDrawn = activity.poster?.picture === undefined;
  // A drawn poster shows the name of its festival.
  const hasWords = isDrawn && posterWords(site).every((word) => festivalOf(site.campaign).name.includes(word));
  const verdict = !isRightFile ? 'broken' : hasWords ? 'passed' : 'to-check';
  return {
    href: links.activity(node.id),
    name: activity.name,
    sample: activity.sample,
    size: `${facts.width}×${facts.height}`,
    weight: bytesText(facts.bytes),
    format: facts.format.toUpperCase(),
    content: isDrawn
      ? `自动绘制，写有名称、时间、主办单位和“${festivalOf(site.campaign).name}”`
      : '自备的图片，画面上的字请人核对',
    verdict: { ...verdicts[verdict], text: ruleWord(site.ruleset, verdicts[verdict].text) },
  };
}

const verdicts = {
  passed: { icon: 'ok', tone: 'good', text: '符合' },
  broken: { icon: 'cancelled', tone: 'stop', text: '不符合' },
  'to-check': { icon: 'tba', tone: 'watch', text: '待核对' },
} as const satisfies Record<string, StatusView>;
