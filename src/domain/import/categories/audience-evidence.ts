import type { Audience } from '#schemas/activity.ts';

/** Words for groups of people who come; science workers and volunteers are those who give it. */
const signs: readonly (readonly [Audience, RegExp])[] = [
  ['亲子', /亲子|家长/u],
  ['大学生', /大学生|高校学生|大学新生|研究生/u],
  [
    '青少年',
    /(?:中小|小|中)学生|中小学校?|初[一二三]|高[一二三]|初中生|高中生|年级学?生?|儿童|青?少年|小朋友|少先队员|幼儿/u,
  ],
  ['老年人', /老年|老人|银龄|离退休|长者/u],
  [
    '农民',
    /农民(?!工)|农户|村民|种植户|养殖户|[\p{sc=Han}](?<![富务支惠助扶三神兴涉学])农(?=[解答们等群、，,。；]|$)/u,
  ],
  ['产业工人', /(?<!社会|环)工人|农民工|(?:企业|一线|车间|园区)(?:职工|员工)/u],
  ['领导干部和公务员', /(?:机关|党员|领导)干部|公务员|机关工作人员/u],
  ['所有人', /市民|群众|居民|公众(?!号|开放|平台|微信|参与)|百姓|游客|消费者|大众/u],
];

/** Those who give it, and names of places and media. */
const ofOthers =
  /(?:大学生|研究生|青年|学生|老年人?|退休)(?:科普)?(?:志愿者|志愿服务队?|讲师团|记者|艺术团)|(?:老年|少年|儿童|青少年)(?:大学|宫|活动中心|之家|公园|医院)|居民(?:委员会|区|楼)|(?:初|小)学部|公众号/gu;

/** The one plain group that a text speaks of, with its word; undefined for none and for two. */
export function audienceSaidIn(text: string): { readonly audience: Audience; readonly word: string } | undefined {
  const plain = text.normalize('NFKC').replace(ofOthers, '　');
  const found = signs.flatMap(([audience, sign]) => {
    const word = sign.exec(plain)?.[0];
    return word === undefined ? [] : [{ audience, word }];
  });
  const [first, ...others] = found;
  if (
    first &&
    (others.length === 0 || (first.audience === '亲子' && others.every(({ audience }) => audience === '青少年')))
  )
    return first;
  return first ? undefined : pupils(plain);
}

/** Pupils where nothing speaks of a university. */
const pupils = (text: string): { readonly audience: Audience; readonly word: string } | undefined =>
  /(?<![大留])学生/u.test(text) && !/大学|学院|高校|高职|大专|研究/u.test(text)
    ? { audience: '青少年', word: '学生' }
    : undefined;
