import type { Office } from '#schemas/text.ts';
import { type FactView, fact } from '../activity/activity-facts.ts';
import { phoneLink } from '../format/phone-link.ts';

/** An office with its contact data. */
export interface OfficeView {
  readonly name: string;
  readonly facts: readonly FactView[];
}

/** Offices with their known contact data; telephone numbers and e-mail addresses become links. */
export const officeViews = (offices: readonly Office[]): readonly OfficeView[] =>
  offices.map(({ office, phones = [], fax, email, address, postcode }) => ({
    name: office,
    facts: [
      fact('电话', ...phones.map((phone) => ({ text: phone, href: phoneLink(phone) }))),
      fact('传真', ...texts(fax)),
      fact('邮箱', ...(email === undefined ? [] : [{ text: email, href: `mailto:${email}` }])),
      fact('地址', ...texts(address)),
      fact('邮编', ...texts(postcode)),
    ].filter(({ values }) => values.length > 0),
  }));

const texts = (text: string | undefined) => (text === undefined ? [] : [{ text }]);
