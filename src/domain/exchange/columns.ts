import type { AdmissionKind } from '#schemas/activity.ts';
import { audienceSlugs, topicSlugs, typeSlugs } from '../activity/slugs.ts';
import { quote } from '../checks/quote.ts';
import type { WordFinder } from '../import/categories/said-words.ts';
import type { Field } from '../import/table/column-titles.ts';
import { columnMeaning, titleKey } from '../import/table/columns.ts';
import { asked, type Codec, found, type Names } from './codec.ts';
import { column, type EntryColumn, list, mark } from './column.ts';
import { changes, links, people } from './line-codecs.ts';
import { reference, references } from './references.ts';
import { sessionsCodec } from './session-codec.ts';
import {
  choice,
  day,
  instant,
  line,
  lines,
  number,
  text,
  wordLines,
  wordList,
  words,
  yesOrNo,
} from './simple-codecs.ts';

/** One of the site's own words; also reads the common synonyms. */
const wordChoice = <T extends string>(
  what: string,
  own: readonly T[],
  finder: (names: Names) => WordFinder<T>,
): Codec<T> => ({
  write: (value) => value,
  read: (cell, names) => {
    const reading = finder(names)(cell);
    return reading.kind === 'found'
      ? found(reading.word)
      : asked(`${what}${quote(cell)}：是哪一种？`, `写：${own.join('、')}。`);
  },
  isLoose: true,
});

const keysOf = <T extends string>(slugs: Readonly<Record<T, string>>): readonly T[] => Object.keys(slugs) as T[];

const admissions = choice<AdmissionKind>({
  public: '公众',
  members: '只对本单位的人',
  qualified: '要有资格',
  groups: '单位组织集体参加',
});
const layouts = choice({ split: '对开', full: '满版', ticket: '门票', city: '城景' });
const palettes = choice({
  guyuan: '固原',
  weinan: '渭南',
  quanzhou: '泉州',
  wenzhou: '温州',
  tangshan: '唐山',
  hub: '全国',
});
const reviews = words(['未提交', '省管理员审批中', '省管理员审批拒绝', '全国审批中', '全国审批拒绝', '已通过']);
const channels = words(['有关部委', '省科协', '市科协', '区县科协', '全国学会']);
const hidden = { isPublic: false };

/** The columns in the order of the table. */
export const entryColumns: readonly EntryColumn[] = [
  mark('sample', '示例数据'),
  mark('draft', '草稿', false),
  column('name', '活动名称', line),
  column('subTheme', '活动副主题', line),
  column('summary', '一句话介绍', line),
  column(
    'type',
    '活动类型',
    wordChoice('活动类型', keysOf(typeSlugs), ({ types }) => types),
  ),
  column('typeNote', '类型的补充说明', line),
  column('topic', '主题', words(keysOf(topicSlugs))),
  list('audiences', '面向对象', wordList(wordChoice('对象', keysOf(audienceSlugs), ({ audiences }) => audiences))),
  column('audienceNote', '对象的补充说明', line),
  list('programmes', '属于哪些活动板块', references('programmes')),
  column('region', '所在县区', reference('regions')),
  list('sessions', '活动时间', sessionsCodec),
  column('venue', '场馆', reference('venues')),
  column('room', '厅室或具体位置', line),
  column('online.platform', '在哪个平台', line),
  column('online.url', '直播或页面的网址', line),
  list('hosts', '主办单位', references('organizations')),
  list('organizers', '承办单位', references('organizations')),
  list('coOrganizers', '协办单位', references('organizations')),
  column('booking.needed', '要不要预约', yesOrNo),
  column('booking.url', '预约网址', line),
  column('booking.phone', '预约电话', line),
  column('booking.opens', '预约几时开始', instant),
  column('booking.closes', '预约截止时间', instant),
  column('booking.capacity', '每场名额', number),
  column('booking.capacityUnit', '名额的单位', line),
  column('booking.waitingList', '约满以后能不能候补', choice({ yes: '是', no: '否' })),
  column('booking.note', '怎么约', line),
  column('admission.to', '谁能来', admissions),
  column('admission.note', '谁能来的说明', line),
  column('ages.from', '几岁起', number),
  column('ages.to', '到几岁', number),
  column('price.free', '是不是免费', yesOrNo),
  column('price.note', '收多少', line),
  column('languages', '用什么语言', wordLines),
  column('weather', '天气不好怎么办', line),
  column('bring', '来的人要带什么', line),
  mark('key', '是否重点活动'),
  list('notices', '依据哪些通知', references('notices')),
  mark('highlight', '是否放在首页推荐', false),
  mark('youthScienceFestival', '是否纳入青少年科学节'),
  column('expectedVisitors', '预计公众参与人数', number),
  column('staff', '组织工作人员人数', number),
  list('scienceWorkers', '主要科技工作者', people),
  column('scienceWorkerCount', '科技工作者参与人数', number),
  column('contact.office', '公众咨询单位', line),
  column('contact.phones', '公众咨询电话', wordLines),
  column('contact.fax', '传真', line),
  column('contact.email', '公务邮箱', line),
  column('contact.address', '办公地址', line),
  column('contact.postcode', '邮政编码', line),
  column('channel.class', '归口单位类别', channels),
  column('channel.unit', '归口单位', line),
  list('cooperation.ministries', '合作的部委或地方委办厅局', lines(line)),
  list('cooperation.societies', '合作的学会', lines(line)),
  column('platform.section', '全国平台栏目', line),
  column('platform.venueKind', '全国平台的场地类型', line),
  column('platform.review', '全国平台上的审核状态', reviews),
  column('platform.publishedOn', '在全国平台发布的日期', day),
  column('platform.url', '全国平台上的网址', line),
  list('publicity', '事前宣传的链接', links),
  list('changes', '变更记录', changes),
  column('details', '活动详情', text),
  column('body', '正文（MDX 文件）', text),
  column('poster.picture', '海报图片', line, hidden),
  column('poster.layout', '海报版式', layouts, hidden),
  column('poster.palette', '海报配色', palettes, hidden),
  column('recap.on', '总结日期', day),
  column('recap.visitors', '实际参与人数', number),
  list('recap.photos', '活动照片', lines(line)),
  list('recap.videos', '视频', links),
  list('recap.media', '媒体报道', links),
  column('recap.summary', '总结', text),
  list('formerIds', '从前的编号', lines(line), hidden),
  column('imported.file', '导入自哪个文件', line, hidden),
  column('imported.sheet', '导入自哪张工作表', line, hidden),
  column('imported.row', '导入自第几行', number, hidden),
  column('imported.text', '导入的那一行原来写的', text, hidden),
  list('imported.questions', '要问清楚的事', lines(line), hidden),
];

export const idTitle = '编号';
/** Title of the hidden column with the entry as it was exported. */
export const baseTitle = '原记录（不要改）';

/** Order of the top-level fields, for a field that is new in a file. */
export const fieldOrder: readonly string[] = [...new Set(entryColumns.map(({ path: [first = ''] }) => first))];

const byTitle: ReadonlyMap<string, EntryColumn> = new Map(entryColumns.map((each) => [titleKey(each.title), each]));

/** The field of the import that a column is. */
export function fieldOf({ title }: EntryColumn): Field | undefined {
  const meaning = columnMeaning(title);
  return meaning.kind === 'field' ? meaning.field : undefined;
}

const byField: ReadonlyMap<Field, EntryColumn> = new Map(
  entryColumns.flatMap((each) => {
    const field = fieldOf(each);
    return field === undefined ? [] : [[field, each]];
  }),
);

/** The column with this title in a table; undefined when no field of an activity has it. */
export function columnOf(title: string): EntryColumn | undefined {
  const own = byTitle.get(titleKey(title));
  if (own) return own;
  const meaning = columnMeaning(title);
  return meaning.kind === 'field' ? byField.get(meaning.field) : undefined;
}

/** The title of a column in a campaign's table: a place has its own word for its regions. */
export const titleFor = ({ path, title }: EntryColumn, { regionWord }: Pick<Names, 'regionWord'>): string =>
  path[0] === 'region' ? `所在${regionWord}` : title;
