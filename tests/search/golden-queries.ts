/**
 * What visitors may type, over the five campaigns. A query is right about a page when each of its words stands in the
 * page's text; Chinese anywhere, other letters and digits at the start of a word.
 */
export const goldenQueries = {
  words: [
    '科普',
    '食品安全',
    '科技馆',
    '地震',
    '台风',
    '急救',
    '防骗',
    '近视',
    '高血压',
    '天气',
    '茶园',
    '瓷器',
    '直播',
    '显微镜',
  ],
  names: [
    '一颗洋芋的一百种样子',
    '家里的燃气表会“说话”',
    '科普剧《一滴海水回家记》',
    '中秋夜看月亮：满月上的山去哪了',
    '我和妈妈学科学',
    '司马迁看见的那片星空',
  ],
  organizations: [
    '固原市科学技术协会',
    '消防救援支队',
    '红十字会',
    '农业农村局',
    '全民科学素质工作领导小组',
    '生态环境厅',
    '网信办',
    '妇联',
  ],
  places: ['原州区', '六盘山', '西吉县', '洞头', '鲤城区', '大荔县', '博物馆广场', '华山', '㙍湾', '文化家园'],
  'parts of words': [
    '晚疫',
    '品安',
    '骨折了先',
    '救援支',
    '化馆',
    '科学技',
    '流动科',
    '到显微',
    '公交直',
    '民科学素',
    '区管理',
  ],
  'middles of phrases': ['为什么要绕弯', '先做哪一件', '的家为什么', '怎样留住', '走到车间', '越放越'],
  'several words': ['科技馆 校园', '隆德 食品', '老人 手机', '彭阳 梯田 雨', '关于举办 通知', '直播 台风'],
  Traditional: ['科技館', '食品安全進萬家', '臺風', '地震波和高鐵', '圖書館', '農技協聯合行動', '車間安全課', '溫州'],
  'other scripts': [
    'ＡＩ',
    '3D打印',
    'VR 眼镜',
    '固科协〔2023〕24号',
    '0954-2088400',
    '２０２４年',
    '30分钟科普服务圈',
    'AI与3D',
  ],
  'single characters': ['茶', '龙', '骗', '蜂', '局', '厅', '䶮', '𬭎'],
} as const;

/** Pinyin finds titles: what is typed, and what a title must contain one of. */
export const pinyinQueries: readonly (readonly [typed: string, titled: readonly string[]])[] = [
  ['kejiguan', ['科技馆']],
  ['shipinanquan', ['食品安全']],
  ['tushuguan', ['图书馆']],
  ['taifeng', ['台风']],
  ['liupanshan', ['六盘山']],
  ['hongshizihui', ['红十字会']],
  ['ougan', ['瓯柑']],
  ['dizhenju', ['地震局']],
];

/** What none of the sites has: not even near it. */
export const absentQueries = [
  '地铁线路图',
  '科幻电影',
  '演唱会门票',
  '腾讯地图',
  '没有的词语',
  'bitcoin',
  'weixinhao',
  '食品地铁',
  '？！',
  '鑫',
];
