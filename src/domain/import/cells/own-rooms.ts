/** A house that a unit has of its own: its rooms are at it. */
const house = /(?:大学|学院|学校|中学|小学|幼儿园|医院|卫生院|[馆园]|公司|厂|基地)$/u;

/** The unit itself in front of a place of its own: 本馆一楼, 我院门诊楼; in front of a room: 公司三楼培训室, 校内操场. */
const self = /^(?:本|我|该)(?:公司|单位|[院馆校园厂])的?(?:内的?)?/u;
const any = /^(?:公司|单位|学校|医院|厂区?|园区?|[院馆校])的?(?:内的?)?/u;

/** A room or a floor, which is in some house: 门诊楼一楼大厅, 三楼培训室, 学术报告厅, 操场. */
const inside =
  /^(?:(?:\p{sc=Han}{1,4}[楼馆](?!盘|市|宇))?(?:[A-Za-z\d]{1,3}[座栋])?负?[一二三四五六七八九十\d]{1,3}(?:楼|层|F)(?!盘|市|宇)(?:\p{sc=Han}{0,10})|\p{sc=Han}{2,4}楼\p{sc=Han}{0,8}[室厅房]|(?:学术|多功能|多媒体|阶梯|党员|综合|大|小|第[一二三])?(?:报告厅|会议室|会议厅|多功能厅|教室|活动室|培训室|实训室|阅览室|演播厅|礼堂|大厅|展厅)|(?:大|小|东|西|南|北)?(?:操场|食堂|门厅|大堂|前厅|天台)|(?:\p{sc=Han}{2,5}科)?(?:门诊大厅|候诊区|候诊厅|示教室))$/u;

/**
 * The room that a place names without saying of which house; undefined for a text that may be another place. The rest
 * of a text after 本馆, 我院, 公司 counts whatever it is.
 */
export function roomAlone(text: string): string | undefined {
  const own = text.replace(self, '').trim();
  if (own !== text) return own === '' ? undefined : own;
  const rest = text.replace(any, '').trim();
  return [text, rest].find((each) => inside.test(each)) === undefined ? undefined : rest;
}

/** The one unit of a cell of hosts that has a house; undefined for several units. */
export function houseOf(hosts: string): string | undefined {
  const name = hosts.trim();
  return house.test(name) && !/[、，,；;：:\s]/u.test(name) ? name : undefined;
}
