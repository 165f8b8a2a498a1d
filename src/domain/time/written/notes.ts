import { tokensOf } from './tokens.ts';

/** A plain text without its notes: a sign with a number marks the place of each. */
export interface NotedText {
  readonly time: string;
  /** As they are written. */
  readonly notes: readonly string[];
}

/** A remark in brackets that is not a time is kept as a note. */
const remark = /\(([^()]{1,40})\)/gu;
const written = /[（(]([^（()）]{1,40})[）)]/gu;

/** Words in a remark that change the time, so that it cannot be a mere note. */
const changing =
  /[\d;]|(?:周[一二三四五六日天末]|星期|礼拜|工作日|双休日|休息日).*[不停闭休除另]|待定|未定|改|延期|推迟|提前|暂停|停办|取消|除外|放假|原|以前|之前|以后|农历|前|(?<!最)后/u;

/** When to be there or to book, how many may come, a break at noon, about how long it takes, and what rain does: none changes the time. */
const harmless =
  /^(?:\d{1,2}:\d{2} ?(?:[^;,、\d]{1,20}?)?(?:开始)?(?:签到|报到|集合|入场|进场|检票|候场|开门|发车)+(?:[乘上坐]车|出发)*|[^;,、\d]{1,20}(?:集合|签到|报到|上车)|(?:请)?(?:提前|早)\d{1,3}(?:分钟|小时)(?:签到|报到|入场|进场|到场|到达|检票|集合)|(?:每[场次期天日]|限额?|仅限|名额|共|约|招募|前)*:?\d{1,5}(?:人|名|组|位|户|座|个家庭|组家庭|个名额)(?:[/每]场)?|(?:需|须|请|可|至少)*提前[\d一二两三四五六七半]{1,3}个?(?:天|日|周|工作日|小时)(?:电话|网上|线上|微信|现场)?(?:预约|报名|登记|购票)|(?:大?约|预计)[^;,]{1,8}(?:小时|分钟)|[^;\d]{0,8}\d{1,4}(?:[-、,]\d{1,4})*(?:年级|班|号?[楼厅馆室]|层)[^;\d]{0,6}|(?:\d{1,2}月)?\d{1,2}日-\d{1,2}:\d{2}(?:结束)?|农历[^;,]{2,10}(?:,[^;,\d]{1,8})?|(?:中午)?\d{1,2}:\d{2}-\d{1,2}:\d{2}(?:闭馆|休馆|午休|休息|不开放)|[如若]?[遇逢有]?(?:[大阴]?雨|雨[天雪]|台风|大风|(?:恶劣)?天气|高温|降[雨温]).*)$/u;

const someDay = '(?:\\d{1,2}月\\d{1,2}日|\\d{1,2}日|\\d{1,2}[./]\\d{1,2})';
const someDays = `${someDay}(?:-${someDay})?`;
/** When one may book: 8月25日-9月10日报名, 报名截止9月10日. */
const ofBooking = `(?:(?:报名|预约)(?:时间|日期)?(?:截止)?(?:至|到|于|-)?:?${someDays}(?:截止|止|前)?|${someDays}(?:起|前|止)?(?:接受|开始|截止)*(?:报名|预约)(?:截止|结束)?)`;
const bookingAlone = new RegExp(`^${ofBooking}$`, 'u');
const bookingBefore = new RegExp(`^(?<note>${ofBooking})[,;、 ]+(?:比赛|活动|举办|开赛|决赛)?:?(?=\\d)`, 'u');
const bookingAfter = new RegExp(`[,;、 ]+(?<note>${ofBooking})$`, 'u');

/** Until when works are taken: 作品9月15日前交到教育局, 9月15日前报送作品. */
const ofWorks = new RegExp(
  `^(?:[^;,\\d]{0,6}(?:作品|稿件|材料|名单|视频|回执|报名表)[^;,\\d]{0,6}${someDay}(?:\\d{1,2}:\\d{2})?(?:下班)?(?:之?前|截止|止)[^;,\\d]{0,20}|${someDay}(?:\\d{1,2}:\\d{2})?(?:下班)?(?:之?前|截止)[^;,\\d]{0,6}(?:[交报送寄提]|截稿)[^;,\\d]{0,16})$`,
  'u',
);

/** Hours in words: 9月7日-11日课间及课后服务时段, 9.1-9.30 门诊时间. */
const schoolHours =
  '(?:[上下]午第[一二三四五六七八\\d]节课?|大?课间|课后服务|课余|午休|早读|晚自习|晨会|班会|升旗仪式|社团课)(?:活动)?(?:时间|时段|期间|时)?';
const workHours =
  '(?:同|按照?)?(?:正常)?(?:门诊|营业|上班|办公|工作|上课|教学|开馆|开园|接诊|出诊|对外开放)(?:时间|时段|期间)内?';
const hoursInWords = new RegExp(
  `(?<=(?:日|\\d|旬|月|\\)) ?)[,、 ]*(?<note>(?:每天|每日)?(?:${schoolHours}|${workHours})(?:[及和与、](?:${schoolHours}|${workHours}))*)$`,
  'u',
);

/** What the hours are called: 晚自习19:30-21:30. */
const namedHours = new RegExp(
  `(?<=(?:[日天\\d)]) ?)(?<note>${schoolHours}|第[一二三四五六七八\\d]节课?|(?:升旗|放学|下班|早操|[早午晚]饭)(?:仪式)?[前后时])[,:( ]*(?=(?:[上下]午|晚上?)?\\d{1,2}:\\d{2}-)`,
  'gu',
);

/** When to be there, before the time itself or after it: 8:30签到，9:00开始; 9:00-11:30，8:15在广场集合乘车. */
const arrival =
  '(?<note>\\d{1,2}:\\d{2} ?(?:-\\d{1,2}:\\d{2} ?)?(?:[在于][^;,、\\d]{1,20})?(?:开始)?(?:签到|报到|集合|[入进][场厂校园馆]|检票|候场|开门)(?:[乘上坐]车|出发)?)';
const arrivalBefore = new RegExp(
  `(?<![\\d-])${arrival}[,、\\s]\\s*(?<time>(?:[上下]午|晚上?)?\\d{1,2}:\\d{2}(?: ?(?:开[始讲播课演]|出发))?(?:-\\d{1,2}:\\d{2})?)`,
  'gu',
);
const arrivalAfter = new RegExp(`(?<=\\d:\\d{2}(?: ?开始)?)[,、 ]\\s*${arrival}$`, 'gu');

/** An end that is not told exactly: 14:00开始，约2小时; 一个半小时左右. */
const aboutHowLong =
  /(?<=\d:\d{2}(?: ?(?:开始|开[播讲演课场]|起))?)[,、 ]+(?<note>(?:时长|历时|每场)?(?:大?约[^;,、]{1,8}(?:小时|分钟)|[^;,、:\d]{0,2}\d{0,3}[^;,、:\d]{0,4}(?:小时|分钟)(?:左右|上下)))$/gu;

/** 14:00-16:00左右: an end that is told roughly. */
const aboutEnd = /(?<=-(?:[上下]午|晚上?)?)(?<time>\d{1,2}:\d{2}) ?(?:左右|前后|上下)/gu;

/** A start that is not told exactly: 天黑后（约19:00）. */
const aboutWhen =
  /(?<note>(?:天黑|日落|日出|入夜|晚饭|放学|下班)(?:前|后|时)? ?\(?(?:大?约)(?<time>\d{1,2}:\d{2})(?: ?左右)?\)?)$/gu;

/** How it runs between its hours: 8:30-17:30，每30分钟一批; 9:00-11:00，循环播放. */
const rhythm =
  /(?<=\d:\d{2}(?: ?开始)?)[,、 ]+(?<note>(?:每隔?|间隔)(?:\d{1,3}|[一二两三四五六七八九十半]{1,3})个?(?:分钟|小时|半小时|刻钟)(?:开展|进行|安排|换|讲|放|演|讲解|播放|表演)?(?:一?[批场轮次组班期遍])?|(?:滚动|循环|轮流|分[批场组段](?:次)?|错[峰时])(?:播放|进行|开展|教学|展演|展示|展出|讲解|体验|入场|参观|参加|演示|演出|表演)?)$/gu;

/** A break without brackets: 9:00-17:00，12:00-14:00闭馆. */
const breakAtNoon =
  /(?<=\d:\d{2})[,、 ]+(?<note>(?:中午|其中)?\d{1,2}:\d{2}-\d{1,2}:\d{2}(?:闭馆|休馆|午休|休息|不开放))$/gu;

/**
 * Takes notes out of a plain text: `9月20日9:00-11:30(雨天顺延)`. Those that are times or change the time stay.
 * @param text what the plain form is of: notes are taken from it as they are written
 */
export function withNotes(plain: string, text: string): NotedText {
  const notes: string[] = [];
  const originals = [...text.matchAll(written)].map(([, content = '']) => content.trim());
  const isAligned = originals.length === [...plain.matchAll(remark)].length;
  let seen = -1;
  const time = plain.replace(remark, (whole, content: string) => {
    seen += 1;
    const isNote =
      harmless.test(content.trim()) ||
      bookingAlone.test(content.trim()) ||
      ofWorks.test(content.trim()) ||
      !(changing.test(content) || tokensOf(content));
    return isNote ? put(notes, (isAligned ? originals[seen] : undefined) ?? content) : whole;
  });
  const rest = time
    .replace(aboutEnd, (note, end: string) => `${end} ${put(notes, note)}`)
    .replace(arrivalBefore, (_, note: string, first: string) => `${first} ${put(notes, note)}`)
    .replace(aboutWhen, (_, note: string, start: string) => ` ${start} ${put(notes, note)}`)
    .replace(arrivalAfter, (_, note: string) => ` ${put(notes, note)}`)
    .replace(aboutHowLong, (_, note: string) => ` ${put(notes, note)}`)
    .replace(breakAtNoon, (_, note: string) => ` ${put(notes, note)}`)
    .replace(namedHours, (_, note: string) => ` ${put(notes, note)}`)
    .replace(hoursInWords, (_, note: string) => ` ${put(notes, note)}`)
    .replace(bookingBefore, (_, note: string) => `${put(notes, note)}`)
    .replace(bookingAfter, (_, note: string) => ` ${put(notes, note)}`)
    .replace(rhythm, (_, note: string) => ` ${put(notes, note)}`);
  return { time: rest.trim(), notes };
}

const put = (notes: string[], note: string): string => {
  notes.push(note.replace(/(?<=\d) (?=\p{sc=Han})/gu, ''));
  return `⟦${notes.length - 1}⟧ `;
};
