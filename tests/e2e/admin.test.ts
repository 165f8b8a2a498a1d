import { expect, test } from 'vitest';
import { activity } from '#schemas/activity.ts';
import { anEditor, jsonOf, readFile, withoutFalse } from './editor.ts';

const root = 'tests/fixtures/new-campaigns';
const folder = 'campaigns/pengyang-2027/activities';
const { page, openForm, saved, refusedToSave, fieldWith } = anEditor([{ root, id: 'pengyang-2027' }]);

/** Of three kinds; tests/nightly does all kinds, and all else that an editor does. */
test.each(['caravan', 'overnight', 'year-only'])(
  'an editor changes %s in the form, and the file of the local repository changes so, and keeps all else',
  async (id) => {
    const before = jsonOf(`${root}/${folder}/${id}.json`);
    await openForm(`pengyang-2027-activities/entries/${id}`);
    await fieldWith(before['summary'], '改过的介绍');
    expect(withoutFalse(activity.parse(await saved(`content/${folder}/${id}.json`)))).toEqual(
      withoutFalse(activity.parse({ ...before, summary: '改过的介绍' })),
    );
  },
);

test('what the check says of a field stands beside it while it is typed, and it is not saved', async () => {
  const file = `content/${folder}/museum.json`;
  const before = await page().evaluate(readFile, file);
  await openForm('pengyang-2027-activities/entries/museum');
  const field = page().getByRole('textbox', { name: '一句话介绍' }).first();
  await field.fill('找老王 13800138000 报名。');
  await page()
    .locator(`#${await field.getAttribute('aria-describedby')}:has-text("手机号")`)
    .waitFor();
  await refusedToSave();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await page().evaluate(readFile, file)).toBe(before);
});
