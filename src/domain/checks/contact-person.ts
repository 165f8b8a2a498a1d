import type { Check } from './context.ts';
import { officesOf } from './offices.ts';
import { surname } from './text-child.ts';

/**
 * A person in the name of an office: `科普部 王老师`, `联系人：陈某某`. Warning, because a name cannot be told from other
 * words with certainty. The message does not repeat it.
 */
export const contactPerson: Check = (content, { partial }) =>
  officesOf(content)
    .filter(({ file, office }) => !partial?.has(file) && person.test(office.office))
    .map(({ file, path }) => ({
      code: 'pii-contact',
      file,
      path: [...path, 'office'],
      message: '联系单位里像是有个人的姓名或称呼。',
      fix: '只写单位或科室，例如“市科协科普部”，删去个人的。',
    }));

const title =
  '(?:老师|主任|科长|处长|部长|局长|所长|馆长|站长|校长|院长|会长|秘书长|书记|经理|主管|教授|干事|同志|先生|女士)';

const person = new RegExp(
  `${surname}[\\u4e00-\\u9fff×＊*]{0,2}${title}(?=$|[^\\u4e00-\\u9fff])|联系人[\\s：:]*${surname}`,
  'u',
);
