import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { instantOf } from '#domain/time/instant.ts';
import { noticeView } from '#views/notice/notice.ts';
import { aCampaign, aNotice, anActivity, anOrganization } from '../../builders.ts';
import { aDeadline, aViewContext, element } from '../../site-builders.ts';

function viewOf(notice: Parameters<typeof aNotice>[0] = {}, content: Partial<CampaignContent> = {}) {
  const context = aViewContext({ notices: [aNotice(notice)], ...content });
  return noticeView(element(context.site.notices), context);
}

const organizations = Array.from({ length: 8 }, (_, index) =>
  anOrganization({ id: `unit-${index}`, name: `单位${index}` }),
);
const units = (count: number) => organizations.slice(0, count).map(({ id }) => id);

describe('a notice is signed', () => {
  const signature = (notice: Parameters<typeof aNotice>[0]) =>
    viewOf(notice, { organizations: [anOrganization(), ...organizations] }).document.signature;

  test('by all its issuers while they are few', () => {
    expect(signature({ issuers: units(3) }).units).toEqual(['单位0', '单位1', '单位2']);
  });

  test('by the first three for all when they are many', () => {
    expect(signature({ issuers: units(8) }).units).toEqual(['单位0', '单位1', '单位2', '等 8 个单位']);
    expect(signature({ issuers: units(8), text: 'full' }).units).toHaveLength(8);
  });

  test('without a number of issuers when they are not all known', () => {
    expect(signature({ issuers: units(8), issuersIncomplete: true }).units.at(-1)).toBe('等单位');
  });

  test('with the unit whose seal stands for the issuer', () => {
    expect(signature({ issuers: units(1), sealedBy: 'unit-5' }).units).toEqual(['单位0', '单位5（代章）']);
  });

  test('with its date as precise as the original has it', () => {
    expect(signature({ issuedOn: '2023-08' }).date).toBe('2023年8月');
    expect(signature({ issuedOn: '2023-08-24' }).date).toBe('2023年8月24日');
  });
});

describe('what the site adds to a notice', () => {
  test('stands outside the text of the original, and says so', () => {
    expect(viewOf({ text: 'full' }, { campaign: aCampaign({ deadlines: [aDeadline()] }) }).additions).toBe(
      '以下由本站从通知里列出，不是原文的一部分。',
    );
  });

  test('is its basis too, where the original has its own words for that', () => {
    const basis = [{ title: '中华人民共和国科学技术普及法' }];
    expect(viewOf({ text: 'full', basis }).additions).toBeDefined();
    expect(viewOf({ basis }).additions).toBeUndefined();
  });

  test('has no heading where there is none', () => {
    expect(viewOf({ text: 'full' }).additions).toBeUndefined();
  });

  test('is a part of a text that the site wrote itself', () => {
    for (const text of ['paraphrase', undefined] as const) expect(viewOf({ text }).additions).toBeUndefined();
  });
});

describe('the head of a notice', () => {
  test('names its basis with issuers and number', () => {
    const basis = [
      { title: '关于举办全国科普日的通知', number: '科协发普字〔2023〕34号', issuers: '中国科协' },
      { title: '另一份通知' },
    ];
    expect(viewOf({ basis }).document.basis).toEqual([
      '《关于举办全国科普日的通知》（中国科协，科协发普字〔2023〕34号）',
      '《另一份通知》',
    ]);
  });

  test('says when the addressees are not known instead of addressing them', () => {
    expect(viewOf().document.addressees).toBe('各县（区）科协：');
    expect(viewOf({ addressees: '以原件为准' }).document.addressees).toBe('主送单位以原件为准。');
  });

  test('says that issuers are missing', () => {
    expect(viewOf({ issuersIncomplete: true }).document.issuers).toEqual(['固原市科学技术协会', '等']);
  });

  test('omits the colophon when nothing is known of the printing', () => {
    expect(viewOf().document.printed).toBeUndefined();
    expect(viewOf({ printedOn: '2023-08-29' }).document.printed).toEqual({ by: '', on: '2023年8月29日印发' });
  });
});

describe('the key dates of a notice', () => {
  const datesOf = (...deadlines: Parameters<typeof aDeadline>[0][]) =>
    viewOf({}, { campaign: aCampaign({ deadlines: deadlines.map((each) => aDeadline(each)) }) }).keyDates;

  test('put what falls on one day together, in order of time', () => {
    expect(
      datesOf(
        { id: 'a', what: '总结', by: '2023-09-30' },
        { id: 'b', what: '报表', by: '2023-08-30' },
        { id: 'c', what: '照片', by: '2023-09-30' },
      ),
    ).toEqual({
      title: '两个日子',
      dates: [
        {
          when: '8月30日前',
          digits: { day: '8.30', tail: '前' },
          what: ['报表'],
          passed: { from: undefined, until: undefined },
        },
        {
          when: '9月30日前',
          digits: { day: '9.30', tail: '前' },
          what: ['总结', '照片'],
          passed: { from: instantOf('2023-10-01T00:00+08:00'), until: undefined },
        },
      ],
    });
  });

  test('write in words what is known to the third of a month only', () => {
    const dates = datesOf({ by: '2023-09-下旬' })?.dates;
    expect(dates).toMatchObject([{ when: '9月下旬内', digits: undefined, what: ['报送活动'] }]);
  });

  test('never pass where they say from when on alone', () => {
    expect(datesOf({ from: '2023-08-21' })?.dates.map(({ passed }) => passed)).toEqual([undefined]);
  });

  test('leave out what has no date, and are left out when nothing has', () => {
    expect(datesOf({ when: '活动结束后及时' })).toBeUndefined();
  });
});

describe('a forwarded notice', () => {
  const forwarding = (body: string) => {
    const content = {
      notices: [
        aNotice({ id: 'city', forwards: 'province' }),
        aNotice({ id: 'province', issuedOn: '2023-08-01', body }),
      ],
    };
    const context = aViewContext(content);
    return context.site.notices.map((node) => noticeView(node, context));
  };

  test('stands open while it is short', () => {
    expect(element(forwarding('短'.repeat(600))).nested?.more).toBeUndefined();
  });

  test('is folded when it is long, with its length to the next hundred', () => {
    expect(element(forwarding(`${'长'.repeat(880)}，。——`)).nested?.more).toBe('展开全文（约 900 字）');
  });

  test('and the one that forwards it lead to each other', () => {
    const [city, province] = forwarding('正文');
    expect(city?.nested?.href).toBe('/guyuan-2023/notices/province/');
    expect(province?.forwardedBy.map(({ href }) => href)).toEqual(['/guyuan-2023/notices/city/']);
  });
});

describe('what follows from a notice', () => {
  test('are its programmes and activities, samples told apart', () => {
    const { founded } = viewOf({}, { activities: [anActivity(), anActivity({ id: 'made-up', sample: true })] });
    expect(founded.programmes).toEqual([{ href: '/guyuan-2023/programmes/main/', label: '主场活动', count: 2 }]);
    expect(founded.count).toBe('2 项活动（含 1 项示例）');
    expect(founded.activities.map(({ when }) => when)).toEqual(['9月17日 周日', '9月17日 周日']);
  });
});
