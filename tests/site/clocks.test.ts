import { describe, expect, inject, it } from 'vitest';
import { type BuiltSite, pageAt, readSite } from './built-site.ts';

/** The pages of which a piece of text is one of these words, by path. */
const saying = ({ pages }: BuiltSite, ...words: readonly string[]) =>
  pages.filter(({ html }) => html.pieces.some((piece) => words.includes(piece.trim()))).map(({ path }) => path);

const leadsTo = (site: BuiltSite, from: string, to: string) =>
  pageAt(site, from).html.tags.some(({ name, attributes }) => name === 'a' && attributes['href'] === to);

it('each campaign in the hub’s list by days leaves it when it is over', () => {
  const { tags } = pageAt(readSite(inject('site')), '/').html;
  const leaving = tags.filter(({ name, attributes }) => name === 'li' && attributes['data-until'] !== undefined);
  expect(leaving.length).toBeGreaterThan(1);
});

describe('a site that is built before anything begins', () => {
  const site = readSite(inject('siteAlone'));

  it('says of nothing that it is over', () => {
    expect(saying(site, '已结束', '活动已结束')).toEqual([]);
  });

  it('leads from its home to the first day, not to a review', () => {
    expect(saying(site, '看第一天的活动')).toEqual(['/']);
    expect([leadsTo(site, '/', '/schedule/2027-09-01/'), leadsTo(site, '/', '/review/')]).toEqual([true, false]);
  });

  it('states of booking what stays true, not that it is open', () => {
    expect(saying(site, '可预约', '预约未开始', '进行中', '已开始')).toEqual([]);
    expect(site.pages.filter(({ source }) => /截止预约|需要预约/u.test(source)).length).toBeGreaterThan(20);
  });

  it('offers to come, to book and to keep a day', () => {
    for (const word of ['直接到场', '预约', '加入日历']) expect(saying(site, word).length, word).toBeGreaterThan(10);
  });
});

describe('a site that is built when everything is over', () => {
  const site = readSite(inject('siteUnderBase'), '/kpr/');
  const home = '/kpr/pengyang-2027/';

  it('invites to nothing that has been', () => {
    expect(saying(site, '直接到场', '可预约', '加入日历', '看第一天的活动')).toEqual([]);
  });

  it('says of every activity that it is over, or was called off', () => {
    const activities = site.pages.filter(({ path }) => /\/activities\/[^/]+\/$/u.test(path) && path.startsWith(home));
    const told = new Set(saying(site, '已结束', '已取消', '已改期'));
    const current = activities.filter(({ source }) => !source.includes('http-equiv="refresh"'));
    expect(current.length).toBeGreaterThan(10);
    expect(current.map(({ path }) => path).filter((path) => !told.has(path) && !path.includes('/organize/'))).toEqual(
      [],
    );
  });

  it('says so on the home of the campaign, which leads back to each day', () => {
    expect(pageAt(site, home).html.text).toContain('活动已经结束');
    expect(leadsTo(site, home, `${home}schedule/2027-09-01/`)).toBe(true);
  });
});
