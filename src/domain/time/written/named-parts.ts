/** Groups that come in turn: 大班, 三年级, 小学组, 低段, 亲子专场. */
const groups =
  '[大中小托]班|[一二三四五六七八九\\d]{1,2}(?:[、-][一二三四五六七八九\\d]{1,2})?年级|\\p{sc=Han}{1,3}组|[低中高]年?[级段]|(?:\\p{sc=Han}{0,2}专|亲子|学生|教师|成人|公众|团体)场';
/** What is done, of works and of days that have several parts: 征稿, 作品展播, 讲座. */
const doings =
  '\\p{sc=Han}{0,2}(?:征稿|征集|投稿|展播|展评|展映|展演|展览|展示|投票|评审|评选|公示|颁奖|讲座|讲解|表演|演出|参观|体验|互动|培训|比赛|竞赛|答题|放映|义诊|咨询|开幕|闭幕)';
/** What a name never has: when to be there, how often, on which days, and words between two names. */
const noName = /签到|报到|报名|预约|集合|[每周日午晚早前后间和及与为在]/u;

const moment =
  '(?:(?:[上中下]午|早上?|晚上?)?\\d{1,2}:\\d{2}|(?:\\d{4}[年-])?\\d{1,2}月\\d|\\d{1,2}[./]\\d|\\d{1,2}日)';
const named = new RegExp(`(?<=^|[,;\\s]|日|\\))(?<name>${groups}|${doings})[:(,\\s]*(?=${moment})`, 'gu');

/**
 * A plain text with the names of sittings before their days or hours marked as titles: 大班9:30-10:10 and 中班10:20-11:00,
 * 征稿8月20日-9月15日 and 展播9月16日-25日.
 */
export const withNamedParts = (plain: string): string =>
  plain.replace(named, (whole, name: string) => (noName.test(name) ? whole : ` ⟨${name}⟩ `)).trim();
