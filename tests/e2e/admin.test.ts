import { expect, test } from 'vitest';
import { activity } from '#schemas/activity.ts';
import { anEditor, jsonOf, keptDrafts, readFile, withoutFalse } from './editor.ts';

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

test('Escape throws nothing away, and what was typed is offered again after the editor was left', async () => {
  await openForm('pengyang-2027-activities/new');
  const name = page().getByRole('textbox', { name: '活动名称' }).first();
  await name.click();
  await page().keyboard.type('没有写完的活动');
  await page().keyboard.press('Escape');
  await expect.poll(() => page().evaluate(keptDrafts, false)).toContain('pengyang-2027-activities');
  await page().getByRole('button', { name: '取消编辑' }).click();
  await page().waitForFunction(() => location.hash.endsWith('-activities'));
  await openForm('pengyang-2027-activities/new');
  const offer = page().getByRole('alertdialog', { name: '上次没有保存' });
  await offer.waitFor();
  await page().keyboard.press('Escape');
  await offer.getByRole('button', { name: '接着填' }).click();
  await expect.poll(() => name.inputValue()).toBe('没有写完的活动');
});
