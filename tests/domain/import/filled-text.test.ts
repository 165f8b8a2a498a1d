import { expect, test } from 'vitest';
import { chosenOptions } from '#domain/import/forms/chosen-options.ts';
import { countsOf, filledText } from '#domain/import/forms/form-values.ts';

test.each([
  ['☑互动体验  □展览展示  □其他', '互动体验'],
  ['□ 青少年　☑ 农民　☑ 老年人', '农民、老年人'],
  ['√讲座 □展览', '讲座'],
  ['□√讲座  □展览', '讲座'],
  ['□讲座 ■展览', '展览'],
  ['○讲座 ●展览', '展览'],
  ['讲座☑ 展览□ 论坛☑', '讲座、论坛'],
  ['讲座（√） 展览（ ）', '讲座'],
  ['□展览展示 ☑其他（演练观摩）', '其他（演练观摩）'],
  ['□展览展示 ☑其他：演练观摩', '其他（演练观摩）'],
  ['☑其他（请注明）：演练观摩', '其他（演练观摩）'],
  ['☑展览展示 □其他（请注明）：', '展览展示'],
  ['□展览展示 □其他（演练观摩）', '其他（演练观摩）'],
  ['☑展览展示 □其他（请注明）', '展览展示'],
  ['☑展览展示 □其他＿＿＿', '展览展示'],
  ['☑是（每场限30人）  □否', '是（每场限30人）'],
  ['☑是  □否  每场限30人', '是；每场限30人'],
  ['□展览展示 □讲座', ''],
])('the ticked options of %s are its value', (text, value) => {
  expect(chosenOptions(text)).toBe(value);
});

test.each(['√', '看机器人工作', '■参观主控室。看巡检机器人。■体验小实验。', '●上午参观 ●下午讲座', '（ ）'])(
  'without boxes to tick %s is a text',
  (text) => {
    expect(chosenOptions(text)).toBeUndefined();
  },
);

test.each(['（盖章）\n年 月 日', '  年  月  日', '□讲座 □展览', '预计公众参与活动人数     人', '＿＿＿'])(
  'a cell as it was printed says nothing: %s',
  (text) => {
    expect(filledText(text)).toBe('');
  },
);

test.each(['2027年9月3日', '9月3日', '60人', '科普日'])('a cell with something in it says it: %s', (text) => {
  expect(filledText(text)).toBe(text);
});

test('how many come and how many see to them stand in one sentence', () => {
  expect(countsOf('预计公众参与活动人数 60 人，组织工作人员 8 人。')).toEqual({ visitors: '60', staff: '8' });
  expect(countsOf('公众约300人，工作人员＿12＿人')).toEqual({ visitors: '约300', staff: '12' });
  expect(countsOf('预计公众参与活动人数     人，组织工作人员 8 人。')).toEqual({ visitors: '', staff: '8' });
  expect(countsOf('预计公众参与活动人数 60 人，组织工作人员　　人。')).toEqual({ visitors: '60', staff: '' });
  expect(countsOf('约300人')).toBeUndefined();
  expect(countsOf('学生200人、教师20人，工作人员5人')).toBeUndefined();
});
