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

test('a name of a person keeps the forms of names, whatever word its characters would be elsewhere', () => {
  const named = traditionalText({ persons: ['于范', '钟发干', '余复后'], units: [] });
  expect(named('主讲：于范、钟发干')).toBe('主講：于范、鍾發干');
  expect(named('请余复后讲干燥以后的事')).toBe('請余復后講乾燥以後的事');
});

test('a name of a unit is converted by itself: no word reaches across its ends', () => {
  const named = traditionalText({ persons: [], units: ['泉州总结', '示例（石雕）+协会'] });
  expect(named('由泉州总结发布，示例（石雕）+协会承办')).toBe('由泉州總結發佈，示例（石雕）+協會承辦');
});

test('a name may hold any mark', () => {
  const convert = traditionalText({ persons: [], units: ['AI-鼎（3D）打印+社', '--'] });
  expect(convert('由AI-鼎（3D）打印+社主办')).toBe('由AI-鼎（3D）打印+社主辦');
});
