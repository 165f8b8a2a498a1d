import { quote } from '../../checks/quote.ts';

/** What stands before a part and says nothing: 备注：, 2、, 9月5日更新：. */
const opening =
  /^\s*(?:(?:备注|注|说明|(?:温馨)?提示|(?:\d{1,2}月)?\d{1,2}[日号](?:更新|修改|补充|变更|通知|说明))[：:])?\s*(?:\d+[.、](?!\d)\s*)?/u;

/** The parts of a remark, at its semicolons, line breaks and commas; without numbers and what says nothing. */
export const partsOf = (text: string): readonly string[] =>
  text
    .split(/[；;。\n]+|[，,](?![^（(]*[）)])/u)
    .map((part) => part.replace(opening, '').trim())
    .filter((part) => part !== '' && !/^(?:无|\/|-+|—+)$/u.test(part));

/** Something is still to be settled: 场地再协调, 还没跟示例局对接, 场地审批中, 不行就改期, 单位后面再定, 改不改等领导定. */
export const unsettled =
  /(?:再|待|尚|还[没未要需在]|正在?|仍在?).{0,8}?(?:协调|对接|落实|联系|沟通|商[量议定]|报批|审批|申请|敲定)|(?:协调|对接|落实|沟通|报批|审批|申请|商议)中$|不行[就则]|(?:[再后另没未]|还没|领导|[视看等].{1,10})定(?:下来?)?$|定夺|拿不准|[等待].{1,12}?(?:回[话复音信]|答复|消息|研究)|(?:以?后|回头|到时候?)再(?:改|说|补|报|看)|[改办]不[改办]|^(?!.*(?:请|[不无]论|咨询|了解)).*[是能]否/u;

/** What is doubted about a part of a remark by the words in it, in zh-CN; the first that fits. */
const doubts: readonly (readonly [RegExp, string])[] = [
  [/[选定挑取择]一[天日]|二选一/u, '定在哪一天？'],
  [/截止$/u, '是预约、报名的截止时间吗？'],
  [/可能不|不一定|尚未/u, '办不办，定下来了吗？'],
  [/检修|停映|放假|闭馆|休馆|不开放/u, '哪些天不开放？'],
  [/取消|停办|撤销|不[办搞](?!理)|不再?举[办行]|暂停|作废|停[课展讲演]/u, '取消的是哪一场，还是整个活动？'],
  [/延期|推迟|改期|顺延|延后|推后|缓办|另择|(?:[延挪]|提前)[到至]/u, '改到什么时候，原来是什么时候？'],
  [/改(?:到|为|在|成|线)|调整|变更|原定|原为|原计划/u, '改的是时间、地点还是别的，现在是什么？'],
  [/约满|报满|额满|已满|满员|订满|售罄/u, '约满的是哪一场？'],
  [/不对|对内|内部|校内|仅限|只限|谢绝|除外/u, '哪一场、哪些人不能来？'],
  [
    new RegExp(`${unsettled.source}|待|再|还|中$|未确认|核实|确认|另行|暂|[?？]`, 'u'),
    '还没有定的是什么，定下来再公布，还是先写待定？',
  ],
  [/场|每[天日周]/u, '一共几场，各是什么时候？'],
  [/重复|合并/u, '和哪一行是同一个活动？'],
];

/** The question about a part of a cell with this title, in zh-CN. */
export const askText = (title: string, part: string): string =>
  `${quote(title)}写了${quote(part)}：${doubts.find(([pattern]) => pattern.test(part))?.[1] ?? '时间、地点、哪些人能来，要照它改吗？'}`;
