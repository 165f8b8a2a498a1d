import { expect, test } from 'vitest';
import { importQuestions } from '#domain/checks/import-questions.ts';
import { aCampaignContent, aCheckContext, anActivity } from '../../builders.ts';

const imported = { file: '汇总表.xlsx', row: 4, text: '集市', questions: ['没有“活动类型”：是哪一种？'] };

function problems(activity: Parameters<typeof anActivity>[0]) {
  const content = aCampaignContent({ activities: [anActivity(activity)] });
  return importQuestions(content, aCheckContext(content));
}

test('a question of an import is a reminder in a draft, and an error in what is published', () => {
  const at = { path: ['imported', 'questions', 0], message: '没有“活动类型”：是哪一种？' };
  expect(problems({ imported, draft: true })).toMatchObject([{ code: 'import-question', ...at }]);
  expect(problems({ imported })).toMatchObject([{ code: 'import-unanswered', ...at }]);
  expect(problems({ imported: { ...imported, questions: [] } })).toEqual([]);
});
