/** A table with one heading row, as a county's clerk pastes it together; the rows below it are 4 to 23. */
export const oneHeadingRow = `测试市2024年全国科普日活动汇总表,,,,,,,,,,,,
填报单位（盖章）：测试市科协,,,,,,,填报日期：2024年8月20日,,,,,
序号,区（市）县,活动名称（50字以内）,活动内容,主办单位（全称）,承办,具体时间,举办地点,活动形式,参加对象,所属板块,预约,备注
1,鹿城区,走进科技馆看显微镜,观察洋葱表皮细胞,测试市科协,测试市图书馆,2024年9月15日（周日）上午9：00—11：30,测试市科技馆一楼大厅,互动体验,市民,联合行动,无需预约,
2,瓯海区,航天科普讲座,院士讲中国航天,市科协、市教育局,,9.16 14:30-16:00,测试市科技馆报告厅,讲座,中小学生,联合行动,需预约，限100人，电话0577-88962209,
3,市本级,科普展,科技成就图片展,测试市科学技术协会,,9月15日—25日，每天9:00—17:00（周一闭馆）,五马街广场,展览,群众,主场活动,免预约,
4,鹿城区,义诊进社区（已取消）,专家义诊,测试市中心医院,,9月17日上午,水心社区,义诊,老年人,联合行动,,
5,鹿城区,夜观星空,用望远镜看土星,鹿城区科协,,9月20日19:00——次日07:30,江心屿,体验,亲子家庭,重点活动,预约 限30组家庭 0577-88112233,如遇雨天顺延
6,鹿城,初二学生科学实验课,动手做水火箭,测试市教育局,,9月15日-25日每周六、日 14:00-16:00,测试市第二中学,实验,初二学生,联合行动,,仅限本校学生
7,瓯海区,农技下乡,果树修剪,测试市农业农村局,,9月中旬,丽岙街道,培训,果农,联合行动,,
8,全市,云上科普直播,科学家直播,测试市科协,,9月20日晚8点,线上（科普测试视频号）,直播,公众,联合行动,,
9,鹿城区,科普知识竞答,答题有奖,测试科协,,9月16日、18日、19日 14:30,市图书馆,竞赛,居民,联合行动,,已取消
10,鹿城区,食品安全进校园,识别添加剂,测试市教育局,测试市图书馆,9月20、21日,测试市第一小学,科普宣传,学生,联合行动,,
11,鹿城区,机器人表演,机器人跳舞,测试市科协,,2024/9/21 10:00-11:00；15:00-16:00,五马街广场,表演,市民群众,主场活动,否,
12,鹿城区,科普讲座与展览,两场活动,测试市科协,,9月22日下午2点半,测试市科技馆,讲座、展览,市民,联合行动,否,
13,鹿城区,科普游园,游园打卡,测试市科学技术协惠,,9月21日全天,中山公园,游园,市民,联合行动,否,
14,瓯海区,非遗手工,做灯笼,测试市科协,,9月21日 下午,瓯海文化馆,手工,小学生及家长,联合行动,是,材料费20元
15,鹿城区,海洋馆开放日,看海龟,测试市科协,,9月国庆节前,海洋馆,开放日,市民,联合行动,,
16,鹿城区,读书会,共读《三体》,测试市图书馆,,9月19日 晚上7点-9点,测试市图书馆（三楼报告厅）,读书会,读者,联合行动,是,联系13812345678
17,鹿城区,科学家精神报告会,科学家精神宣讲,测试市教育局,,45554,测试市第一中学礼堂,报告会,高中生,联合行动,,
18,鹿城区,防震演练,地震来了怎么办,测试市科协,,9月23日上午10点,鹿城区实验小学,互动体验,小学生,联合行动,,不对公众开放
19,鹿城区,科普电影放映,放映《流浪地球》,测试市科协,,9月20日延期至9月27日,测试市科技馆,科普宣传,市民,联合行动,否,
20,鹿城区,科技志愿服务,修小家电,测试市科协,,9月25日 8:30-11:00,南塘街,便民服务,社区居民,联合行动,无需,自带小家电
合计,,20项,,,,,,,,,,
填表人：李四,,,联系电话：13900001111,,,,审核人：王五,,,,,
`;

/**
 * The rows of the first table: what is written, or what is asked. Sessions are `day time`, joined by ` | `; further facts
 * follow.
 */
export const oneHeadingRowRead: readonly (readonly [row: number, expected: object])[] = [
  [
    4,
    {
      sessions: timed('15T09:00', '15T11:30'),
      venue: 'guan',
      room: '一楼大厅',
      hosts: ['kexie'],
      organizers: ['tushuguan'],
      booking: { needed: false },
      audiences: ['所有人'],
      region: 'lucheng',
    },
  ],
  [
    5,
    {
      sessions: timed('16T14:30', '16T16:00'),
      room: '报告厅',
      type: '报告讲座',
      hosts: ['kexie', 'jiaoyu'],
      booking: { needed: true, capacity: 100, phone: '0577-88962209' },
    },
  ],
  [
    6,
    {
      sessions: [
        {
          kind: 'all-day',
          from: '2024-09-15',
          to: '2024-09-25',
          opens: '09:00',
          closes: '17:00',
          closedWeekdays: ['周一'],
        },
      ],
      type: '展览展示',
      programmes: ['main'],
    },
  ],
  [
    7,
    {
      name: '义诊进社区',
      sessions: [{ kind: 'all-day', part: 'morning', status: 'cancelled', reason: '【待补：取消的原因】' }],
      type: '现场咨询',
    },
  ],
  [
    8,
    {
      sessions: timed('20T19:00', '21T07:30'),
      hosts: ['lckx'],
      audiences: ['亲子'],
      programmes: ['key'],
      weather: '如遇雨天顺延',
      booking: { needed: true, capacity: 30, capacityUnit: '组', phone: '0577-88112233' },
    },
  ],
  [
    9,
    {
      sessions: [
        {
          kind: 'weekly',
          from: '2024-09-15',
          to: '2024-09-25',
          weekdays: ['周六', '周日'],
          starts: '14:00',
          ends: '16:00',
        },
      ],
      audiences: ['青少年'],
      admission: { to: 'members', note: '仅限本校学生' },
      region: 'lucheng',
    },
  ],
  [
    10,
    {
      asked: ['没有“测试市农业农村局”这个单位'],
      sessions: [{ kind: 'partial', date: '2024-09-中旬' }],
      audiences: ['农民'],
    },
  ],
  [
    11,
    {
      sessions: [{ kind: 'timed', start: '2024-09-20T20:00+08:00' }],
      online: { platform: '科普测试视频号' },
      type: '直播',
    },
  ],
  [
    12,
    {
      sessions: ['16', '18', '19'].map((day) => ({ start: `2024-09-${day}T14:30+08:00`, status: 'cancelled' })),
      hosts: ['kexie'],
      type: '竞赛',
    },
  ],
  [
    13,
    {
      audiences: ['青少年'],
      audienceNote: '学生',
      sessions: [{ from: '2024-09-20' }, { from: '2024-09-21' }],
    },
  ],
  [
    14,
    {
      sessions: [...timed('21T10:00', '21T11:00'), ...timed('21T15:00', '21T16:00')],
      venue: 'square',
      type: '科普表演',
    },
  ],
  [
    15,
    {
      type: '报告讲座',
      sessions: [{ start: '2024-09-22T14:30+08:00' }],
    },
  ],
  [
    16,
    { asked: ['没有“测试市科学技术协惠”这个单位：是不是“测试市科学技术协会”？'], sessions: [{ part: 'whole-day' }] },
  ],
  [
    17,
    {
      sessions: [{ from: '2024-09-21', part: 'afternoon' }],
      audiences: ['亲子'],
      audienceNote: '小学生及家长',
      price: { free: false, note: '材料费20元' },
      booking: { needed: true },
    },
  ],
  [18, { asked: ['时间“9月国庆节前”读不准'] }],
  [19, { asked: ['表里有手机号，没有写入'], sessions: timed('19T19:00', '19T21:00'), booking: { needed: true } }],
  [20, { sessions: [{ kind: 'all-day', from: '2024-09-19' }], audiences: ['青少年'] }],
  [21, { sessions: [{ start: '2024-09-23T10:00+08:00' }], admission: { to: 'members' } }],
  [22, { asked: ['“具体时间”写了“9月20日延期至9月27日”：是哪一场'] }],
  [23, { sessions: timed('25T08:30', '25T11:00'), type: '现场咨询', bring: '自带小家电', booking: { needed: false } }],
];

/** One session within September 2024. */
export function timed(start: string, end: string) {
  return [{ kind: 'timed', start: `2024-09-${start}+08:00`, end: `2024-09-${end}+08:00` }];
}
