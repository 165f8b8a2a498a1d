import { expect, test } from 'vitest';
import { traditionalText } from '#integrations/zh-hant/traditional-text.ts';

const text = traditionalText();

test('characters become those of the standard in Taiwan, words stay', () => {
  expect(text('为群众讲解里面的信息')).toBe('為群眾講解裡面的信息');
});

test('which character is meant follows from the word', () => {
  expect(text('皇后以后头发出发干部干燥')).toBe('皇后以後頭髮出發幹部乾燥');
});

test('a document number stays as its issuer wrote it', () => {
  expect(text('见通知（国科协发〔2023〕第3号）的要求')).toBe('見通知（国科协发〔2023〕第3号）的要求');
  expect(text('第3号通知')).toBe('第3號通知');
});
