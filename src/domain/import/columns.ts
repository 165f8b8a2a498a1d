/**
 * Column titles per field, in our open data and in forms of cities: Weinan's 活动项目汇总表 (附件1) and Quanzhou's
 * 重点活动汇总表 (附件2) of 2023. Compared by titleKey().
 */
const titlesOf = {
  id: ['编号'],
  sample: ['示例数据'],
  name: ['活动名称', '项目名称', '名称'],
  subTheme: ['活动副主题', '副主题'],
  summary: ['一句话介绍', '简介'],
  type: ['活动类型', '主要活动类型', '类型'],
  topic: ['主题'],
  audiences: ['面向对象', '活动对象', '对象'],
  audienceNote: ['对象的补充说明'],
  programmes: ['活动板块', '属于哪些活动板块', '板块'],
  region: ['县区', '区县', '市州', '盟市', '街道乡镇', '乡镇', '街道', '校区', '院区', '片区', '社区'],
  times: ['活动时间', '举办时间', '时间'],
  venue: ['活动地点', '场馆', '举办地点', '地点'],
  venueId: ['场馆编号'],
  room: ['厅室或具体位置', '厅室'],
  onlinePlatform: ['在哪个平台', '线上平台'],
  onlineUrl: ['直播或页面的网址', '线上网址'],
  hosts: ['主办单位', '举办单位', '主(承)办单位', '主承办单位'],
  organizers: ['承办单位'],
  coOrganizers: ['协办单位'],
  bookingNeeded: ['要不要预约', '是否预约'],
  bookingUrl: ['预约网址'],
  bookingPhone: ['预约电话'],
  bookingOpens: ['预约几时开始', '预约开始时间'],
  bookingCloses: ['预约截止时间'],
  capacity: ['每场名额', '名额'],
  capacityUnit: ['名额的单位'],
  waitingList: ['约满以后能不能候补', '能否候补'],
  bookingNote: ['怎么约'],
  admission: ['谁能来'],
  admissionNote: ['谁能来的说明'],
  agesFrom: ['几岁起'],
  agesTo: ['到几岁'],
  free: ['是不是免费', '是否免费'],
  priceNote: ['收多少'],
  languages: ['用什么语言', '语言'],
  weather: ['天气不好怎么办'],
  bring: ['来的人要带什么', '要带什么'],
  key: ['是否重点活动', '重点活动'],
  notices: ['依据哪些通知', '依据'],
} as const;
export type Field = keyof typeof titlesOf;

/** Columns of personal data; their cells are neither stored nor displayed. */
const personal: ReadonlySet<string> = new Set(
  '联系人 负责人 姓名 职务 联系电话 联系方式 移动电话 电话 手机 手机号 手机号码 电子邮箱 邮箱 微信 身份证号'.split(' '),
);

/** Columns without information on the activity: the row number, and the URL of its page, which the id determines. */
const idle: ReadonlySet<string> = new Set(['序号', '网页']);

export type ColumnMeaning =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'personal' | 'idle' | 'unknown' };

const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries(titlesOf).flatMap(([field, titles]) => titles.map((title) => [title, field as Field])),
);

/** 所在县区, 所在校区: our exports name the parts of each place by its own word. */
const regionTitle = /^所在(?!单位)/u;

/** Meaning of a column with this title. */
export function columnMeaning(title: string): ColumnMeaning {
  const key = titleKey(title);
  const field = fields.get(key);
  if (field !== undefined) return { kind: 'field', field };
  if (regionTitle.test(key)) return { kind: 'field', field: 'region' };
  return { kind: personal.has(key) ? 'personal' : idle.has(key) ? 'idle' : 'unknown' };
}

/** Title of a field in messages and in `--fill`. */
export const titleOf = (field: Field): string => titlesOf[field][0];

/** All column titles of fields, for “did you mean” hints. */
export const knownTitles: readonly string[] = [...fields.keys()];

/** Normalizes a title: full-width forms to half-width; removes spaces, colons and the * of a required column. */
export const titleKey = (title: string): string => title.normalize('NFKC').replace(/[\s*:]+/gu, '');
