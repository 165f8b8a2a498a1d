import { expect, test } from 'vitest';
import { contactPerson } from '#domain/checks/contact-person.ts';
import { aCampaign, aCampaignContent, aCheckContext, aNotice, anActivity } from '../../builders.ts';

function found(overrides: Parameters<typeof aCampaignContent>[0]) {
  const content = aCampaignContent(overrides);
  return contactPerson(content, aCheckContext(content));
}

const inActivity = (office: string) =>
  found({ activities: [anActivity({ contact: { office, phones: ['0954-2088400'] } })] });

test.each(['市科协科普部 王老师', '科普部王老师', '李主任', '市科协（张小明科长）', '赵女士'])(
  'a person in the office of a contact is asked about: %s',
  (office) => {
    expect(inActivity(office)).toEqual([
      {
        code: 'pii-contact',
        file: anActivity().file,
        path: ['contact', 'office'],
        message: '联系单位里像是有个人的姓名或称呼。',
        fix: '只写单位或科室，例如“市科协科普部”，删去个人的。',
      },
    ]);
  },
);

test.each(['市科协科普部', '市科协办公室', '教师发展中心', '青少年科技辅导员协会', '老年大学', '范县科协'])(
  'an office is let be: %s',
  (office) => {
    expect(inActivity(office)).toEqual([]);
  },
);

test('the contacts of the campaign and of notices are looked at too', () => {
  const contact = [{ office: '市科协' }, { office: '刘老师' }];
  const campaign = aCampaign({ contact });
  expect(found({ campaign, notices: [aNotice({ contact })] }).map(({ path }) => path)).toEqual([
    ['contact', 1, 'office'],
    ['contact', 1, 'office'],
  ]);
});
