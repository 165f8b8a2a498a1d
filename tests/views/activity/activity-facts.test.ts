import { describe, expect, test } from 'vitest';
import { type FactView, peopleFacts, venuePanel } from '#views/activity/activity-facts.ts';
import { anActivity, anOrganization, aVenue } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

type Overrides = Parameters<typeof anActivity>[0];

const valuesOf = (facts: readonly FactView[], label: string) => facts.find((fact) => fact.label === label)?.values;
const textsOf = (facts: readonly FactView[], label: string) => valuesOf(facts, label)?.map(({ text }) => text);

describe('the venue of an activity', () => {
  const panel = (overrides: Parameters<typeof aVenue>[0], activity: Overrides = {}) => {
    const context = aViewContext({ activities: [anActivity(activity)], venues: [aVenue(overrides)] });
    return venuePanel(element(context.site.activities), context);
  };

  test('is told as far as it is known', () => {
    const known = { address: '西关街 1 号', directions: '乘 5 路', openingHours: '9–17 时', phone: '0954-2088400' };
    expect(panel(known)?.facts.map(({ label, values }) => `${label} ${element(values).text}`)).toEqual([
      '地址 西关街 1 号',
      '怎么去 乘 5 路',
      '开放 9–17 时',
      '电话 0954-2088400',
    ]);
    expect(panel({})).toEqual({ name: '固原市博物馆广场', href: '/guyuan-2023/venues/museum-square/', facts: [] });
  });

  test('is not there for an activity without one', () => {
    expect(panel({}, { venue: undefined })).toBeUndefined();
  });
});

describe('who is behind an activity', () => {
  const organizations = [anOrganization(), anOrganization({ id: 'school', name: '固原一中' })];
  const people = (overrides: Overrides) => {
    const context = aViewContext({ activities: [anActivity(overrides)], organizations });
    return peopleFacts(element(context.site.activities), context);
  };

  test('are hosts, organizers and co-organizers by their full names, each with its page', () => {
    const facts = people({ hosts: ['school', 'city-association'], organizers: ['school'], coOrganizers: ['school'] });
    expect(valuesOf(facts, '主办')).toEqual([
      { text: '固原一中', href: '/guyuan-2023/organizations/school/' },
      { text: '固原市科学技术协会', href: '/guyuan-2023/organizations/city-association/' },
    ]);
    expect([textsOf(facts, '承办'), textsOf(facts, '协办')]).toEqual([['固原一中'], ['固原一中']]);
  });

  test('are left out where nobody is named', () => {
    expect(people({}).map(({ label }) => label)).toEqual(['主办']);
  });

  test('are science workers by name, title and unit, and the office to ask', () => {
    const facts = people({
      scienceWorkers: [{ name: '讲者甲', title: '研究员', organization: '市农科所' }, { name: '讲者乙' }],
      contact: { office: '市科协科普部', phones: ['0954-2088400', '0954-2088401'] },
    });
    expect(textsOf(facts, '科技工作者')).toEqual(['讲者甲，研究员，市农科所', '讲者乙']);
    expect(textsOf(facts, '联系')).toEqual(['市科协科普部', '0954-2088400', '0954-2088401']);
  });
});
