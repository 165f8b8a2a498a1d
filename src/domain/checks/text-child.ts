import type { TextFault } from './text-characters.ts';

/**
 * A name with a school and a class in one line: with them a child can be found (个人信息保护法, 28 and 31). Warning, at
 * most one per text, because a name cannot be told from other words with certainty. The message does not repeat it.
 */
export function childFaults(text: string): readonly TextFault[] {
  if (!text.includes('班') || !school.test(text)) return [];
  const labelled = labels.test(text) ? text.search(/姓\s*名/u) : -1;
  if (labelled !== -1) return [{ ...fault, offset: labelled }];
  let offset = 0;
  for (const line of text.split('\n')) {
    const found = namedChild(line);
    if (found !== undefined) return [{ ...fault, offset: offset + found }];
    offset += line.length + 1;
  }
  return [];
}

/** Offset of the name or the class beside it; undefined when the line does not tell of a child. */
function namedChild(line: string): number | undefined {
  if (!school.test(line)) return undefined;
  const found = line.matchAll(classThenName).find(({ groups = {} }) => !otherWords.test(groups['name'] ?? ''));
  const before =
    found ?? line.matchAll(nameThenClass).find(({ groups = {} }) => !otherWords.test(groups['name'] ?? ''));
  return before?.index;
}

const school =
  /小学|中学|学校|幼儿园|附[小中]|[一二三四五六七八九十\d][小中](?![\d小中])|实验[小中]|[\u4e00-\u9fff][小中](?=[初高一二三四五六七八九])|书院|学堂/u;

/** The most common surnames: nearly nine of ten Chinese have one. Left out where they mostly begin other words: 高, 方, 成. */
export const surname =
  '(?:欧阳|上官|司马|诸葛|[王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔白崔康毛邱秦史顾侯邵孟龙万段雷钱汤尹黎武乔贺赖龚庞樊兰殷施陶洪翟颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦柳邢岳齐梅庄辛管祝左涂祁耿牟詹关苗凌费纪靳盛童欧甄])';
const name = `(?<name>${surname}(?:某某|[\\u4e00-\\u9fff×＊*]{1,2}?))`;
const grade = '(?:[一二三四五六七八九]|[1-9]|初[一二三]|高[一二三]|[七八九]|大|中|小|\\d{4}级)';
const className = `${grade}(?:年级)?\\s?[（(]?\\s?[一二三四五六七八九十\\d]{0,2}\\s?[)）]?\\s?班`;
const child = '(?:学生|同学|小朋友|选手|队员|小讲解员|小记者|少先队员)';
const between = '[\\s|，、：:（(“的]{0,3}';
const end = `(?=${child}|[\\s，。、；：！）)”|]|$|获|荣|代表|分享|说|在|讲|带来|表演|展示|发明|制作|同学)`;

const classThenName = new RegExp(`${className}${between}${child}?${between}${name}${end}`, 'gu');
const nameThenClass = new RegExp(
  `(?<=^|[\\s，。、；：“（(|]|${child})${name}${child}?[\\s|，、：:（(]{0,3}(?:是|来自|就读于)?[^。；！？]{0,24}?${className}`,
  'gu',
);

/** A form that was filled in: its lines are a name, a school and a class. */
const labels =
  /姓\s*名\s*[：:]\s*[\u4e00-\u9fff][\s\S]{0,80}班\s*级?\s*[：:]\s*\S|班\s*级\s*[：:]\s*\S[\s\S]{0,80}姓\s*名\s*[：:]\s*[\u4e00-\u9fff]/u;

/** Words that begin like a name. */
const otherWords =
  /^(?:任课|任何|任务|江苏|温馨|温暖|温州|唐山|石家庄|康复|黄河|万|关于|关爱|章程|祝|盛大|白天|白板|龙舟|季度|申报|施工|毕业|管理|严|纪|凌晨|左右|余|何|许多|曾|程序|钱|钟|林|周[一二三四五六日末]|周围|田|叶|马上|梅花|兰花|牛|熊猫|孔子|史|雷)/u;

const fault: Omit<TextFault, 'offset'> = {
  code: 'pii-child',
  message: '像是孩子的姓名，旁边写着学校和班级。',
  fix: '公开的内容不写孩子的全名和班级：写“一名三年级学生”，或只写学校；确实要写，先征得监护人同意。',
};
