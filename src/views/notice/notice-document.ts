import type { OrganizationNode } from '#domain/activity/activity-node.ts';
import type { NoticeNode } from '#domain/campaign/site.ts';
import type { Notice } from '#schemas/notice.ts';
import { longPartialDate } from '../format/date.ts';
import { noticeDate } from './notice-date.ts';

/** Head, signature and colophon of an official document (GB/T 9704). */
export interface DocumentView {
  readonly issuers: readonly string[];
  readonly number: string | undefined;
  readonly addressees: string;
  /** The documents it is based on, `《…》（科协发普字〔2023〕34号）`. */
  readonly basis: readonly string[];
  readonly signature: { readonly units: readonly string[]; readonly date: string };
  readonly copiedTo: string | undefined;
  readonly printed: { readonly by: string; readonly on: string } | undefined;
}

/** Maximum number of issuers signed by name; with more, only the first three are named. */
const maxNamedIssuers = 6;

export const documentView = ({ notice, issuers, sealedBy }: NoticeNode): DocumentView => ({
  issuers: [...issuers.map(nameOf), ...(notice.issuersIncomplete ? ['等'] : [])],
  number: notice.number,
  addressees: addresseesLine(notice),
  basis: notice.basis.map(basisText),
  signature: { units: [...signatories(notice, issuers), ...seal(sealedBy)], date: noticeDate(notice) },
  copiedTo: notice.copiedTo,
  printed: printedLine(notice),
});

/** Value that editors enter when the addressees of a quoted notice are unknown. */
const unknownAddressees = '以原件为准';

const addresseesLine = ({ addressees }: Notice) =>
  addressees === unknownAddressees ? `主送单位${unknownAddressees}。` : `${addressees}：`;

const nameOf = ({ organization }: OrganizationNode) => organization.name;

/** The units that sign: of many the first ones, but all where the text is the original's. */
function signatories({ issuersIncomplete, text }: Notice, issuers: readonly OrganizationNode[]): readonly string[] {
  if (issuersIncomplete) return [...issuers.slice(0, 3).map(nameOf), '等单位'];
  if (text === 'full' || issuers.length <= maxNamedIssuers) return issuers.map(nameOf);
  return [...issuers.slice(0, 3).map(nameOf), `等 ${issuers.length} 个单位`];
}

/** The organization that seals on behalf of the issuer. */
const seal = (unit: OrganizationNode | undefined) => (unit ? [`${nameOf(unit)}（代章）`] : []);

function basisText({ title, number, issuers }: Notice['basis'][number]): string {
  const from = [issuers, number].filter(Boolean).join('，');
  return `《${title}》${from && `（${from}）`}`;
}

function printedLine({ printedBy, printedOn }: Notice): DocumentView['printed'] {
  if (printedBy === undefined && printedOn === undefined) return undefined;
  return { by: printedBy ?? '', on: printedOn === undefined ? '' : `${longPartialDate(printedOn)}印发` };
}
