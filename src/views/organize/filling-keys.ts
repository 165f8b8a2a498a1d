/** Keys of the JSON of an activity's filling-in assistant, with their meaning for programmers. */
export const fillingKeys = [
  { key: 'campaign, activity', meaning: '活动站和活动的编号' },
  { key: 'page', meaning: '填报助手这一页的网址' },
  { key: 'sample', meaning: '是不是示例数据；是的不要填报' },
  { key: 'year', meaning: '平台规则的年份' },
  {
    key: 'unverified, basis',
    meaning: '没有见到当年的填报指南时，unverified 是 true，basis 是沿用哪一年的规则；核实过的没有这两项',
  },
  { key: 'ready', meaning: '每一栏都有、都合规时是 true（要核对的不算缺）' },
  { key: 'fields', meaning: '平台的栏目，按填写顺序' },
  { key: 'fields[].id, name, rule', meaning: '栏目的编号、名称、填写要求' },
  {
    key: 'fields[].state',
    meaning: 'ready 可以填；missing 还缺；faulty 不合规则，要改；check 要人核对；later 办完再填；empty 没有，可以不填',
  },
  { key: 'fields[].entries', meaning: '要填的内容：label 是同一栏里的名目，text 是文字，length 是字数' },
  { key: 'fields[].maxLength', meaning: '最多几个字；平台没有限制的栏目没有这一项' },
  { key: 'fields[].note', meaning: '缺什么、怎么补，或要核对什么' },
  { key: 'poster', meaning: '宣传图：url 网址，width、height 像素，bytes 字节数，format 格式' },
] as const;
