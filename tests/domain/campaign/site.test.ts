import { expect, test } from 'vitest';
import { resolveCampaign } from '#domain/campaign/site.ts';
import { aCampaign, aCampaignContent, aNotice, anOrganization, aProgramme, aRuleset, aVenue } from '../../builders.ts';
import { aCampaignSite, aDeadline, element } from '../../site-builders.ts';

test('a campaign has the rules of the year it names', () => {
  const rulesets = [aRuleset({ id: 'kepu-2024', year: 2024 }), aRuleset()];
  expect(resolveCampaign(aCampaignContent(), rulesets).ruleset?.year).toBe(2023);
});

test('a year without rules is a fault that names it', () => {
  expect(() => resolveCampaign(aCampaignContent(), [aRuleset({ id: 'kepu-2024' })])).toThrow('No ruleset kepu-2023');
});

test('issuers stand in the order written', () => {
  const organizations = ['a', 'b', 'city-association'].map((id) => anOrganization({ id }));
  const campaign = aCampaign({ issuers: ['city-association', 'a'] });
  expect(aCampaignSite({ campaign, organizations }).issuers.map(({ id }) => id)).toEqual(['city-association', 'a']);
});

test('a venue lies in its region; one that names none lies in none', () => {
  const { venues } = aCampaignSite({ venues: [aVenue(), aVenue({ id: 'elsewhere', region: undefined })] });
  expect(venues.map(({ region }) => region?.name)).toEqual(['原州区', undefined]);
});

test('notices stand newest first, by the day of printing where none of issue is known, undated ones last', () => {
  const dated = (id: string, issuedOn?: string, printedOn?: string) => aNotice({ id, issuedOn, printedOn });
  const notices = [
    dated('undated'),
    dated('month-only', '2023-08'),
    dated('b', '2023-08-28'),
    dated('a', '2023-08-28'),
    dated('printed', undefined, '2023-09-01'),
    dated('guyuan-24', '2023-08-30', '2023-09-02'),
  ];
  expect(aCampaignSite({ notices }).notices.map(({ id }) => id)).toEqual([
    'printed',
    'guyuan-24',
    'a',
    'b',
    'month-only',
    'undated',
  ]);
});

test('a notice founds the parts of the campaign that name it as their source', () => {
  const source = { notice: 'province' };
  const target = {
    id: 'each',
    label: '至少一场',
    each: 'county',
    eachLabel: '各县（区）',
    of: { kind: 'activity' },
  } as const;
  const campaign = aCampaign({
    programmes: [aProgramme(), aProgramme({ id: 'online', source })],
    deadlines: [aDeadline(), aDeadline({ id: 'plan', source })],
    targets: [
      { ...target, source },
      { ...target, id: 'other', source: { notice: 'guyuan-24' } },
    ],
  });
  const { notices } = aCampaignSite({
    campaign,
    notices: [aNotice(), aNotice({ id: 'province', issuedOn: '2023-07-01' })],
  });
  const { programmes, deadlines, targets } = element(notices, 1);
  expect([programmes, deadlines, targets].map((parts) => parts.map(({ id }) => id))).toEqual([
    ['online'],
    ['plan'],
    ['each'],
  ]);
});

test('a notice knows who issued it and whose seal stands for them', () => {
  const organizations = [anOrganization(), anOrganization({ id: 'office', name: '领导小组办公室' })];
  const notices = [aNotice({ sealedBy: 'office' }), aNotice({ id: 'plain', issuedOn: '2023-07' })];
  const [sealed, plain] = aCampaignSite({ organizations, notices }).notices;
  expect(sealed?.issuers.map(({ id }) => id)).toEqual(['city-association']);
  expect([sealed?.sealedBy?.organization.name, plain?.sealedBy]).toEqual(['领导小组办公室', undefined]);
});

test('the length of a notice counts letters, Han characters and digits of its body, no punctuation', () => {
  const { notices } = aCampaignSite({ notices: [aNotice({ body: '## 时间\n\n9月17日，AI 展。\n' })] });
  expect(element(notices).length).toBe(10);
});
