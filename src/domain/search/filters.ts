/** The filters of the index, in the order in which a visitor is offered them. */
export const filterNames = ['城市', '类别', '日期', '区县', '类型', '对象', '形式', '专项'] as const;
export type FilterName = (typeof filterNames)[number];

/** What a page that can be found is about: the values of the filter 类别. */
export const searchKinds = ['活动', '场馆', '通知', '单位', '板块', '县区'] as const;
export type SearchKind = (typeof searchKinds)[number];
