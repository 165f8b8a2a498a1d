import { expect, test } from 'vitest';
import { summariesView } from '#views/organize/summaries.ts';
import { aCampaign, anActivity } from '../../builders.ts';
import { aDeadline, aViewContext } from '../../site-builders.ts';

test('shows who owes a summary, and a file for everyone who can be named', () => {
  const deadlines = [aDeadline({ id: 'other' }), aDeadline({ id: 'sum', kinds: ['county'], summary: { parts: [] } })];
  const view = summariesView(aViewContext({ campaign: aCampaign({ deadlines }), activities: [anActivity()] }));
  expect(view.entries.map(({ id }) => id)).toEqual(['sum']);
  expect([view.empty, view.parts.length]).toEqual([undefined, 5]);
  const rows = ({ href, label, text }: (typeof view.main)[number]) => [href, label, text];
  const folder = '/guyuan-2023/organize/summaries/';
  expect(view.main.map(rows)).toEqual([
    [`${folder}campaign.docx`, '全市总结', '登记活动 1 项'],
    [`${folder}blank.docx`, '空白总结', '没有登记的活动'],
  ]);
  expect(view.groups.map(({ title, files }) => [title, ...files.map(rows)])).toEqual([
    ['各县（市、区）', [`${folder}regions/yuanzhou.docx`, '固原市原州区', '登记活动 1 项']],
    ['各单位', [`${folder}units/city-association.docx`, '固原市科学技术协会', '登记活动 1 项']],
  ]);
});

test('a file is named by what a folder can hold', () => {
  const [first] = summariesView(aViewContext()).main;
  expect(first?.file).toBe('固原市2023年全国科普日活动总结.docx');
});

test('says so when no notice asks for one, and whose parts it has', () => {
  expect(summariesView(aViewContext()).empty).toContain('没有要求交总结');
  const parts = [{ title: '人数', fills: [] }];
  const own = summariesView(aViewContext({ campaign: aCampaign({ deadlines: [aDeadline({ summary: { parts } })] }) }));
  expect([own.parts, own.partsFrom]).toEqual([['人数'], '通知要求写到的。']);
});

test('keeps an opening of ours apart from the parts that the notice requires', () => {
  const summary = { opening: { title: '基本情况', fills: [] }, parts: [{ title: '人数', fills: [] }] };
  const own = summariesView(aViewContext({ campaign: aCampaign({ deadlines: [aDeadline({ summary })] }) }));
  expect(own.parts).toEqual(['人数']);
  expect(own.partsFrom).toBe('通知要求写到的；前面的“基本情况”是本站加的，通知没有要求。');
});
