import { quote } from '../checks/quote.ts';
import { asked, type Codec, found, type Reading } from './codec.ts';
import { type Fields, sameValue } from './fields.ts';
import { type Head, part, recordLine, records } from './records.ts';
import { line } from './simple-codecs.ts';

/** In front of a line in JSON, as in records.ts. */
const exact = 'JSON：';

/** A line of a list that is read by a pattern; what that would not give back is written as JSON. */
function patternLine(
  write: (record: Fields) => string,
  read: (text: string) => Reading<Fields>,
): Codec<readonly Fields[]> {
  return {
    write: ([record = {}]) => {
      const text = write(record);
      const back = read(text);
      return back.kind === 'value' && sameValue(back.value, record) ? text : exact + JSON.stringify(record);
    },
    read: (text) => {
      const reading = text.startsWith(exact) ? fromJson(text.slice(exact.length)) : read(text);
      return reading.kind === 'value' ? found([reading.value]) : reading;
    },
    isLoose: true,
  };
}

function fromJson(text: string): Reading<Fields> {
  try {
    return found(JSON.parse(text) as Fields);
  } catch {
    return asked('“JSON：”后面的写法坏了。', '照导出的原样放回去，或换成平常的写法。');
  }
}

const withoutDefaults = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

/** `标题 https://… 2023-09-17 95秒`: the day and the length may be left out. */
const linkLine = patternLine(
  ({ title, url, on, seconds }) =>
    [title, url, on, seconds === undefined ? undefined : `${seconds}秒`].filter((each) => each !== undefined).join(' '),
  (text) => {
    const [, title, url, on, seconds] =
      /^(.*?)\s*(https:\/\/\S+)(?:\s+(\d{4}-\d{2}-\d{2}))?(?:\s+(\d+)\s*秒)?$/u.exec(text) ?? [];
    if (url === undefined || title === '') return asked(`${quote(text)}读不懂。`, '一行一条：标题 https://网址 日期。');
    return found(withoutDefaults({ title, url, on, seconds: seconds === undefined ? undefined : Number(seconds) }));
  },
);
export const links = records(linkLine);

const labelOf: Readonly<Record<string, string>> = {
  cancelled: '取消',
  postponed: '改期',
  moved: '换地点',
  corrected: '更正',
};

/** `2023-09-17 取消 大风`. */
export const changes = records(
  patternLine(({ on, kind, note }) => `${on} ${labelOf[String(kind)] ?? kind} ${note}`, changeOf),
);

function changeOf(text: string): Reading<Fields> {
  const [, on, label = '', note] = /^(\d{4}-\d{2}-\d{2})\s+(\S+)\s+(.+)$/u.exec(text) ?? [];
  const kind = Object.keys(labelOf).find((each) => labelOf[each] === label);
  if (kind === undefined)
    return asked(
      `${quote(text)}读不懂。`,
      `一行一条：2023-09-17 取消 说明；种类写${Object.values(labelOf).join('、')}。`,
    );
  return found({ on, kind, note });
}

const nameHead: Head = {
  write: ({ name }) => (typeof name === 'string' ? name : undefined),
  read: (text) =>
    text === '' ? asked('没有写姓名。', '一行一位：姓名 ｜ 职称：… ｜ 单位：…。') : found([{ name: text }]),
};

/** `张三 ｜ 职称：教授 ｜ 单位：固原大学`. */
export const people = records(recordLine(nameHead, [part('职称', 'title', line), part('单位', 'organization', line)]));
