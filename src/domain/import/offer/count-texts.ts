/** How many people a cell tells: in all, or of each session. */
export interface CountReading {
  readonly count: number;
  readonly isEach: boolean;
}

const about = '(?:约|大约|大概|预计|预估|估计|近|超过?|不少于|不低于|限|计划)*';
const number = String.raw`(\d{1,7}(?:\.\d{1,2})?)(万)?[余多+]?(?:人次|人|名|位)?[余多]?(?:左右|以上|上下)?`;
const each = '[场期次]';

const inAll = new RegExp(`^(?:共计?|总计)?${about}${number}$`, 'u');
const ofEach = [
  new RegExp(`^(?:每|各)${each}?(?:各)?${about}${number}$`, 'u'),
  new RegExp(`^${about}${number}(?:[/每]|[/]?每)${each}$`, 'u'),
];
const withSum = new RegExp(`^每${each}.+?[,、;(]?(?:共计?|总计|合计)${about}${number}[)]?$`, 'u');

/** Reads a cell of expected people. Undefined for a range, for two counts and for what is no count. */
export function readCount(text: string): CountReading | undefined {
  const plain = text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})|\s+/gu, '');
  const sum = inAll.exec(plain) ?? withSum.exec(plain);
  if (sum) return counted(sum, false);
  const own = ofEach.map((pattern) => pattern.exec(plain)).find((match) => match !== null);
  return own && counted(own, true);
}

function counted([, digits = '', tenThousand]: RegExpExecArray, isEach: boolean): CountReading | undefined {
  const count = Math.round(Number(digits) * (tenThousand === undefined ? 1 : 10_000));
  return count > 0 && (tenThousand !== undefined || !digits.includes('.')) ? { count, isEach } : undefined;
}

/** How many take part by a text that tells it once: 约80名小学生参加, 组织初一学生150人. */
export function participantsIn(text: string): { readonly count: number; readonly said: string } | undefined {
  const found = text
    .normalize('NFKC')
    .split(/[。;,\n]/u)
    .flatMap((part) => [...part.matchAll(/(?:约|近)?(\d{1,6})余?(?:人次|人|名)/gu)].map((match) => ({ part, match })));
  const [only, ...more] = found;
  if (!only || more.length > 0) return undefined;
  const { part, match } = only;
  const isOfPeople = /参[加与](?!者)|组织|参训/u.test(part) && !ofOthers.test(part);
  return isOfPeople ? { count: Number(match[1]), said: part.trim() } : undefined;
}

/** The count that a text about whom it is for tells once beside them: 社会公众约500人. A limit is none. */
export function countBeside(text: string): string | undefined {
  const [only, ...more] =
    text.normalize('NFKC').match(/(?:每[场期次]|各|约|共|近|预计)*\d[\d,]*余?(?:人次|人|名)(?:左右|以上)?/gu) ?? [];
  return more.length > 0 || /限|名额|不超过|以内|(?:每|[人名位]\/)[批班队组天日]/u.test(text) ? undefined : only;
}

/** A quota, a number for each, or those who run it. */
const ofOthers = /限|每|各|名额|专家|志愿者|工作人员|医生|医护|教师|讲解员|选手|获奖|评选|以内|不超过/u;

/** The quota of a session that a text tells: 限30人, 每场30人; 上午、下午内容相同，各30人. */
export function quotaIn(text: string): string | undefined {
  const parts = text.normalize('NFKC').split(/[。;,\n]/u);
  const own = parts
    .map((part) => part.trim())
    .find((part) =>
      /^(?:每[场期次批])?(?:限额?|限报|名额|仅限|每[场期次批])[:为]?\d{1,5}(?:人|名|组家庭|个家庭|户|组)$/u.test(part),
    );
  if (own !== undefined) return own;
  const [, quota] =
    /(?:上午[、和及]?下午|[两二三四五六]场|各场)[^。;\n]{0,12}?(?<=[,场])各(?:限)?(\d{1,5}(?:人|名|组家庭))/u.exec(
      text.normalize('NFKC'),
    ) ?? [];
  return quota === undefined ? undefined : `每场${quota}`;
}

/** The quota beside whom it is for or how many come: 亲子家庭 限60人; 市民，每批15人. How many come on a day is none. */
export const quotaBeside = (text: string): string | undefined =>
  text
    .normalize('NFKC')
    .split(/[,;、()\s]+|(?=每[场期次批班组])|(?<!每[场期次批班组]次?)(?=限|名额)/u)
    .find((part) =>
      /^(?:每[场期次])?(?:限额?|限报|名额)[:为]?\d{1,5}(?:人|名|组家庭|个家庭|户|组)$|^每[场期次]\d{1,5}(?:人|名|组家庭|个家庭|户|组)$|^每[批班组]次?(?:限额?)?\d{1,5}(?:人|名)$|^\d{1,5}(?:人|名)[/每][批班组]$/u.test(
        part,
      ),
    );
