import { describe, expect, inject, it } from 'vitest';
import { readSite } from './built-site.ts';
import { withoutSpace } from './html.ts';
import { siteContent } from './site-content.ts';

const site = readSite(inject('site'));
const content = await siteContent();

describe.each(content.campaigns.map((campaign) => [campaign.id, campaign] as const))(
  'on the site of %s',
  (id, campaign) => {
    const text = site.pages
      .filter(({ path }) => path.startsWith(`/${id}/`))
      .map(({ html }) => html.text)
      .join('\n');
    const { data } = campaign.campaign;
    const missing = (facts: readonly string[]) => facts.filter((fact) => !text.includes(withoutSpace(fact)));

    it('stand the year, the theme and the city', () => {
      expect(missing([`${data.year}年`, data.theme ?? '', data.city.name])).toEqual([]);
    });

    it('stands every region', () => {
      expect(missing(data.regions.map(({ name }) => name))).toEqual([]);
    });

    it('stands every named programme', () => {
      expect(missing(data.programmes.map(({ name }) => name))).toEqual([]);
    });

    it('stands every issuer by its full name', () => {
      const names = new Map(campaign.organizations.map((organization) => [organization.id, organization.data.name]));
      expect(missing(data.issuers.map((issuer) => names.get(issuer) ?? issuer))).toEqual([]);
    });

    it('stands every deadline with who keeps it', () => {
      expect(missing(data.deadlines.flatMap(({ what, who }) => [what, who]))).toEqual([]);
    });

    it('stands every notice with its title and number', () => {
      const facts = campaign.notices.flatMap(({ data: notice }) => [notice.title, notice.number]);
      expect(missing(facts.filter((fact) => fact !== undefined))).toEqual([]);
    });

    it('stands every venue, and the name of every attachment', () => {
      const attachments = campaign.notices.flatMap(({ data: notice }) => notice.attachments.map(({ title }) => title));
      expect(missing([...campaign.venues.map(({ data: venue }) => venue.name), ...attachments])).toEqual([]);
    });
  },
);
