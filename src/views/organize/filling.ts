import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { platformName } from '#domain/campaign/campaign-names.ts';
import { ruleText, ruleWord, unverifiedNotice } from '#domain/campaign/unverified.ts';
import type { FactView } from '../activity/activity-facts.ts';
import { phrases } from '../format/phrases.ts';
import { type FurtherPoster, furtherPosters } from '../poster/further-posters.ts';
import type { LinkView, PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { RuledContext } from '../site/view-context.ts';
import { posterFacts, posterFile } from './answers/poster.ts';
import { type ChecklistView, checklistView } from './checklist.ts';
import { type FieldView, type FillingSources, fieldViews, type Readiness, readinessOf } from './field-views.ts';
import { organizeFrame } from './organize-frame.ts';
import { foundationOf } from './sources.ts';

/** The filling-in assistant of an activity: the content's answers to the national platform, field by field. */
export interface FillingView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly sample: string | undefined;
  readonly readiness: Readiness;
  readonly fields: readonly FieldView[];
  /** Undefined for a sample: it cannot be recommended. */
  readonly checklist: ChecklistView | undefined;
  readonly poster: { readonly src: string; readonly file: string; readonly alt: string; readonly facts: string };
  /** The poster in the additional sizes that the campaign publishes. */
  readonly furtherPosters: readonly FurtherPoster[];
  readonly notes: readonly string[];
  readonly links: readonly LinkView[];
  readonly platform: readonly FactView[];
  /** Notices and sections that the activity is based on. */
  readonly foundation: readonly LinkView[];
}

export function fillingView(node: ActivityNode, context: RuledContext, sources: FillingSources): FillingView {
  const { site, links } = context;
  const { activity } = node;
  const fields = fieldViews(node, context, sources);
  const { ruleset } = site;
  return {
    frame: organizeFrame(context, {
      title: `填报助手：${activity.name}`,
      description: `《${activity.name}》在${platformName(site.campaign)}${ruleWord(ruleset, '要填的')} ${fields.length} 栏，按平台的顺序，可以逐栏复制。`,
      path: links.filling(node.id),
      trail: [{ label: '填报助手', href: links.fillings }, { label: activity.name }],
    }),
    head: {
      title: phrases(activity.name),
      lead:
        unverifiedNotice(ruleset) ??
        `${ruleset.year}年${platformName(site.campaign)}要填的 ${fields.length} 栏，按平台的顺序。点“复制”，到平台粘贴。`,
      figure: undefined,
    },
    sample: activity.sample ? '示例数据：这个活动是编写的，不要填报到平台。' : undefined,
    readiness: readinessOf(fields, ruleset),
    fields,
    checklist: activity.sample ? undefined : checklistView(node, context),
    poster: {
      src: links.poster(node.id),
      file: posterFile(site.id, node.id),
      alt: `${activity.name} 海报`,
      facts: sources.poster ? posterFacts(sources.poster) : '',
    },
    furtherPosters: furtherPosters(node, context),
    notes: ruleset.notes.map((note) => ruleText(ruleset, note)),
    links: [
      { href: links.activity(node.id), label: '活动页' },
      { href: links.fillingJson(node.id), label: '这一页的数据（JSON）' },
      { href: links.fillings, label: '全部活动' },
    ],
    platform: platformFacts(node, context),
    foundation: foundationOf(node, context),
  };
}

/** The platform record of the activity in the content. */
function platformFacts({ activity: { platform } }: ActivityNode, { site }: RuledContext): readonly FactView[] {
  const { url, review, publishedOn } = platform ?? {};
  const { url: address, phones } = site.ruleset;
  const rows: readonly (readonly [string, FactView['values'][number] | undefined])[] = [
    ['平台', address === undefined ? undefined : { text: new URL(address).hostname, href: address }],
    ['审核', { text: review ?? '没有登记（platform.review）' }],
    ['发布', { text: publishedOn ?? '没有登记（platform.publishedOn）' }],
    ['网址', url === undefined ? undefined : { text: url, href: url }],
    [ruleWord(site.ruleset, '咨询'), phones.length === 0 ? undefined : { text: phones.join('、') }],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, values: [value] }] : []));
}
