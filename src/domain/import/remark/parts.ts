import { quote } from '../../checks/quote.ts';

/** The parts of a remark, at its semicolons, line breaks and commas; without numbers and what says nothing. */
export const partsOf = (text: string): readonly string[] =>
  text
    .split(/[；;。\n]+|[，,](?![^（(]*[）)])/u)
    .map((part) => part.replace(/^\s*(?:(?:备注|注|说明|(?:温馨)?提示)[：:])?\s*(?:\d+[.、](?!\d)\s*)?/u, '').trim())
    .filter((part) => part !== '' && !/^(?:无|\/|-+|—+)$/u.test(part));

/** What is doubted about a part of a remark by the words in it, in zh-CN; the first that fits. */
const doubts: readonly (readonly [RegExp, string])[] = [
  [/截止$/u, '是预约、报名的截止时间吗？'],
  [/可能不|不一定|尚未/u, '办不办，定下来了吗？'],
  [/检修|停映|放假|闭馆|休馆|不开放/u, '哪些天不开放？'],
  [/取消|停办|撤销|不[办搞](?!理)|不再?举[办行]|暂停|作废|停[课展讲演]/u, '取消的是哪一场，还是整个活动？'],
  [/延期|推迟|改期|顺延|延后|推后|缓办|另择|(?:[延挪]|提前)[到至]/u, '改到什么时候，原来是什么时候？'],
  [/改(?:到|为|在|成|线)|调整|变更|原定|原为|原计划/u, '改的是时间、地点还是别的，现在是什么？'],
  [/约满|报满|额满|已满|满员|订满|售罄/u, '约满的是哪一场？'],
  [/不对|对内|内部|校内|仅限|只限|谢绝|除外/u, '哪一场、哪些人不能来？'],
  [/待|未定|不行|再|还|中$|未确认|核实|确认|另行|暂|[?？]/u, '还没有定的是什么，定下来再公布，还是先写待定？'],
  [/场|每[天日周]/u, '一共几场，各是什么时候？'],
  [/重复|合并/u, '和哪一行是同一个活动？'],
];

/** The question about a part of a cell with this title, in zh-CN. */
export const askText = (title: string, part: string): string =>
  `${quote(title)}写了${quote(part)}：${doubts.find(([pattern]) => pattern.test(part))?.[1] ?? '时间、地点、哪些人能来，要照它改吗？'}`;
