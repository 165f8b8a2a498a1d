import type { ActivityNode } from '#domain/activity/activity-node.ts';
import type { CampaignSite, NoticeNode } from '#domain/campaign/site.ts';
import { candidatesOf } from '#domain/eligibility/candidates.ts';
import { isOfActivities } from '#domain/notice/form-columns.ts';
import type { Attachment } from '#schemas/notice.ts';
import type { ViewContext } from '../../site/view-context.ts';
import type { FormSubject } from './form-answers.ts';
import { blankForm, type Form, filledSheet, filledTable } from './forms.ts';

/** A downloadable file of a form. */
export interface FormFile {
  /** Name in the attachment's folder, without extension: `blank`, `filled`, `units/<id>`, `activities/<id>`. */
  readonly name: string;
  readonly ending: 'docx' | 'xlsx';
  readonly form: Form;
  /** Label of its content. */
  readonly what: string;
}

/** Extracts the plain text of Markdown or MDX. */
export type PlainText = (text: string, kind: 'markdown' | 'mdx') => string;

/**
 * The files of an attachment: a blank one, and filled ones when it is about activities. A table lists the campaign's
 * activities (only key activities when its title contains 重点); each hosting organization gets its own table. A form is
 * filled for each of them, or for the key ones of more than 100. Both have the picked activities in rank order when the title contains 推荐. Samples
 * appear, marked, only while there is no real activity.
 */
export function formFiles(
  attachment: Attachment,
  notice: NoticeNode,
  context: ViewContext,
  plainText: PlainText,
): readonly FormFile[] {
  const blank = blankForm(attachment, notice);
  if (!blank) return [];
  const ending = blank.kind === 'table' ? 'xlsx' : 'docx';
  const subject = (node: ActivityNode): FormSubject => ({ node, details: detailsOf(node, plainText) });
  const file = (name: string, form: Form, what: string): FormFile => ({ name, ending, form, what });
  if (attachment.kind === 'table' && isOfActivities(attachment)) {
    const listed = realOrSample(listedActivities(attachment.title, context.site));
    const units = context.site.organizations.filter(({ id }) => listed.some((node) => isHost(id, node)));
    return [
      file('blank', blank, '空白表'),
      ...(listed.length > 0
        ? [file('filled', filledTable(attachment, notice, listed.map(subject)), `全部 ${listed.length} 项`)]
        : []),
      ...units.map(({ id, organization: { name } }) => {
        const own = listed.filter((node) => isHost(id, node));
        return file(
          `units/${id}`,
          filledTable(attachment, notice, own.map(subject), name),
          `${name}，${own.length} 项`,
        );
      }),
    ];
  }
  const filled = isOfActivities(attachment) ? formActivities(attachment.title, context.site) : [];
  return [
    file('blank', blank, '空白表'),
    ...realOrSample(filled).map((node) =>
      file(`activities/${node.id}`, filledSheet(attachment, notice, subject(node)), node.activity.name),
    ),
  ];
}

/** True for a form or table that recommends activities: 优秀活动推荐表. */
export const isRecommendation = ({ title }: Pick<Attachment, 'title'>): boolean => title.includes('推荐');

/** Activities that get a form each; of more, the key ones. */
const mostForms = 100;

/** True for a form that is filled for key activities alone. */
export const isOfKeyActivities = ({ title }: Pick<Attachment, 'title'>, { activities }: CampaignSite): boolean =>
  !isRecommendation({ title }) && (title.includes('重点') || activities.length > mostForms);

const formActivities = (title: string, site: CampaignSite): readonly ActivityNode[] =>
  isOfKeyActivities({ title }, site)
    ? site.activities.filter(({ activity }) => activity.key)
    : listedActivities(title, site);

function listedActivities(title: string, site: CampaignSite): readonly ActivityNode[] {
  if (isRecommendation({ title })) return candidatesOf(site);
  return title.includes('重点') ? site.activities.filter(({ activity }) => activity.key) : site.activities;
}

function realOrSample(nodes: readonly ActivityNode[]): readonly ActivityNode[] {
  const real = nodes.filter(({ activity }) => !activity.sample);
  return real.length > 0 ? real : nodes;
}

const isHost = (id: string, { hosts }: ActivityNode) => hosts.some((host) => host.id === id);

function detailsOf({ activity, details }: ActivityNode, plainText: PlainText): string {
  const text = details.kind === 'none' ? '' : plainText(details.text, details.kind);
  return [activity.summary, text].filter(Boolean).join('\n');
}
