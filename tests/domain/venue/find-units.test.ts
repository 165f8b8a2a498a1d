import { expect, test } from 'vitest';
import { findUnits } from '#domain/venue/find-units.ts';

const names = ['固原市农业农村局', '固原市科学技术协会', '中国移动ＡＢ公司'];

test.each([
  ['nothing finds all', '', [true, true, true]],
  ['spaces alone find all', ' \u3000', [true, true, true]],
  ['a part of a name', '农业', [true, false, false]],
  ['several words, in any order', '局 固原', [true, false, false]],
  ['other widths and cases', 'ab', [false, false, true]],
  ['what is nowhere', '银行', [false, false, false]],
])('%s', (_, query, found) => {
  expect(findUnits(names, query)).toEqual(found);
});
