import type { Field } from './column-titles.ts';

/** The field that the ending of a longer title says; undefined for any other title, and those of other papers. */
export const fieldByEnding = (title: string): Field | undefined =>
  isOfOthers(title) && !/报名|预约/u.test(title) ? undefined : endings.find(([pattern]) => pattern.test(title))?.[1];

/** Endings that say what a longer title is of, by field. */
const endings: readonly (readonly [RegExp, Field])[] = [
  [/(?:对象|受众|人群|群体|年级)$|^(?:面向|适合|针对)(?:观众|听众|人员)/u, 'audiences'],
  [
    /^(?:详细|具体|活动|场馆)?(?:地址|门牌|位置)(?:[及或和与、/]*(?:门牌|厅室|房间|线上平台|平台|链接|线上地址))+$/u,
    'address',
  ],
  [
    /(?:地点|地方|场所|场地|会场|举办地)$|^[馆校院园厂]内(?:位置|区域)$|^(?:活动|巡展|巡讲)?(?:去向|去处|目的地)$/u,
    'venue',
  ],
  [/(?:科室|处室|院系|系部|教研[室组])$|^(?:申报|承办|主办)学院$/u, 'department'],
  [/(?:科室|部门|处室|股室|办公室|单位)[及和与、/]?(?:联系)?(?:电话|热线)$/u, 'contactPhone'],
  [/主办/u, 'hosts'],
  [/承办|承担单位|(?:服务|志愿|宣讲|讲师|工作)[小分]?[队团]伍?(?:名称)?$/u, 'organizers'],
  [/协办|^(?:合作|联合|协同|协作|共建)(?:单位|部门|机构|方)$/u, 'coOrganizers'],
  [/^(?:具体|组织)?(?:负责|主责|落实)(?:部门|单位|学校)$/u, 'unit'],
  [/^活动.*(?:类型|类别|形式)$/u, 'type'],
  [/(?:内容|简介|介绍|概况|概述)$/u, 'content'],
  [/板块$/u, 'programmes'],
  [
    /^[^及和与、/]{0,6}(?:名额|限额)$|^(?:每[场次天日])?(?:可|能|最多|最大|限)*(?:接待|容纳)(?:人数|人次|人员数?|规模|能力|上限|量)$/u,
    'capacity',
  ],
  [/(?:每日|每天|当日|当天|开放|场次).*(?:时间|时段)$|(?:时段|时刻|钟点)$/u, 'hours'],
  [/时间$/u, 'times'],
  [/日期$|日子$/u, 'dates'],
  [/着装|携带|自备/u, 'bring'],
  [/(?:预约|报名|参加|参与)(?:方式|办法|方法|途径|要求|说明)$/u, 'bookingNeeded'],
  [/(?:链接|网址)$/u, 'onlineUrl'],
  [/(?:备注|说明)$|^(?:眼下|现在|最近|变动|调整)的?(?:情况|状态|状况|进展|变化)$/u, 'remark'],
];

/** What other papers are about: 报送时间, 审批人, 联系地址. */
const ofOthers =
  /填|报送|上报|审|批|联系|备案|截止|完成|进度|报道|宣传|总结|推送|[建成设]立|发布|更新|录制|制作|签到|集合|到岗|值班|提交|创建|修改|统计|出生|办公|上班|咨询/u;

/** True for a title of other papers than the activity. */
export const isOfOthers = (title: string): boolean => ofOthers.test(title);
