import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { instantOf } from '#domain/time/instant.ts';
import { campaignFrame, type PageHead } from '#views/site/frame.ts';
import { aCampaign, anActivity, anOrganization, aTimedSession } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

const page: PageHead = {
  title: '场馆',
  description: '固原的场馆',
  path: '/guyuan-2023/venues/',
  section: 'venues',
  trail: [{ label: '场馆' }],
};

const frameOf = (head: Partial<PageHead> = {}, content: Partial<CampaignContent> = {}, alone = false) =>
  campaignFrame(aViewContext(content, { address: { alone } }), { ...page, ...head });

describe('the head of a page', () => {
  test('is titled by the page and the site, the home by the site alone', () => {
    expect(frameOf().title).toBe('场馆 · 固原市2023年全国科普日');
    expect(frameOf({ title: '固原市2023年全国科普日' }).title).toBe('固原市2023年全国科普日');
  });

  test('states its absolute address and may be found by search engines unless it says otherwise', () => {
    expect(frameOf()).toMatchObject({ canonical: 'https://kepu.example/guyuan-2023/venues/', indexable: true });
    expect(frameOf({ indexable: false }).indexable).toBe(false);
  });

  test('has the poster of what the campaign puts forward for a picture, unless it brings its own', () => {
    const put = anActivity({ id: 'put-forward', name: '科普大集', highlight: true });
    const activities = [
      anActivity(),
      anActivity({ ...put, id: 'off', sessions: [aTimedSession({ status: 'cancelled' })] }),
      put,
    ];
    const own = { url: 'https://kepu.example/own.png', width: 600, height: 350, alt: '' };
    expect(frameOf({}, { activities }).picture).toEqual({
      url: 'https://kepu.example/guyuan-2023/activities/put-forward/poster.png',
      width: 600,
      height: 350,
      alt: '科普大集 海报',
    });
    expect(frameOf({ picture: own }, { activities }).picture).toBe(own);
    expect(frameOf({}, { activities: [] }).picture).toBeUndefined();
  });

  test('names its versions in both scripts, where the campaign asks for them', () => {
    const both = { campaign: aCampaign({ locales: ['zh-Hans', 'zh-Hant'] }) };
    expect(frameOf().versions).toEqual([]);
    expect(frameOf({}, both).versions.map(({ lang, href, url }) => [lang, href, url])).toEqual([
      ['zh-Hans', '/guyuan-2023/venues/', 'https://kepu.example/guyuan-2023/venues/'],
      ['zh-Hant', '/guyuan-2023/zh-hant/venues/', 'https://kepu.example/guyuan-2023/zh-hant/venues/'],
    ]);
    for (const path of ['/guyuan-2023/search/', '/guyuan-2023/organize/targets/', '/404.html']) {
      expect(frameOf({ path }, both).versions, path).toEqual([]);
    }
  });

  test('has the colours of the city, or those chosen', () => {
    expect(frameOf().look).toEqual({ city: 'guyuan', palette: undefined, scenery: [] });
    expect(frameOf({}, { campaign: aCampaign({ palette: 'weinan' }) }).look.palette).toBe('weinan');
  });

  test('keeps scripts to the moment of a preview, and to no other', () => {
    const context = aViewContext();
    expect(campaignFrame({ ...context, preview: true }, page).previewNow).toBe(context.now);
    expect(campaignFrame(context, page).previewNow).toBeUndefined();
  });
});

describe('the way around', () => {
  test('marks the section that the page belongs to', () => {
    const current = ({ nav, tools }: ReturnType<typeof frameOf>) =>
      [...nav, ...tools].filter((link) => link.current).map(({ label }) => label);
    expect(current(frameOf())).toEqual(['场馆']);
    expect(current(frameOf({ section: 'search' }))).toEqual(['搜索']);
  });

  test('begins at the hub and the campaign', () => {
    expect(frameOf().trail).toEqual([
      { label: '各地', href: '/' },
      { label: '固原科普日', href: '/guyuan-2023/' },
      { label: '场馆' },
    ]);
  });

  test('begins at the campaign when it is built alone, and nothing leads to a hub', () => {
    const { trail, footer } = frameOf({}, {}, true);
    expect(trail[0]).toEqual({ label: '固原科普日', href: '/' });
    expect(footer.links.map(({ label }) => label)).not.toContain('各地科普日');
    expect(frameOf().footer.links.at(-1)).toEqual({ href: '/', label: '各地科普日' });
  });

  test('has no trail on the home', () => {
    expect(frameOf({ section: 'home', trail: [] }).trail).toEqual([]);
  });

  test('names the campaign with its days', () => {
    expect(frameOf().brand).toMatchObject({
      name: '固原科普日',
      year: '2023年',
      line: '9月17日至23日',
      href: '/guyuan-2023/',
    });
  });
});

describe('the foot of a page', () => {
  const organizations = [anOrganization(), anOrganization({ id: 'second', name: '固原市教育体育局' })];
  const footer = (overrides: Parameters<typeof aCampaign>[0]) =>
    frameOf({}, { campaign: aCampaign(overrides), organizations }).footer;
  const host = (overrides: Parameters<typeof aCampaign>[0]) => footer(overrides).lines[0];

  test('names the site’s own host where there is one', () => {
    const issuers = ['city-association', 'second'];
    expect(host({ footer: { organizer: '固原市科普中心' }, issuers })).toBe('主办：固原市科普中心');
  });

  test('otherwise names the leading issuer and how many there are', () => {
    expect(host({})).toBe('主办：固原市科学技术协会');
    expect(host({ issuers: ['city-association', 'second'] })).toBe('主办：固原市科学技术协会等 2 家单位');
  });

  test('gives no number of issuers when they are not all listed', () => {
    expect(host({ issuers: ['city-association', 'second'], issuersIncomplete: true })).toBe(
      '主办：固原市科学技术协会等单位',
    );
  });

  test('states the registrations that there are and makes none up', () => {
    const legal = { icp: '宁ICP备12345678号-1', police: '宁公网安备64040002000000号', siteCode: '6404000001' };
    expect(footer({ footer: legal }).lines.slice(2)).toEqual([
      '宁ICP备12345678号-1',
      '宁公网安备64040002000000号',
      '网站标识码 6404000001',
    ]);
    expect(footer({}).lines).toHaveLength(2);
  });

  test('says whom to ask, as far as is known', () => {
    const office = { office: '市科协科普部', phones: ['0954-2088400'], email: 'kx@example.cn' };
    expect(footer({ contact: [office] }).contact).toEqual([
      { text: '咨询：市科协科普部' },
      { text: '0954-2088400', href: 'tel:0954-2088400' },
      { text: 'kx@example.cn', href: 'mailto:kx@example.cn' },
    ]);
    expect(footer({}).contact).toEqual([{ text: '咨询：市科协科普部' }]);
  });
});

test('a page of a campaign that is over leads to the next one of its place; others lead to none', () => {
  const context = aViewContext();
  const told = { title: '固原市2024年全国科普日', home: '/guyuan-2024/' };
  const shown = { from: instantOf('2023-09-24T00:00+08:00'), until: undefined };
  const none = { from: undefined, until: shown.from, value: undefined };
  expect(campaignFrame({ ...context, next: [none, { ...shown, value: told }] }, page).next).toEqual([
    { href: '/guyuan-2024/', label: '固原市2024年全国科普日已经有了安排', ...shown },
  ]);
  expect(campaignFrame(context, page).next).toEqual([]);
});
