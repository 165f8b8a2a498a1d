import type { Token } from './token.ts';

type Reader = readonly [pattern: RegExp, make: (match: RegExpExecArray) => Token | undefined];

/** That it is closed. */
export const closedWords =
  '(?:闭[馆园展]|休[馆园展]|关门|停开|不(?:对外)?(?:开放|开馆|开门|开园|开(?![课讲班场])|营业|接待|展出)|休息)';

const weekday = '[一二三四五六日天]';
const week = '(?:周|星期|礼拜)';

/** In the order in which they are tried. */
const readers: readonly Reader[] = [
  [/⟦(\d+)⟧/uy, ([, index]) => ({ kind: 'note', index: Number(index) })],
  [/24小时/uy, () => ({ kind: 'sign', sign: 'whole-day' })],
  [
    /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/uy,
    ([, year, , month = '', day = '']) => ({ kind: 'date', year, month, day }),
  ],
  [/(20\d{2})(\d{2})(\d{2})(?!\d)/uy, ([, year, month = '', day = '']) => ({ kind: 'date', year, month, day })],
  [/⟨([^⟩]+)⟩/uy, ([, title = '']) => ({ kind: 'title', title })],
  [/第([一二三四五六七八九十\d]+)(?:讲|期|批|站)/uy, ([title]) => ({ kind: 'title', title })],
  [
    /半决赛|总决赛|[预初复决]赛|海选|[初复终]评|[开闭]幕式|启动仪式|颁奖(?:仪式|典礼)?|(?:提交|征集|报送|交)作品|作品(?:征集|提交|报送)|(?:集中)?(?:评选|评审)/uy,
    ([title]) => ({ kind: 'title', title }),
  ],
  [/第[一二三四五六七八九十\d]+场:?/uy, () => ({ kind: 'sign', sign: 'noise' })],
  [/各[一1](?:场次?|批次?|[次期班轮])/uy, () => ({ kind: 'sign', sign: 'noise' })],
  [
    /(共|每天|每日|各)?([一二两三四五六七八九\d]{1,2})(?:场次?|次(?!日))/uy,
    ([, isOfAll, count = '']) => ({ kind: 'count', count: countOf(count), isOfAll: isOfAll !== undefined }),
  ],
  [
    /(?:共计?|为期|历时)?:?([一二两三四五六七八九]|\d{1,2})天(?:时间)?/uy,
    ([, count = '']) => ({ kind: 'day-count', count: countOf(count) }),
  ],
  [
    /(?:每[场次期]|各|活动)?(?:时长|片长|全[程长]|历时|持续|为期|共|播放?|放映?|讲|演)?:?(?:(\d{1,3}(?:\.\d)?|[一二两三四五六七八九]|半)个?(半?)小时|(\d{1,3})分钟)/uy,
    ([, hours = '0', half, minutes = '0']) => ({
      kind: 'duration',
      minutes: Number(minutes) + 60 * (hoursOf(hours) + (half ? 0.5 : 0)),
    }),
  ],
  [/(\d{4})[-./](\d{1,2})(?![\d:./-])/uy, ([, year, month = '']) => ({ kind: 'month', year, month, third: undefined })],
  [
    /(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:(\d{1,2})日|(\d{1,2})(?=\s*[-、,和及与]\s*\d|\s*$|\s+[^\d]|\())/uy,
    ([, year, month = '', day, other = '']) => ({ kind: 'date', year, month, day: day ?? other }),
  ],
  [
    /(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:份)?([上中下]旬)?(?![初底末\d])/uy,
    ([, year, month = '', third]) => ({ kind: 'month', year, month, third }),
  ],
  [/(\d{4})年/uy, ([, year = '']) => ({ kind: 'year', year })],
  [/(\d{1,2})日/uy, ([, day = '']) => ({ kind: 'day', day })],
  [/(\d{1,2}):(\d{2})(?!\d)/uy, ([, hour = '', minute = '']) => ({ kind: 'time', hour, minute })],
  [
    /(\d{1,2})[./](\d{1,2})(?![\d:./])日?/uy,
    ([, month = '', day = '']) => ({ kind: 'date', year: undefined, month, day }),
  ],
  [/(\d{1,2})(?!\d)/uy, ([, number = '']) => ({ kind: 'number', number })],
  [/(?:每个?|逢)?(?:周末|双休日)/uy, () => ({ kind: 'weekdays', days: [5, 6], isRule: true, isSpan: false })],
  [
    /每?个?工作日/uy,
    () => ({ kind: 'weekdays', days: [0, 1, 2, 3, 4], isRule: true, isSpan: false, areWorking: true }),
  ],
  [
    new RegExp(`(每个?|逢)?${week}(${weekday})-${week}?(${weekday})`, 'uy'),
    ([, every, from = '', to = '']) => spanOfWeekdays(every !== undefined, positionOf(from), positionOf(to)),
  ],
  [
    new RegExp(`(每个?|逢)?${week}(${weekday}(?:[、,和及与]?\\s*${week}?${weekday})*)`, 'uy'),
    ([, every, list = '']) => ({
      kind: 'weekdays',
      days: [...list.replace(/[^一二三四五六日天]/gu, '')].map(positionOf).toSorted((a, b) => a - b),
      isRule: every !== undefined,
      isSpan: false,
    }),
  ],
  [/凌晨/uy, () => ({ kind: 'part', part: '凌晨' })],
  [/(?:早上|早晨|清晨|早)场?/uy, () => ({ kind: 'part', part: '早' })],
  [/上午场?/uy, () => ({ kind: 'part', part: '上午' })],
  [/中午场?/uy, () => ({ kind: 'part', part: '中午' })],
  [/(?:下午|午后)场?/uy, () => ({ kind: 'part', part: '下午' })],
  [/(?:傍晚|晚上|晚间|夜间|夜晚|晚|夜(?=场))场?/uy, () => ({ kind: 'part', part: '晚' })],
  ...(
    [
      [/-/uy, '-'],
      [/次日|第二天|翌日|隔天/uy, 'next-day'],
      [/开始|开场|出发|开[讲播演课赛映]|起/uy, 'from'],
      [/全天|整天|全日/uy, 'whole-day'],
      [/全月|整月|整个(?=\d{1,2}月)/uy, 'whole-month'],
      [new RegExp(closedWords, 'uy'), 'closed'],
      [/除外/uy, 'except'],
      [/(?:停止|截止)(?:入[场馆园]|检票|售票)|止票/uy, 'last-entry'],
      [/暂定|预计|大约|前后|左右/uy, 'vague'],
      [/(?:每?逢|每个?)?单日/uy, 'odd-days'],
      [/(?:每?逢|每个?)?双日/uy, 'even-days'],
      [/每天|每日|天天/uy, 'every-day'],
      [/不间断|昼夜不停|连续不断/uy, 'nonstop'],
      [/(?:名额)?已?(?:约满|报满|满员|额满)|(?:名额)?已满/uy, 'full'],
      [/(?:[本该此]?[次场]?活动)?(?:因故|临时)?现?已?(?:取消|停办)/uy, 'cancelled'],
      [/(?:具体(?:时间|时刻|场次)?|时间):?(?:待定|另定|另行通知|待通知|待确定|未定)/uy, 'hours-untold'],
      [
        /(?:具体日期|日期|(?:具体|详细|活动)*(?:方案|安排|日程)|具体)?:?(?:待定|另定|另行通知|待通知|待确定|未定)/uy,
        'untold',
      ],
      [/;/uy, 'clause'],
      [/[、,。\s]|和|及|与/uy, 'separator'],
      [
        /[()[\]的]|(?:活动|举办|开放|展览|展出)?时间:?|展期:?|会期:?|日期:?|期间|[自从]|拟定?于?|于|分别|准时|整|:/uy,
        'noise',
      ],
    ] as const
  ).map(([pattern, sign]): Reader => [pattern, () => ({ kind: 'sign', sign })]),
];

/** The signs of a text in its plain form (see plainForm()); undefined when a part of it is not a sign of time. */
export function tokensOf(plain: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let position = 0; position < plain.length; ) {
    const found = tokenAt(plain, position);
    if (!found) return undefined;
    tokens.push(found.token);
    position = found.end;
  }
  return tokens;
}

function tokenAt(plain: string, position: number): { readonly token: Token; readonly end: number } | undefined {
  for (const [pattern, make] of readers) {
    pattern.lastIndex = position;
    const match = pattern.exec(plain);
    const token = match ? make(match) : undefined;
    if (token) return { token, end: pattern.lastIndex };
  }
  return undefined;
}

const countOf = (text: string): number =>
  /^\d+$/u.test(text) ? Number(text) : '一二三四五六七八九'.indexOf(text.replace('两', '二')) + 1;

const hoursOf = (text: string): number => {
  if (text === '半') return 0.5;
  return text.includes('.') ? Number(text) : countOf(text);
};

const positionOf = (name: string): number => '一二三四五六日'.indexOf(name.replace('天', '日'));

function spanOfWeekdays(isRule: boolean, from: number, to: number): Token | undefined {
  if (to <= from) return undefined;
  const days = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  return { kind: 'weekdays', days, isRule, isSpan: true };
}
