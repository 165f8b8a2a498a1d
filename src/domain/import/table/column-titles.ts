/**
 * Column titles per field, in our open data, in forms of cities (Weinan's 活动项目汇总表 and Quanzhou's 重点活动汇总表 of
 * 2023) and in clerks' own tables. The first is the one for messages. Compared by titleKey().
 */
export const titlesOf = {
  id: '编号',
  sample: '示例数据',
  name: '活动名称 项目名称 名称 活动题目 题目 活动项目 项目 活动 活动标题 活动主题名称 讲座题目 讲座名称 课程名称 展览名称 赛事名称 栏目 栏目名称 节目名称',
  series: '系列 系列名称 所属系列 系列活动 活动系列',
  subTheme: '活动副主题 副主题',
  summary: '一句话介绍 简介 一句话简介',
  content:
    '活动内容 内容 内容概要 内容摘要 内容介绍 活动概要 概要 主要内容 主要活动内容 活动主要内容 内容简介 活动内容简介 活动简介 活动介绍 活动概况 活动形式及内容',
  type: '活动类型 主要活动类型 类型 活动类别 类别 活动形式 形式',
  highlights: '看点 亮点 特色 活动亮点 活动看点 活动特色 主要看点 主要亮点 特色亮点 内容看点',
  typeNote: '类型的补充说明',
  topic: '主题',
  audiences:
    '面向对象 活动对象 对象 受众 活动受众 受众群体 目标人群 面向人群 面向群体 适合人群 参与人群 参加对象 参与对象 参加人员 参与人员 服务对象 人群 适合',
  audienceNote: '对象的补充说明',
  programmes: '活动板块 属于哪些活动板块 板块 所属板块 所属活动 板块名称',
  region: '县区 区县 区市县 县市区 市县 市州 盟市 旗县 校区 院区 片区 地区 区域 辖区 属地',
  township: '街道乡镇 乡镇街道 乡镇 镇 乡 街道 镇街 乡镇名称 社区 村 村社区 所在乡镇 所在街道',
  placeOrUnit: '县区或单位',
  times:
    '活动时间 举办时间 时间 开展时间 举行时间 起止时间 起止 活动起止时间 时间安排 日期时间 日期及时间 何时 什么时候 什么时间 开播 播出 首播',
  dates: '活动日期 日期 日子 举办日期 开展日期 开放日期 起止日期 展期 会期',
  hours: '具体时间 时段 时间段 活动时段 具体时段 时刻 钟点 开放时间',
  forenoon: '上午 上午时间 上午场',
  afternoon: '下午 下午时间 下午场',
  evening: '晚上 晚间 夜间',
  month: '月 月份',
  day: '日 号',
  weekday: '星期 周几 星期几 礼拜',
  startDate: '开始日期 起始日期 开始日 起始日',
  duration: '时长 活动时长 用时',
  starts: '开始时间 活动开始时间 起始时间 开始 起 起始',
  endDate: '结束日期 终止日期 结束日 终止日',
  ends: '结束时间 活动结束时间 终止时间 结束 止 终止',
  venue:
    '活动地点 场馆 举办地点 地点 举行地点 开展地点 活动场地 场地 举办场地 活动场所 场所 地方 举办地 活动地 何地 在哪里 在哪儿 在哪 去哪里 去哪儿',
  address: '地址 详细地址 活动地址 具体地址 地点地址',
  venueId: '场馆编号',
  room: '厅室或具体位置 房间 集合点 厅室 具体位置 展厅 教室',
  onlinePlatform: '在哪个平台 线上平台 平台 直播平台 网络平台 活动平台 播出平台 播放平台 发布平台 观看平台',
  onlineUrl:
    '直播或页面的网址 线上地址 线上活动地址 线上网址 链接 网址 直播链接 活动链接 线上链接 网络链接 直播地址 账号 直播账号 入口 账号或入口 账号及入口 参与入口',
  hosts:
    '主办单位 举办单位 主办方 主办 主(承)办单位 主承办单位 组织单位 牵头单位 牵头部门 牵头 举办部门 组织部门 组织者 组织方 出品 出品单位 出品方 单位 单位名称',
  unit: '申报单位 责任单位 责任部门 实施部门 报送单位 填报单位 实施单位 活动单位',
  department:
    '科室 承办科室 主办科室 责任科室 负责科室 牵头科室 组织科室 主讲科室 处室 责任处室 承办处室 院系 承办院系 系部 教研室 教研组 二级学院 二级单位',
  organizers:
    '承办单位 承办方 承办 承办/协办 承办、协办 承(协)办 承(协)办单位 承办(协办) 承办协办 承办/协办单位 承办协办单位',
  coOrganizers: '协办单位 协办方 协办 配合 配合单位 协助单位 协作单位 联办单位 配合部门',
  bookingNeeded:
    '要不要预约 是否预约 是否需要预约 是否需预约 预约 预约方式 预约情况 预约信息 报名方式 报名 参与方式 参加方式 参与渠道 参与途径 公众参与方式 公众参与渠道 公众参与途径 怎样参加 如何参加 门票及预约 门票和预约 票务及预约 票务',
  bookingUrl: '预约网址 预约链接 报名链接 报名网址',
  bookingPhone: '预约电话 报名电话',
  bookingCloses: '预约截止时间 报名截止时间 预约截止 报名截止',
  capacity:
    '每场名额 名额 容量 可容纳 座位数 限额 人数限制 人数上限 名额上限 限制人数 招募人数 人数限额 每场人数 每场限额 限额人数',
  staff: '组织工作人员人数 工作人员 组织工作人员 工作人员人数 工作人员数',
  expectedVisitors: '预计公众参与人数 预计参与人数 预计参加人数 预计人数 参与人数 参加人数 活动规模 规模 人数',
  price: '费用 收费 收费情况 是否收费 是否免费 票价 价格',
  admission:
    '谁能来 面向公众 是否面向公众 对公众开放 是否对公众开放 是否公开 是否对外 是否对外开放 对外开放 开放范围 参加范围',
  ages: '年龄 适合年龄 年龄要求 年龄段 适龄 参与年龄',
  languages: '用什么语言 语言 使用语言',
  weather: '天气 天气预案 雨天安排 天气不好怎么办',
  bring: '来的人要带什么 要带什么 携带物品 自备物品',
  contactPhone: '联系方式 咨询电话 咨询方式 公众咨询电话',
  bookingOpens: '预约几时开始 预约开始时间',
  capacityUnit: '名额的单位',
  waitingList: '约满以后能不能候补 能否候补',
  bookingNote: '怎么约',
  admissionNote: '谁能来的说明',
  agesFrom: '几岁起',
  agesTo: '到几岁',
  free: '是不是免费',
  priceNote: '收多少',
  remark: '备注 说明 其他 其它 注意事项 温馨提示 备注说明 其他说明 其他事项 有关说明',
  status: '状态 进展 进度 活动状态 当前状态 目前情况 最新情况 变动情况 变更情况 是否取消',
  key: '是否重点活动 重点活动',
  notices: '依据哪些通知 依据',
} as const;

export type Field = keyof typeof titlesOf;

/** Fields that tell when an activity is. */
export const timeFields = [
  'times',
  'dates',
  'hours',
  'month',
  'day',
  'weekday',
  'startDate',
  'starts',
  'endDate',
  'ends',
] as const satisfies readonly Field[];
export type TimeField = (typeof timeFields)[number];

const personal: ReadonlySet<string> = new Set(
  '姓名 职务 联系电话 移动电话 电话 手机 手机号 手机号码 电子邮箱 邮箱 微信 身份证号'.split(' '),
);

/** Who sees to it, alone or with the ways to reach them: 联系人, 负责人及电话, 带队老师. */
const person =
  /^(?:(?:活动|现场|科室|学校|单位|项目)?(?:联系|联络|负责|责任|经办|填报|填写|提交|创建|修改|带队|指导)(?:人员?|员|老师|教师|领导)(?:姓名)?)(?:[及和与、/]?(?:联系)?(?:电话|手机号?|号码|方式|职务)+)*$/u;

/** True for the title of a column of personal data: its cells are neither stored nor displayed. */
export const isPersonal = (title: string): boolean => personal.has(title) || person.test(title);

/** Columns without information on the activity: the row number, and the URL of its page, which the id determines. */
export const idle: ReadonlySet<string> = new Set([
  ...['序号', '序', '项次', '网页'],
  ...['提交时间', '填写时间', '创建时间', '修改时间', '最后修改时间', '答题时间'],
]);

/** Titles that ask what the column answers, as units put them for readers: 在哪里办, 适合谁来, 怎么报名, 几点开始. */
const asked: readonly (readonly [RegExp, Field])[] = [
  [
    /^(?:办|开|放|设)?(?:在|去|到|地点在)?(?:[馆校院园厂][里内]的?)?(?:哪里?|哪儿|何处|什么地方|哪个地方)(?:举办|举行|进行|办|见|集合|[观收]?看|听|播)?$/u,
    'venue',
  ],
  [/^(?:放在|安排在|定在)?(?:什么时候|啥时候|什么时间|几时|何时|哪天|哪一天)(?:举办|举行|开始|办|来|去)?$/u, 'times'],
  [/^(?:每天|每日)?(?:几点|什么钟点|几点钟)(?:开始|[到至]几点|办)*$/u, 'hours'],
  [
    /^(?:来|去|到场|参加|参与|听|看)的(?:人|观众|听众)(?:群|员)?$|^(?:给|请|让|都有)?(?:谁|什么人|哪些人)(?:来)?(?:看|听|参加|玩|学)$/u,
    'audiences',
  ],
  [
    /^(?:适合|面向|欢迎|邀请|针对|给|为)?(?:谁|哪些人|什么人|何人|哪类人)(?:能|可以?|来|去|看|听)*(?:参加|参与|报名)?(?:的)?$/u,
    'audiences',
  ],
  [/^(?:是否|要不要|用不用|需不需要)(?:需要?|要)?(?:提前)?(?:预约|报名|登记)$/u, 'bookingNeeded'],
  [/^(?:怎么|怎样|如何|咋)(?:参加|参与|报名|预约|登记|来|去)$/u, 'bookingNeeded'],
  [/^(?:怎么|怎样|如何|咋)(?:搞|开展|进行|弄|组织)$/u, 'type'],
  [/^(?:做|讲|看|玩|学|办|干)?(?:些|点)?(?:什么|啥)(?:内容|活动)?$/u, 'content'],
  [/^(?:由)?(?:谁|哪家|哪个单位|哪些单位)(?:来)?(?:主办|办|搞|牵头|组织|负责)(?:的)?$/u, 'hosts'],
  [
    /^(?:每[场次])?(?:能|可|最多|大约)*(?:容|坐|装|容纳|接待)(?:得?下)?(?:多少|几)?(?:个?人)?$|^(?:多少人|(?:能|可以?)来多少人|(?:每场)?(?:收|限|招)?几(?:个)?人)$/u,
    'capacity',
  ],
  [/^(?:要不要|用不用|收不收|是否要?)(?:花)?钱$|^多少钱$/u, 'price'],
  [/^(?:要|需)?(?:带|准备)(?:些|点)?什么$/u, 'bring'],
  [
    /^(?:其[他它]|另外|还有|还)?(?:要|需要?|想)?(?:说|说明|交代|补充|提醒|注意|留意)的?(?:事项|情况|话|内容|几句)?$/u,
    'remark',
  ],
  [/^(?:问谁|找谁|打什么电话|问哪里)$/u, 'contactPhone'],
];

/** The field that a title asks for; undefined for any other title. */
export const askedField = (title: string): Field | undefined =>
  asked.find(([pattern]) => pattern.test(title.replace(/[?？]$/u, '')))?.[1];

const visitors =
  /^(?:拟|计划|预计|预定|估计|大概|约)*(?:公众|群众|市民|活动|现场|线上|线下)*(?:参与|参加|参观|受众|受益|覆盖|惠及|服务|到场)*(?:公众|群众|人员)?(?:总)?(?:人数|人次|规模)(?:[/、及和或(]*(?:人数|人次|规模))*$/u;

/** True for the title of a column that tells how many people come: 预计参与人数/人次, 拟参加公众人数, 受益人次. */
export const isOfVisitors = (title: string): boolean => visitors.test(title);

/** A title without the count that it names beside something else: 参与对象 of 参与对象及规模. */
export const withoutCount = (title: string): string =>
  title.replace(/[及和与、/]?(?:预计)?(?:参与|参加|活动)?(?:规模|人数|人次|名额|限额|数量)$/u, '');
