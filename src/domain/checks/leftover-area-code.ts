import { placeLevel } from '../campaign/place-level.ts';
import { isAbove, isOneOff } from './area-code-typo.ts';
import type { Check } from './context.ts';
import type { Problem, ProblemPath } from './problem.ts';

/**
 * Telephone numbers of the campaign's offices, issuers and venues have the area code of its place, where that is written.
 * Warning. Service numbers have none; a province has many. Codes that are one digit off are typing errors (areaCodeTypo).
 */
export const leftoverAreaCode: Check = ({ campaign, organizations, venues }, { partial }) => {
  const { city, contact, issuers } = campaign.data;
  const { areaCode } = city;
  if (areaCode === undefined || placeLevel(city) === 'province' || partial?.has(campaign.file)) return [];
  const fields: readonly (readonly [string, string | undefined, ...ProblemPath])[] = [
    ...contact
      .flatMap((office, index) => (isAbove.test(office.office) ? [] : [{ ...office, index }]))
      .flatMap(({ index, phones = [], fax }) => [
        ...phones.map((phone, at) => [campaign.file, phone, 'contact', index, 'phones', at] as const),
        [campaign.file, fax, 'contact', index, 'fax'] as const,
      ]),
    ...venues.map(({ file, data }) => [file, data.phone, 'phone'] as const),
    ...organizations
      .filter(
        ({ id, data }) =>
          issuers.includes(id) && !['国家', '省'].includes(data.level ?? '') && !isAbove.test(data.name),
      )
      .map(({ file, data }) => [file, data.phone, 'phone'] as const),
  ];
  return fields.flatMap(([file, phone, ...path]): readonly Problem[] => {
    const found = /^(0\d{2,3})-/u.exec(phone ?? '')?.[1];
    if (found === undefined || found === areaCode || isOneOff(found, areaCode)) return [];
    return [
      {
        code: 'leftover-area-code',
        file,
        path,
        message: `电话的区号是 ${found}，${city.name}的是 ${areaCode}。`,
        fix: '像是从旧文件带来的：换成这里的电话；错的是 city.areaCode，就改那里。确实是外地的电话，可以不改。',
      },
    ];
  });
};
