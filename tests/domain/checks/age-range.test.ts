import { expect, test } from 'vitest';
import { ageRange } from '#domain/checks/age-range.ts';
import { aCampaignContent, aCheckContext, anActivity } from '../../builders.ts';

function messages(ages: { readonly from?: number; readonly to?: number }) {
  const content = aCampaignContent({ activities: [anActivity({ ages })] });
  return ageRange(content, aCheckContext(content)).map(({ path, message }) => `${path.join('.')} ${message}`);
}

test('ages run upwards', () => {
  expect(messages({ from: 8, to: 13 })).toEqual([]);
  expect(messages({ from: 8, to: 8 })).toEqual([]);
  expect(messages({ from: 8 })).toEqual([]);
  expect(messages({ to: 8 })).toEqual([]);
  expect(messages({ from: 13, to: 8 })).toEqual(['ages.to 年龄从 13 岁到 8 岁，写反了。']);
});
