import { expect, test } from 'vitest';
import { refCycle } from '#domain/checks/ref-cycle.ts';
import { aCampaign, aCampaignContent, aCheckContext, aNotice, anOrganization, aProgramme } from '../../builders.ts';

const cycle = (content: Parameters<typeof refCycle>[0]) => refCycle(content, aCheckContext(content));

test('passes chains that end', () => {
  const organizations = [anOrganization({ parent: 'province' }), anOrganization({ id: 'province' })];
  expect(cycle(aCampaignContent({ organizations }))).toEqual([]);
});

test('lists a cycle of organizations once', () => {
  const organizations = [
    anOrganization({ id: 'a', parent: 'b' }),
    anOrganization({ id: 'b', parent: 'c' }),
    anOrganization({ id: 'c', parent: 'b' }),
  ];
  expect(cycle(aCampaignContent({ organizations }))).toEqual([
    {
      code: 'ref-cycle',
      file: 'content/campaigns/guyuan-2023/organizations/b.json',
      path: ['parent'],
      message: '上级单位绕成了圈：b → c → b。',
      fix: '断开其中一处：删去它，或改成别的编号。',
    },
  ]);
});

test('finds a programme above itself and a notice that forwards or replaces itself', () => {
  const content = aCampaignContent({
    campaign: aCampaign({ programmes: [aProgramme(), aProgramme({ id: 'joint', parent: 'joint' })] }),
    notices: [aNotice({ forwards: 'guyuan-24', replaces: 'guyuan-24' })],
  });
  expect(cycle(content)).toMatchObject([
    { path: ['programmes', 1, 'parent'], message: '上级板块绕成了圈：joint → joint。' },
    { path: ['forwards'], message: '转发的通知绕成了圈：guyuan-24 → guyuan-24。' },
    { path: ['replaces'], message: '代替的通知绕成了圈：guyuan-24 → guyuan-24。' },
  ]);
});
