import type { Check } from './context.ts';

/** Questions that an import left are answered before the activity is published: errors. In a draft: warnings. */
export const importQuestions: Check = ({ activities }) =>
  activities.flatMap(({ file, data: { imported, draft } }) =>
    (imported?.questions ?? []).map((question, index) => ({
      code: draft ? 'import-question' : 'import-unanswered',
      file,
      path: ['imported', 'questions', index],
      message: question,
      fix: draft
        ? '问清楚，改好这个文件，从 questions 里删去这一条；都弄清了，删去 "draft": true 就发布。'
        : '问清楚，改好这个文件，从 questions 里删去这一条；还没有弄清的，写上 "draft": true。',
    })),
  );
