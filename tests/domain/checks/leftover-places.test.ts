import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { leftoverAreaCode } from '#domain/checks/leftover-area-code.ts';
import { leftoverAddress, leftoverNumbers } from '#domain/checks/leftover-numbers.ts';
import { leftoverPlaces } from '#domain/checks/leftover-places.ts';
import type { Campaign } from '#schemas/campaign.ts';
import { aCampaign, aCampaignContent, aCheckContext, aNotice, anOrganization, aVenue } from '../../builders.ts';

const wenzhou = { name: '温州市', shortName: '温州', code: '330300' };

function problemsOf(campaign: Partial<Campaign>, rest: Partial<CampaignContent> = {}) {
  const content = aCampaignContent({ campaign: aCampaign(campaign), ...rest });
  return leftoverPlaces(content, aCheckContext(content, { campaignPlaces: [wenzhou, content.campaign.data.city] }));
}
const pathsOf = (...given: Parameters<typeof problemsOf>) => problemsOf(...given).map(({ path }) => path.join('.'));

const { city } = aCampaign().data;
const at = (address: string) => ({ venues: [aVenue({ address })] });

describe('leftover-place', () => {
  test('tells the place, the own one and the cure', () => {
    expect(problemsOf({}, at('温州市鹿城区公园路 5 号'))).toEqual([
      {
        code: 'leftover-place',
        file: 'content/campaigns/guyuan-2023/venues/museum-square.json',
        path: ['address'],
        message: '写的是温州市，这次活动在固原市。',
        fix: '像是从旧文件带来的：改成这里的。确实是那里，可以不改。',
      },
    ]);
  });

  test('looks at what the campaign says of itself, offices, issuers, addresses and titles of notices', () => {
    const campaign = {
      city: { ...city, province: '浙江省', prefecture: '温州市' },
      summary: '温州市的九月',
      introduction: '温州把它过成十一天',
      contact: [{ office: '温州市科协' }],
      footer: { organizer: '温州市科协' },
    };
    const paths = pathsOf(campaign, {
      notices: [aNotice({ title: '温州市的通知' })],
      organizations: [
        anOrganization({ name: '温州市科学技术协会' }),
        anOrganization({ id: 'guest', name: '兰州市科技馆' }),
      ],
    });
    expect(paths).toEqual([
      ...['city.province', 'city.prefecture', 'summary', 'introduction', 'footer.organizer', 'contact.0.office'],
      ...['title', 'name'],
    ]);
  });

  test.each([
    ['its own place, those above and below it', '宁夏回族自治区固原市原州区文化街 2 号'],
    ['a county of its own alone', '海原路 3 号，西吉县'],
    ['streets called after cities', '北京路 8 号，温州路口'],
    ['a district that some other city has, too', '老城区 3 号'],
  ])('passes %s', (_, address) => {
    expect(pathsOf({}, at(address))).toEqual([]);
  });

  test('passes cities of a province, places of the province of a university, and a region by its name', () => {
    const zhejiang = { name: '浙江省', shortName: '浙江', code: '330000' };
    const university = { name: '温州大学', shortName: '温大', code: '330304', kind: 'organization' as const };
    const elsewhere = { notices: [], organizations: [] };
    expect(pathsOf({ city: zhejiang, summary: '九月' }, { ...elsewhere, ...at('温州市鹿城区') })).toEqual([]);
    expect(pathsOf({ city: university, summary: '九月' }, { ...elsewhere, ...at('杭州市拱墅区') })).toEqual([]);
    expect(pathsOf({ regions: [{ id: 'x', name: '海原县', kind: 'county', counted: true }] }, at('海原县'))).toEqual(
      [],
    );
  });

  test('goes by the name of the place, where its code was left behind', () => {
    expect(pathsOf({ city: { ...city, code: '330300' } }, at('温州市鹿城区'))).toEqual(['address']);
  });

  test('knows short names of other campaigns in sentences only, and not as streets', () => {
    expect(pathsOf({ summary: '温州路上看月亮' }, at('温州饭店'))).toEqual([]);
    expect(pathsOf({ summary: '杭州来的展览' })).toEqual([]);
  });
});

describe('the place of a campaign', () => {
  test('goes by its own code where several places have its name, and by all of them where the code is of none', () => {
    const drum = { name: '鼓楼区', shortName: '鼓楼' };
    const place = (code: string, address: string) =>
      pathsOf({ city: { ...drum, code }, summary: '九月' }, { ...at(address), notices: [], organizations: [] });
    expect(place('350102', '福州市八一七路')).toEqual([]);
    expect(place('350102', '南京市中山路')).toEqual(['address']);
    expect(place('330300', '南京市中山路')).toEqual([]);
    expect(place('330300', '福州市八一七路')).toEqual([]);
    expect(place('330300', '温州市公园路')).toEqual(['address']);
  });

  test('is not measured where campaign.json is partially parsed', () => {
    const content = aCampaignContent(at('温州市鹿城区'));
    const partial = new Set([content.campaign.file]);
    expect(leftoverPlaces(content, aCheckContext(content, { partial }))).toEqual([]);
  });

  test.each([
    ['温州路', []],
    ['温州东路', []],
    ['温州街', []],
    ['温州大街', ['summary']],
    ['温州的路', ['summary']],
  ])('takes %s for a street or not', (summary, paths) => {
    expect(pathsOf({ summary })).toEqual(paths);
  });
});

describe('leftover-area-code', () => {
  const codesOf = (campaign: Partial<Campaign>, rest: Partial<CampaignContent> = {}) => {
    const content = aCampaignContent({ campaign: aCampaign(campaign), ...rest });
    return leftoverAreaCode(content, aCheckContext(content)).map(({ path }) => path.join('.'));
  };
  const phone = '0577-88962209';
  const contact = [{ office: '市科协科普部', phones: ['0954-2088400', phone], fax: phone }];

  test('tells offices, venues and issuers with the number of another place', () => {
    const content = aCampaignContent({ venues: [aVenue({ phone })], organizations: [anOrganization({ phone })] });
    expect(leftoverAreaCode(content, aCheckContext(content))[0]).toEqual({
      code: 'leftover-area-code',
      file: 'content/campaigns/guyuan-2023/venues/museum-square.json',
      path: ['phone'],
      message: '电话的区号是 0577，固原市的是 0954。',
      fix: '像是从旧文件带来的：换成这里的电话；错的是 city.areaCode，就改那里。确实是外地的电话，可以不改。',
    });
    expect(codesOf({ contact }, content && { venues: content.venues, organizations: content.organizations })).toEqual([
      'contact.0.phones.1',
      'contact.0.fax',
      'phone',
      'phone',
    ]);
  });

  test('passes units above, service numbers, hosts from elsewhere, provinces and places without an area code', () => {
    const above = [
      { office: '浙江省科协科普部', phones: [phone] },
      { office: '热线', phones: ['12345', '400-123-4567'] },
    ];
    const organizations = [anOrganization({ level: '省', phone }), anOrganization({ id: 'guest', phone })];
    expect(codesOf({ contact: above }, { organizations })).toEqual([]);
    const { areaCode: _, ...silent } = city;
    expect(codesOf({ contact, city: silent })).toEqual([]);
    expect(codesOf({ contact, city: { ...city, code: '640000' } })).toEqual([]);
  });
});

describe('numbers and addresses of the site', () => {
  const check = (campaign: Partial<Campaign>) => {
    const content = aCampaignContent({ campaign: aCampaign(campaign) });
    const context = aCheckContext(content);
    return [...leftoverNumbers(content, context), ...leftoverAddress(content, context)];
  };
  const deployment = { origin: 'https://guyuan-2022.kepu.example', base: '/' };

  test('are told when they are of another province or year', () => {
    const footer = { police: '浙公网安备33030202001234号', siteCode: '3303000001' };
    expect(check({ footer, deployment }).map(({ code, path, message }) => [code, path.join('.'), message])).toEqual([
      ['leftover-place', 'footer.police', '公安备案号以 33 开头，是另一个省的，固原市的代码以 64 开头。'],
      ['leftover-place', 'footer.siteCode', '网站标识码以 33 开头，是另一个省的，固原市的代码以 64 开头。'],
      ['leftover-year', 'deployment.origin', '网站的地址里是 2022 年，这次活动是 2023 年的。'],
    ]);
  });

  test('pass when they are of the place and the year, or of none', () => {
    const footer = { police: '宁公网安备64040002000000号', siteCode: 'bm04000001' };
    expect(check({ footer, deployment: { ...deployment, origin: 'https://guyuan-2023.kepu.example' } })).toEqual([]);
    expect(check({})).toEqual([]);
  });
});
