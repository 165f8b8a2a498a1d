import type { Activity } from '#schemas/activity.ts';
import type { Entry } from '../campaign/content.ts';
import type { Check } from './context.ts';
import { sentenceAt } from './looking-back.ts';
import type { Problem, ProblemPath } from './problem.ts';
import { quote } from './quote.ts';

/**
 * Cancellation, a new date, full booking and admission that the texts of an activity mention are in its fields too:
 * lists, posters and calendars read only the fields. Sentences with a condition (遇雨取消) do not count. Skips drafts.
 * Warning, once per matter and activity.
 */
export const textFieldConflict: Check = ({ activities }) =>
  activities.flatMap((entry) => (entry.data.draft ? [] : conflictsOf(entry)));

interface Matter {
  readonly pattern: RegExp;
  /** True when the fields say so. */
  readonly isTold: (activity: Activity) => boolean;
  readonly message: (words: string) => string;
  readonly fix: string;
}

const hasStatus = ({ sessions }: Activity, ...statuses: readonly string[]): boolean =>
  sessions.some(({ status }) => statuses.includes(status));

const matters: readonly Matter[] = [
  {
    pattern:
      /[（(【[]\s*(?:已|活动)?取消\s*[）)】\]]|(?:活动|本场|本次|讲座|展览|演出|比赛|此次|该场|全部场次)(?:已经?|现|因[^。，；\n]{1,16})?取消(?!预约|报名|订单|资格|限)|(?:已|现已|决定|宣布|临时)取消(?!预约|报名|资格|限)|(?:取消|停止)(?:举办|举行|开展|本[次场]|该场)|停办/u,
    isTold: (activity) => hasStatus(activity, 'cancelled'),
    message: (words) => `文字里说${words}，场次里没有一场取消。`,
    fix: '取消的那一场写 "status": "cancelled" 和 "reason"，changes 里加一条；没有取消，改文字。',
  },
  {
    pattern:
      /[（(【[]\s*(?:已|活动)?(?:改期|延期|推迟)\s*[）)】\]]|(?:活动|本场|本次|讲座|展览|演出|比赛|此次|该场|现|已|因[^。，；\n]{1,16})(?:改期|延期|推迟)|(?:改期|延期|推迟)(?:至|到|举[办行]|进行)|时间(?:改|调整|变更)(?:为|到|至)/u,
    isTold: (activity) =>
      hasStatus(activity, 'postponed', 'cancelled') || activity.changes.some(({ kind }) => kind === 'postponed'),
    message: (words) => `文字里说${words}，场次里没有一场改期。`,
    fix: '改期的那一场写 "status": "postponed"、"reason" 和原来的时间 previously，changes 里加一条；没有改期，改文字。',
  },
  {
    pattern:
      /(?:已|现已|全部|均已)(?:经)?(?:约满|报满|订满|满员)|(?:名额|预约|报名)(?:已|现已|均已)?(?:满(?!意|足|分)|约满|报满|满额)|[（(【[]\s*(?:约满|满员|已满)\s*[）)】\]]/u,
    isTold: (activity) => hasStatus(activity, 'full', 'cancelled'),
    message: (words) => `文字里说${words}，场次里没有一场约满。`,
    fix: '约满的那一场写 "status": "full"；还有名额，改文字。',
  },
  {
    pattern:
      /不(?:对外|对公众|向社会|向公众|对社会)(?:公众)?(?:开放|接待|报名)?|(?:仅限|只限|仅面向|只面向|仅对|只对|限)(?:本[校院园所馆单位]|校内|院内|内部|受邀|会员|邀请|系统内|本单位)|(?:谢绝|不接待)(?:外来|校外|社会|公众)/u,
    isTold: ({ audiences, admission }) => (admission ? admission.to !== 'public' : !audiences.includes('所有人')),
    message: (words) => `文字里说${words}，字段里却是人人能来。`,
    fix: '写 "admission": { "to": "members", "note": "本校师生" }（要有资格写 qualified，单位组织写 groups）；公众可以来，改文字。',
  },
];

/** Words of a condition, a question, or of somebody else's cancelling. */
const conditional =
  /如|若|遇|逢|倘|假如|一旦|万一|可能|视(?:天气|情况)|或将|不会|不得|不因|请勿|无故|自行|本人|提前\d|未能|怎么|是否|？/u;

function conflictsOf(entry: Entry<Activity>): readonly Problem[] {
  const texts = textsOf(entry);
  return matters.flatMap(({ pattern, isTold, message, fix }): readonly Problem[] => {
    if (isTold(entry.data)) return [];
    for (const { path, text } of texts) {
      const found = pattern.exec(text);
      if (!found || conditional.test(sentenceAt(text, found.index))) continue;
      return [{ code: 'text-field-conflict', file: entry.file, path, message: message(quote(found[0])), fix }];
    }
    return [];
  });
}

interface OwnText {
  readonly path: ProblemPath;
  readonly text: string;
}

/** Any of the words that a matter is told with. */
const some = /取消|停办|停止|改期|延期|推迟|时间|满|不[对向]|限|面向|谢绝|不接待|[仅只]对/u;

function textsOf({ data, body }: Entry<Activity>): readonly OwnText[] {
  const fields: readonly (readonly [string | undefined, ...ProblemPath])[] = [
    [data.name, 'name'],
    [data.summary, 'summary'],
    [data.audienceNote, 'audienceNote'],
    [data.booking?.note, 'booking', 'note'],
    ...data.sessions.map(({ note }, index) => [note, 'sessions', index, 'note'] as const),
    [data.details, 'details'],
    [body],
  ];
  return fields.flatMap(([text, ...path]) => (text !== undefined && some.test(text) ? [{ path, text }] : []));
}
