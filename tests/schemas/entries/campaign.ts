import { type Entry, https, office, source } from './entry.ts';

const city = {
  name: '固原市',
  shortName: '固原',
  code: '640400',
  province: '宁夏回族自治区',
  areaCode: '0954',
  latitude: 36,
  altitude: 1750,
};

const region = { id: 'yuanzhou', name: '原州区', kind: 'county', counted: true };

const programme = { id: 'main', name: '主场', kind: 'main', fields: [], source };

const target = { id: 't', label: '每县一场', each: 'county', eachLabel: '各县', of: { kind: 'activity' }, source };

const deadline = { id: 'd', what: '报送', who: '各县', source };

export const campaign: Entry = {
  least: {
    city,
    year: 2023,
    theme: '主题',
    summary: '一句话。',
    window: { from: '2023-09-17', to: '2023-09-23' },
    notice: 'n',
    issuers: ['city-association'],
    regions: [region],
    programmes: [programme],
    contact: [office],
    ruleset: 2023,
  },
  defaults: {
    issuersIncomplete: false,
    contentLines: [],
    indicators: [],
    targets: [],
    deadlines: [],
    footer: {},
    locales: ['zh-Hans'],
  },
  most: {
    city: { ...city, areaCode: '010', latitude: 54, altitude: -200 },
    edition: 20,
    subTheme: '副主题',
    counted: { from: '2023-08', to: '2023-09-下旬' },
    publicity: '贯穿全年',
    issuers: ['city-association', 'party'],
    issuersIncomplete: true,
    contentLines: ['一线'],
    indicators: ['人数'],
    regions: [region, { id: 'zone', name: '开发区', kind: 'zone', code: '640402', counted: false, collective: true }],
    programmes: [
      programme,
      {
        id: 'joint',
        name: '联合行动',
        kind: 'joint',
        parent: 'main',
        summary: '一句话。',
        fields: ['食品'],
        nameMustContain: '食品安全',
        source: { notice: 'n', section: '三' },
      },
    ],
    targets: [
      {
        ...target,
        units: ['a'],
        min: 1,
        max: 2,
        within: '九月',
        period: { from: '2023-08', to: '2023-09-30' },
        note: '说明',
      },
      { ...target, each: 'zone', of: { kind: 'key' } },
      { ...target, each: 'unit', of: { kind: 'programme', programme: 'joint' } },
      { ...target, each: 'campaign', of: { kind: 'name-contains', text: '食品安全' } },
      { ...target, of: { kind: 'facility', name: '展板' } },
    ],
    deadlines: [
      { ...deadline, from: '2023-08', by: '2023-08-30T18:00+08:00', when: '及时' },
      { ...deadline, by: '2023-09-中旬', kinds: ['host', 'county'] },
      { ...deadline, summary: { parts: [{ title: '基本情况', fills: ['numbers'] }] } },
    ],
    contact: [office, office],
    ruleset: 2024,
    palette: 'guyuan',
    introduction: '说明',
    activitiesToCome: true,
    footer: {
      organizer: '市科协',
      icp: '宁ICP备12345678号-12',
      police: '宁公网安备 64040002000000号',
      siteCode: '6404000001',
    },
    locales: ['zh-Hans', 'zh-Hant'],
    deployment: { origin: https, base: '/kpr/' },
  },
  broken: [
    [{ city: { ...city, code: '6404001' } }, 'city.code'],
    [{ city: { ...city, code: 'x640400' } }, 'city.code'],
    [{ city: { ...city, areaCode: '09541' } }, 'city.areaCode'],
    [{ city: { ...city, areaCode: 'x0954' } }, 'city.areaCode'],
    [{ city: { ...city, latitude: 55 } }, 'city.latitude'],
    [{ city: { ...city, altitude: 6001 } }, 'city.altitude'],
    [{ year: 2003 }, 'year'],
    [{ issuers: [] }, 'issuers'],
    [{ regions: [] }, 'regions'],
    [{ regions: [{ ...region, code: '64040' }] }, 'regions.0.code'],
    [{ programmes: [] }, 'programmes'],
    [{ programmes: [{ ...programme, kind: 'side' }] }, 'programmes.0.kind'],
    [{ targets: [{ ...target, each: 'school' }] }, 'targets.0.each'],
    [{ targets: [{ ...target, min: 0 }] }, 'targets.0.min'],
    [
      { deadlines: [{ ...deadline, summary: { parts: [{ title: '数目', fills: ['sums'] }] } }] },
      'deadlines.0.summary.parts.0.fills.0',
    ],
    [{ contact: [] }, 'contact'],
    [{ ruleset: 2022 }, 'ruleset'],
    [{ palette: 'gold' }, 'palette'],
    [{ footer: { icp: 'x宁ICP备12345678号' } }, 'footer.icp'],
    [{ footer: { icp: '宁ICP备12345678号-' } }, 'footer.icp'],
    [{ footer: { icp: '宁ICP备1234567号' } }, 'footer.icp'],
    [{ footer: { police: 'x宁公网安备64040002000000号' } }, 'footer.police'],
    [{ footer: { police: '宁公网安备64040002000000号x' } }, 'footer.police'],
    [{ footer: { siteCode: '64040000011' } }, 'footer.siteCode'],
    [{ locales: ['en'] }, 'locales.0'],
    [{ deployment: { base: '/' } }, 'deployment.origin'],
  ],
};
