import { expect, test } from 'vitest';
import { noticeDiffers } from '#domain/checks/notice-differs.ts';
import { aCampaign, aCampaignContent, aCheckContext, aNotice } from '../../builders.ts';

const theme = '科技点亮盐都，创新引领生活';
const window = { from: '2023-09-01', to: '2023-09-25' };

function told(body: string) {
  const notice = { ...aNotice(), body };
  const content = aCampaignContent({ campaign: aCampaign({ theme, window, notice: notice.id }), notices: [notice] });
  return noticeDiffers(content, aCheckContext(content));
}
const codes = (body: string) => told(body).map(({ path }) => path[0]);

test('another theme and other days under their headings are told', () => {
  const body = '## 一、活动主题\n\n科技点亮盐都，创新改变生活\n\n## 二、活动时间\n\n2023年9月1日至30日。\n';
  const fix = '照通知核对，哪个写错了改哪个。';
  const file = 'content/campaigns/guyuan-2023/campaign.json';
  expect(told(body)).toEqual([
    {
      code: 'notice-differs',
      file,
      path: ['theme'],
      message: '主题是“科技点亮盐都，创新引领生活”，通知的“一、活动主题”里没有这句话。',
      fix,
    },
    {
      code: 'notice-differs',
      file,
      path: ['window'],
      message: '集中开展的时间是 2023-09-01 至 2023-09-25，通知的“二、活动时间”里是“2023年9月1日至30日”。',
      fix,
    },
  ]);
});

test.each([
  ['the same', '## 一、主题和时间\n\n主题是“**科技点亮盐都　创新引领生活**”，9 月 1 日（星期五）至 9 月 25 日。'],
  [
    'under headings below',
    '## 一、主题和时间\n\n### （一）主题\n\n科技点亮盐都，创新引领生活\n\n### （二）时间\n\n9月1日-25日',
  ],
  ['two ranges, one the same', '## 二、活动时间\n\n9月1日至25日；展览9月10日至20日。'],
  ['a day alone', '## 二、活动时间\n\n主场活动9月18日。'],
  ['not written yet', '## 一、活动主题\n\n【待补：主题】\n\n## 二、活动时间\n\n这一部分本站没有整理。'],
  ['another heading', '## 三、主题活动安排\n\n创新改变生活\n\n## 四、时间安排\n\n9月2日至3日报名。'],
  ['no heading', '创新改变生活，9月1日至30日。'],
])('nothing is told of what is %s', (_, body) => {
  expect(codes(body)).toEqual([]);
});
