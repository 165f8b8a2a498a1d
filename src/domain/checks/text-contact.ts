import type { TextFault } from './text-characters.ts';
import { surname } from './text-child.ts';

/**
 * A person behind 联系人 or 联络员 in a text, on one line or in the column of a Markdown table; behind 负责人 only with a phone
 * beside it, because those who lead a project are named in public. Warning, because a name cannot be told from other words with
 * certainty. The message does not repeat it; the offset is of the label, in a table of the name.
 */
export function contactFaults(text: string): readonly TextFault[] {
  if (!/联系人|联络[人员]|经办人|咨询人|负责人/u.test(text)) return [];
  const offsets = [...text.matchAll(behindLabel)].flatMap(({ 1: rest = '', index }) =>
    tellsPerson(rest) ? index : [],
  );
  return [...offsets, ...inColumns(text)].map((offset) => ({
    code: 'pii-contact',
    message: '像是联系人的姓名或称呼。',
    fix: '公开的内容只写单位或科室和办公电话，例如“联系单位：市科协科普部”，删去个人的。',
    offset,
  }));
}

const label = '(?:联系人|联络[人员]|经办人|咨询人|负责人(?=[^。；\\n]{0,20}(?:电话|手机|\\d{3,4}-?\\d{3})))';
/** The clause behind a label; signs of Markdown may stand between them. */
const behindLabel = new RegExp(`${label}[ \\t*_|：:为是]*[\\s：:|为是*][ \\t*_|]*([^\\n，,、。；;|]{1,40})`, 'gu');

/** True for a name by itself or behind its office (市科协 李四), and for a surname with a title anywhere (科普部王老师). */
function tellsPerson(clause: string): boolean {
  if (titled.test(clause)) return true;
  const [first = '', second = ''] = clause.split(/[\s（(：:*]+/u).filter(Boolean);
  return isName(first) || (/[\u4e00-\u9fff]{2}/u.test(first) && isName(second));
}

const isName = (word: string): boolean => bareName.test(word) && !otherWords.test(word);

const anySurname = `(?:${surname}|[高方于金易向莫])`;
const bareName = new RegExp(
  `^${anySurname}(?:某|[\\u4e00-\\u9fff×＊*]{1,2}?)(?:某|同志|先生|女士|[)）]|电话|手机|联系|办公|[\\d+].*)*$`,
  'u',
);
const title =
  '(?:老师|主任|科长|处长|部长|局长|所长|馆长|站长|校长|院长|会长|秘书长|书记|经理|主管|教授|干事|同志|先生|女士)';

/** A surname and a title: 李老师, 张小明科长. */
export const titled = new RegExp(
  `${surname}[\\u4e00-\\u9fff×＊*]{0,2}${title}(?=$|[^\\u4e00-\\u9fff]|电话|手机|联系)`,
  'u',
);

/** Units, places and other words that begin like a name. */
const otherWords =
  /[科部室处办所站馆院局会校社组委厅县市区镇乡村队团台园店]$|^(?:周[一二三四五六日末]|马上|任何|温州|唐山|江苏|康复|万方|方式|方法|方案|金额|向)/u;

/** The names in the column of a Markdown table that is titled 联系人. */
function inColumns(text: string): readonly number[] {
  const found: number[] = [];
  let column = -1;
  let offset = 0;
  for (const line of text.split('\n')) {
    const cells = line.includes('|') ? line.split('|') : [];
    const titles = cells.findIndex((cell) => heading.test(cell));
    if (titles !== -1 || cells.length === 0) column = isTitleRow(cells) ? titles : -1;
    else if (tellsPerson((cells[column] ?? '').trim())) found.push(offset + nameAt(cells, column));
    offset += line.length + 1;
  }
  return found;
}

const nameAt = (cells: readonly string[], column: number): number =>
  cells.slice(0, column).join('|').length + 1 + (cells[column] ?? '').search(/\S/u);

const heading = /^[ \t*]*(?:活动)?(?:联系人|联络[人员])(?:姓名)?[ \t*]*$/u;

/** True unless a name stands in the row: `| 联系人 | 张三 |` is found behind its label. */
const isTitleRow = (cells: readonly string[]): boolean => !cells.some((cell) => isName(cell.trim()));
