const festival = '(?:(?:秋分|[寒白]露|中秋|国庆|重阳|教师|端午|元旦|春节|清明)节?)';

const hanDigits = '零一二三四五六七八九';

/** `二十一` and `二〇二五` as numbers; undefined for anything else. */
export function hanNumber(text: string): number | undefined {
  const digits = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (!digits.includes('十')) {
    const values = [...digits].map((each) => hanDigits.indexOf(each));
    return values.includes(-1) ? undefined : Number(values.join(''));
  }
  const [, tens = '', ones = ''] = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(digits) ?? [
    undefined,
    '?',
  ];
  if (tens === '?') return undefined;
  return (tens === '' ? 1 : hanDigits.indexOf(tens)) * 10 + (ones === '' ? 0 : hanDigits.indexOf(ones));
}

/** Numbers, days and clock times in one form each. */
const inDigits = (text: string): string =>
  text
    .replace(/[①-⑳]/gu, ';')
    .normalize('NFKC')
    .trim()
    .replace(/\s*[\r\n]+\s*(?=[（(]?(?:周|星期|礼拜)[一二三四五六日天](?:[)）\s]|$))/gu, ' ')
    .replace(/\s*[\r\n]+\s*/gu, ';')
    .replace(
      /(?<!周|星期|礼拜|[、,和及与])[〇零一二两三四五六七八九十]+(?=\s*(?:年(?!级)|[月日点时]|号(?![楼厅馆门院室线车桌教会])|分(?!别)))/gu,
      (han) => String(hanNumber(han) ?? han),
    )
    .replace(/号(?![楼厅馆门院室线车桌教会])/gu, '日')
    .replace(new RegExp(`${festival}(?:当[天日])?\\(((?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)\\)`, 'gu'), '$1 ')
    .replace(/上[、,和]?下午/gu, '上午、下午')
    .replace(/每(?=[早晚]|[上下]午)/gu, '每天')
    .replace(besideWeekday, '')
    .replace(/(^|[;\s])\d{1,2}[.、]\s*(?=(?:\d{4}年)?\d{1,2}月(?:\d|[上中下]旬))/gu, '$1;')
    .replace(/(?<=\d{4}-\d{1,2}-\d{1,2})[T\s]+(?=\d{1,2}:)/gu, ' ')
    .replace(/(?<=\d{1,2}:\d{2}):\d{2}(?!\d)/gu, '')
    .replace(/(?<=\d{4}[-./]\d{1,2}[-./]\d{1,2}) 0?0:00$/u, '')
    .replace(/\s*([年月日])\s*(?=\S)/gu, '$1')
    .replace(/(\d{1,2})\s*[点时](?!间)\s*(?:(\d{1,2})\s*分?|(半)|整|钟(?!头))?/gu, clock)
    .replace(/钟头/gu, '小时')
    .replace(/([一二三1-3])刻钟/gu, (_, quarters: string) => `${15 * (hanNumber(quarters) ?? Number(quarters))}分钟`);

/**
 * A written time in one form: NFKC, ASCII digits for Han numerals before 年月日号点时分, one hyphen for dashes, 至 and 到,
 * 日 for 号 but of a building, `9:30` for 9点半 and 9时30分, no blanks beside those signs, no seconds, semicolons for line breaks and for the
 * numbers of a list. Midnight after a date in digits is how a spreadsheet prints a date without a time.
 */
export const plainForm = (text: string): string =>
  inDigits(text)
    .replace(/(?<=:\d{2}) ?到(?=[,;])/gu, '到场')
    .replace(/(?:[‐-―─−~〜至]|(?<![签报])到(?![场达位]))+/gu, '-')
    .replace(/\s*-[\s-]*/gu, '-')
    .replace(listed, '、')
    .replace(/(?<=\d) ?: ?(?=\d{2}(?!\d))/gu, ':')
    .replace(/(?<=[日\s-])([01]\d|2[0-3])([0-5]\d)-([01]\d|2[0-3])([0-5]\d)(?!\d)/gu, '$1:$2-$3:$4')
    .replace(pointedHours, hoursWithColons)
    .replace(
      /(\d{1,2}:\d{2}) ?([ap])\.?m\.?(?![a-z])/giu,
      (_, time: string, half: string) => `${/a/iu.test(half) ? '上午' : '下午'}${time}`,
    )
    .replace(/(?<=:\d{2}) ?起[,、 ]*-?(?=(?:\d{1,2}月)?\d{1,2}日 ?\d{1,2}:\d{2} ?止)/gu, '-')
    .replace(/(?<=\d:\d{2}) ?(?:正式|准时)(?=开[始讲播课演])/gu, '')
    .replace(fromAndTo, '$1-$2')
    .replace(arrivalInBrackets, '$<arrival>,$<start>')
    .replace(
      /(?<=-(?:(?:\d{1,2}月)?\d{1,2}日)? ?\d{1,2}:\d{2}) ?(?:止|结束|(?:正式)?(?:比赛|演出|讲座|活动|授课|展演|观摩|参观|培训)(?=$|[;,(]))/gu,
      '',
    )
    .replace(/(?<=:\d{2}) ?(?:更新|上线|首播|播出|推送|发布)(?=$|[;,)])/gu, '')
    .replace(/(?:营业|开放|工作|上班|办公)时间内? ?(?=\(\d{1,2}:)/gu, '')
    .replace(/[全整][天日][\s:,(]*(?=\d{1,2}:\d{2})/gu, '')
    .replace(/(?<=(?:[早晚]上?|早晨|[上中下]午|傍晚|[晚夜]间)场?)[\s:,(]+(?=\d{1,2}:)/gu, '')
    .replace(/(?<=\d:\d{2}) ?\(((?:签到|报到|集合|入场|进场|检票|候场|开始))\)/gu, '$1 ')
    .replace(/(?<=日|\d[./]\d{1,2})\(([一二三四五六日天])\)/gu, '(周$1)')
    .replace(wordsBeside, (_, day, after, before, other) => `(${day ?? other})(${after ?? before})`)
    .replace(/(?<![每逢])((?:周|星期|礼拜)[一二三四五六日天])\(((?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日)\)/gu, '$2($1)')
    .replace(/(?<=\d|日) ?\/ ?(?=(?:\d{4}年)?\d{1,2}月\d)/gu, ';')
    .replace(/(?<=日)(?:起|开始)[,、 ]?(每.+?)[,、; ]+-?((?:\d{1,2}月)?\d{1,2}日)(?:截?止|结束|为止)?$/u, '-$2$1')
    .replace(/(?<=日)(?:起(?=-)|止)/gu, '')
    .replace(within, '')
    .replace(weekdaysWithin, asWeekdays)
    .replace(dayOff, '$1除外');

/** 17日-23日里的周一: among those days. */
const within = /(?<=日)(?:里面?|[之当]?中间?|内)的?(?=(?:周|星期|礼拜)[一二三四五六日天]|[逢每]|[单双]日)/gu;
/** 17-23日里的一、三、五: weekdays where none of those days has such a number. */
const weekdaysWithin =
  /(\d{1,2})日?-(\d{1,2})日(?:里面?|[之当]?中间?|内)的([一二三四五六日](?:[、和][一二三四五六日])+)/gu;

function asWeekdays(whole: string, from = '', to = '', list = ''): string {
  const isDay = (number: number) => number > 0 && Number(from) <= number && number <= Number(to);
  const isSpan = Number(from) < Number(to);
  return isSpan && !list.split(/[、和]/u).some((each) => isDay('日一二三四五六'.indexOf(each)))
    ? `${from}日-${to}日周${list}`
    : whole;
}

const house = '[厂场校园馆村]';
/** 9:00入厂,11:00出来: what begins and what ends it. */
const fromAndTo = new RegExp(
  `(\\d:\\d{2}) ?(?:开始|起|出发|集合|集中|签到|报到|开门|上车|到场|开[课讲播演]|上课|[入进]${house})[,、]? ?约?((?:[上下]午)?\\d{1,2}:\\d{2}) ?(?:结束|返[校回程]?|散场|散会|收队|收[摊工]|解散|回[程来]|关门|下课|走|出来|[出离]${house}|离开)`,
  'gu',
);

/** 下午(13:30签到,14:00开始)-16:00: brackets that hold the start of a span. */
const arrivalInBrackets =
  /\((?<arrival>\d{1,2}:\d{2} ?(?:签到|报到|集合|入场|进场|检票|候场))[,、 ]+(?<start>\d{1,2}:\d{2}) ?(?:开[始讲播课演])?\)(?=-\d{1,2}:\d{2})/gu;

const aWeekday = '(?:周|星期|礼拜)[一二三四五六日天]';
/** （周三，中秋节）: the weekday apart from what else stands beside it, which closes nothing. */
const wordsBeside = new RegExp(
  `\\((?:(${aWeekday})[,、 ](?!每|周|星期|礼拜)([^()\\d闭休停不除]{2,12})|(?!每|周|星期|礼拜)([^()\\d闭休停不除,、]{2,8})[,、 ](${aWeekday}))\\)`,
  'gu',
);

/** 9:00/14:00, 9:00-11:30;14:00-17:00, 19日/23日: hours of one day, days of the same hours. */
const listed =
  /(?<=:\d{2}) ?[/|] ?(?=\d{1,2}:\d{2})|(?<=:\d{2}-\d{1,2}:\d{2}) ?; ?(?=\d{1,2}:\d{2}-\d{1,2}:\d{2})|(?<=\d日) ?\/ ?(?=\d{1,2}日)/gu;

/** （下周三）, （周一闭馆日）: what says nothing more of the weekday of a day. */
const besideWeekday =
  /(?<=\()[下本这](?=(?:周|星期|礼拜)[一二三四五六日天]\))|(?<=(?:周|星期|礼拜)[一二三四五六日天])(?:闭馆|休馆|公休|休息)日(?=\))/gu;

/** A day among those that is none of them: (其中18日休息), (15日中秋节停课). */
const dayOff = new RegExp(
  `(?:其中)?(?<=其中|[(,;])((?:\\d{1,2}月)?\\d{1,2}日)${festival}?(?:当[天日])?(?:放假)?(?:除外|休息|闭馆|休馆|不开放|放假|停(?:[办开课讲]|[一1]?[次场]))`,
  'gu',
);

/** Hours with points: after a day, or with minutes that are no day of a month. */
const pointedHours = /(日\)? ?|\s)(\d{1,2})\.(\d{2})-(\d{1,2})\.(\d{2})(?![\d.])/gu;

function hoursWithColons(whole: string, before: string, ...[hour, minute, end, endMinute]: readonly string[]): string {
  const isOfDay = before.startsWith('日') || [minute, endMinute].some((each) => each === '00' || Number(each) > 31);
  return isOfDay ? `${before}${hour}:${minute}-${end}:${endMinute}` : whole;
}

const clock = (_: string, hour: string, minute: string | undefined, half: string | undefined) =>
  `${hour}:${(minute ?? (half ? '30' : '00')).padStart(2, '0')} `;
