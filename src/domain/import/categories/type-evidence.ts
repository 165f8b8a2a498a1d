import type { ActivityType } from '#schemas/activity.ts';

/** A type with the word that says it; the types of several words that say as much, in the order of the text; nothing. */
export type TypeEvidence =
  | { readonly kind: 'one'; readonly type: ActivityType; readonly word: string; readonly isName: boolean }
  | { readonly kind: 'several'; readonly types: readonly ActivityType[]; readonly isName: boolean }
  | { readonly kind: 'none' };

type Signs = readonly (readonly [ActivityType, RegExp])[];

/** Words that name a kind of activity. An earlier one takes its word from the later ones: 科普剧演出. */
const strong: Signs = [
  ['科普剧', /(?:科[普学]|话|情景|舞台|儿童|木偶|短)剧(?:专场)?(?:演出|表演|巡演|展演)?/gu],
  ['科普电影', /观影|(?:科[普教]|公益)(?:电影|影片)|(?:电影|影片)(?:放映|展映|周)|放映/gu],
  ['启动仪式', /启动仪式|启动式|启动会|开幕式|开幕仪式/gu],
  ['开放日', /(?:公众|校园|企业|场馆|实验室)?开放[日周月]/gu],
  ['市集', /集市|市集|大集|赶集/gu],
  ['研学', /研学|[夏冬秋]令营|科考营/gu],
  ['直播', /直播(?!带货|间)/gu],
  [
    '竞赛',
    /竞答|答题|竞赛|大赛|比赛|挑战赛|[技创知](?:能|意|新|识)赛|(?:知识|有奖|网络|线上)问答|(?<=.{2})(?<![初复决预])赛(?=$|[（(：:—])/gu,
  ],
  [
    '现场咨询',
    /义诊|坐诊|问诊|(?<!电话|欢迎|可|详情|请|来电|微信)咨询(?!电话|热线|方式|请|公司|委|处)|现场指导|现场会|(?:技术|科技|便民)(?:指导|服务)(?!中心|站|公司|有限)/gu,
  ],
  ['科普表演', /皮影戏|演出|表演|[汇展巡]演|(?:科学|实验|魔术|声光|灯光|光影)秀|魔术/gu],
  [
    '报告讲座',
    /报告会|讲座|讲[堂坛](?!楼)|宣讲|(?:专题|主题|科普|学术|专家|院士|形势|专场)报告|作报告|座谈|论坛|沙龙|分享会|研讨会|公开课|培训(?!机构|室|中心|学校|基地)/gu,
  ],
  [
    '展览展示',
    /(?:图片|[巡画特]|主题|作品|成果|风采|摄影|标本|实物|科普|古?[海地]图|展品)展(?![示开现望演板])|展览(?![馆室厅会]|中心)|(?<=.{2})(?<![开进发拓扩施伸招会参布策])展(?=$|[（(：:—])/gu,
  ],
];

/** Words of what is done at activities of every kind. */
const weak: Signs = [
  [
    '互动体验',
    /体验(?!馆|厅|中心|店|点|屋|区)|动手|(?<!科普|创新)实验(?!室|小学|中学|学校|幼儿园|区|田|站|基地|楼|秀)|手工|制作|互动|演练|游戏|游园|搭建/gu,
  ],
  ['科普宣传', /宣传(?![部栏片科])|展板|(?:发放|派发|分发).{0,8}(?:资料|手册|读本|折页|单页)/gu],
  ['展览展示', /展示|展出|陈列/gu],
];

/** What may be done on a study tour as well; a visit has no type of its own. */
const weakest: Signs = [
  ['互动体验', /观察(?![站员点])|观测(?![站点台场])|观[星鸟]/gu],
  ['展览展示', /大篷车|流动科技馆/gu],
  ['竞赛', /评选|评比|手抄报|征集/gu],
  ['现场咨询', /筛查|量血压|测血[压糖]|骨密度检?测/gu],
  ['其他', /参观(?!者)/gu],
];

/** What is said at a talk; a lesson may be of anything. */
const talks: Signs = [['报告讲座', /课堂|课(?=$|[（(：:—])|讲解(?!员)|讲授|授课|面对面|对话|分享|聊聊/gu]];

/**
 * The type that a name or, where it says none, the content of an activity says plainly: by one kind of words only, those
 * that name a kind before those of what is done.
 */
export function typeSaidIn(name: string, content: string): TypeEvidence {
  const steps: readonly (readonly [string, Signs, boolean])[] = [
    [name, strong, true],
    [name, weak, true],
    [content, strong, false],
    [content, weak, false],
    [name, weakest, true],
    [content, weakest, false],
    [name, talks, true],
    [content, talks, false],
  ];
  for (const [text, signs, isName] of steps) {
    const said = saidIn(text.normalize('NFKC'), signs);
    const [first, ...others] = said;
    if (first === undefined) continue;
    if (others.length > 0) return { kind: 'several', types: said.map(({ type }) => type), isName };
    return { kind: 'one', type: first.type, word: first.word, isName };
  }
  return { kind: 'none' };
}

interface SaidType {
  readonly type: ActivityType;
  readonly word: string;
  readonly at: number;
}

/** The types that a text says, each with its first word, in the order of these words. */
function saidIn(text: string, signs: Signs): readonly SaidType[] {
  const said: SaidType[] = [];
  let rest = text;
  for (const [type, sign] of signs) {
    const [word] = rest.match(sign) ?? [];
    if (word === undefined) continue;
    said.push({ type, word, at: rest.indexOf(word) });
    rest = rest.replace(sign, (found) => '　'.repeat(found.length));
  }
  return said.toSorted((one, other) => one.at - other.at);
}
