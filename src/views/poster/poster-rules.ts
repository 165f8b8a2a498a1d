import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { campaignPlaceName, platformName } from '#domain/campaign/campaign-names.ts';
import type { RuledSite } from '#domain/campaign/site.ts';
import { ruleText, ruleWord, unverifiedNotice } from '#domain/campaign/unverified.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import { whenText } from '../activity/when-text.ts';
import { bytesText } from '../format/bytes.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import { type PartsView, partOf } from '../site/parts/list-parts.ts';
import type { RuledContext } from '../site/view-context.ts';
import type { StatusView } from '../ticket/status-words.ts';
import { posterView } from './poster.ts';
import { asksFor, posterContents, posterWords } from './poster-words.ts';
import { ruledLists, ruledOn, ruledPerPage } from './ruled-posters.ts';

/** Facts of a poster file: pixels and bytes. */
export interface PosterFacts {
  readonly format: 'png';
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

type FileRule = Omit<NonNullable<Ruleset['poster']>, 'words' | 'contents'>;

/** The only guide with numbers (2024, 活动宣传图); the site's posters follow it in other years too. */
const guide2024: FileRule = {
  width: 600,
  height: 350,
  maxBytes: 2_097_152,
  formats: ['jpg', 'jpeg', 'png'],
};

/** Something that the site draws on a poster. */
interface DrawnText {
  readonly label: string;
  readonly text: string;
  /** True when the rule set asks for it and the content does not have it. */
  readonly lacks: boolean;
}

interface RuleRow {
  readonly href: string;
  readonly name: string;
  readonly sample: boolean;
  /** Pixels, size and format, which the program measures. */
  readonly file: string;
  readonly fileVerdict: StatusView;
  /** Empty for a picture of the editor: the program does not read it. */
  readonly drawn: readonly DrawnText[];
  readonly drawnVerdict: StatusView;
  /** Points that a person must check. */
  readonly toSee: string;
}

export interface PosterRulesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** What the guide of the year asks for. */
  readonly rules: readonly string[];
  readonly byProgram: readonly string[];
  readonly byPeople: readonly string[];
  readonly rows: readonly RuleRow[];
  readonly parts: PartsView | undefined;
}

/**
 * Every poster of a campaign against the year's rule for a 活动宣传图: what the program measures and draws, apart from
 * what a person must look at.
 * @param factsOf facts of a poster: of all for the first part, which counts them; else of those of ruledOn()
 * @param number of the part, from 1
 */
export function posterRulesView(
  context: RuledContext,
  factsOf: (activityId: string) => PosterFacts,
  number = 1,
): PosterRulesView {
  const { site, links } = context;
  const rule = site.ruleset.poster ?? guide2024;
  const part = partOf(ruledLists(context), { number, size: ruledPerPage, path: links.posterRules });
  const nodes = number === 1 ? site.activities : ruledOn(context, number);
  const rows = nodes.map((node) => ruleRow(node, factsOf(node.id), rule, context));
  const shown = new Set(ruledOn(context, number).map(({ id }) => links.activity(id)));
  const passed = rows.filter(({ fileVerdict }) => fileVerdict.tone === 'good').length;
  const samples = rows.filter(({ sample }) => sample).length;
  const pictures = site.activities.filter((node) => !isDrawn(node)).length;
  return {
    frame: campaignFrame(context, {
      title: '海报合不合平台的要求',
      description: `${campaignPlaceName(site.campaign)}的每张海报和${platformName(site.campaign)}的要求逐条对照：程序查了什么，还要人看什么。`,
      path: links.posterRules,
      part: part.place,
      section: 'posters',
      trail: [{ label: '海报', href: links.posters }, { label: '合不合要求' }],
    }),
    head: {
      title: ['海报', '合不合要求'],
      lead:
        number === 1
          ? ruleText(
              site.ruleset,
              `${rows.length} 张${samples > 0 ? `（其中示例 ${samples} 张）` : ''}里 ${passed} 张的文件符合；画面要人看。`,
            )
          : undefined,
      figure: undefined,
    },
    rules: ruleLines(site),
    byProgram: [
      '文件：尺寸、大小、格式，逐张量过。',
      `画面上的字：自动绘制的 ${site.activities.length - pictures} 张，写了什么由内容决定，下面逐张列出；自备的图片 ${pictures} 张，程序不认图上的字。`,
    ],
    byPeople: [
      '自动绘制的：清不清晰、好不好看；名称、单位长的有没有写全。',
      '自备的图片：上面的字对不对、全不全，清不清晰，图有没有授权。',
    ],
    rows: rows.filter(({ href }) => shown.has(href)),
    parts: part.parts,
  };
}

function ruleLines(site: RuledSite): readonly string[] {
  const { ruleset } = site;
  const { year, poster, fields } = ruleset;
  const { width, height, maxBytes } = poster ?? guide2024;
  const size = `${width}×${height} 像素，不超过 ${bytesText(maxBytes)}，格式 jpg、jpeg 或 png`;
  const asked = fields.find(({ id }) => id === 'poster')?.rule;
  const contents = posterContents(site);
  return [
    unverifiedNotice(ruleset) ??
      (poster ? `${year} 年的填报指南对活动宣传图有规定。` : `${year} 年的指南没有规定尺寸和画面上的字。`),
    ...(asked === undefined ? [] : [ruleText(ruleset, `指南的话：${asked}。`)]),
    ruleText(ruleset, poster ? `文件要 ${size}。` : `本站的海报一律照 2024 年的指南做：${size}。`),
    ...(contents ? [ruleText(ruleset, `画面上要有${contents}。`)] : []),
  ];
}

const isDrawn = ({ activity }: ActivityNode): boolean => activity.poster?.picture === undefined;

function ruleRow(node: ActivityNode, facts: PosterFacts, rule: FileRule, context: RuledContext): RuleRow {
  const { site, links } = context;
  const { activity } = node;
  const isRightFile =
    facts.width === rule.width &&
    facts.height === rule.height &&
    facts.bytes <= rule.maxBytes &&
    rule.formats.includes(facts.format);
  const drawn = isDrawn(node) ? drawnTexts(node, context) : [];
  const verdict = (kind: keyof typeof verdicts, text?: string): StatusView => ({
    ...verdicts[kind],
    text: ruleWord(site.ruleset, text ?? verdicts[kind].text),
  });
  const contents = posterContents(site);
  return {
    href: links.activity(node.id),
    name: activity.name,
    sample: activity.sample,
    file: `${facts.width}×${facts.height}，${bytesText(facts.bytes)}，${facts.format.toUpperCase()}`,
    fileVerdict: verdict(isRightFile ? 'passed' : 'broken'),
    drawn,
    drawnVerdict: drawnVerdict(drawn, verdict),
    toSee: isDrawn(node)
      ? '清不清晰；名称、单位有没有写全'
      : `${contents ? `有没有${ruleText(site.ruleset, contents)}；` : ''}字对不对，清不清晰`,
  };
}

function drawnVerdict(
  drawn: readonly DrawnText[],
  verdict: (kind: keyof typeof verdicts, text?: string) => StatusView,
): StatusView {
  if (drawn.length === 0) return verdict('to-see', '程序不认图上的字');
  const lacking = drawn.filter(({ lacks }) => lacks).map(({ label }) => label);
  return lacking.length > 0 ? verdict('to-see', `缺${lacking.join('、')}`) : verdict('drawn');
}

/** Facts that the site draws, read from the view that the poster is rendered from. */
function drawnTexts(node: ActivityNode, context: RuledContext): readonly DrawnText[] {
  const { site } = context;
  const { festival, title, lockup, hosts, hostCount } = posterView(node, context);
  const isUndated = lockup.date.kind === 'unknown';
  return [
    { label: '字样', text: festival, lacks: posterWords(site).some((word) => !festival.includes(word)) },
    { label: '名称', text: title, lacks: false },
    {
      label: '时间',
      text: isUndated ? lockup.caption : whenText(node.sessions),
      lacks: isUndated && asksFor(site, 'time'),
    },
    {
      label: '主办',
      text: `${hosts.join('、')}${hostCount > hosts.length ? `等${hostCount}家` : ''}`,
      lacks: false,
    },
  ];
}

const verdicts = {
  passed: { icon: 'ok', tone: 'good', text: '符合' },
  broken: { icon: 'cancelled', tone: 'stop', text: '不符合' },
  drawn: { icon: 'ok', tone: 'good', text: '写上了' },
  'to-see': { icon: 'tba', tone: 'watch', text: '请人看' },
} as const satisfies Record<string, StatusView>;
