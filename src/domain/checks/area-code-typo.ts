import type { CampaignContent } from '../campaign/content.ts';
import { placeLevel } from '../campaign/place-level.ts';
import { bookingFieldsOf } from './booking-fields.ts';
import type { Check } from './context.ts';
import { type OfficeField, officesOf } from './offices.ts';
import { searchOwnTexts } from './own-texts.ts';
import type { Problem, ProblemPath } from './problem.ts';

/** Units above the campaign's place have their own area code. */
export const isAbove = /^(?:中国|中央|全国|国家)|省|自治区/u;

/**
 * Telephone numbers whose area code differs from the place's by one digit, or by two digits exchanged. Warning: the next
 * city's code can differ by one digit too. Skips provinces,
 * which have many codes, and units above the place.
 */
export const areaCodeTypo: Check = (content, { partial }) => {
  const { file: root, data } = content.campaign;
  const { areaCode } = data.city;
  if (areaCode === undefined || placeLevel(data.city) === 'province' || partial?.has(root)) return [];
  const typoIn = (text: string): string | undefined =>
    [...text.matchAll(landline)].find(({ 1: code = '' }) => isOneOff(code, areaCode))?.[1];
  const problem = (file: string, path: ProblemPath, code: string): Problem => ({
    code: 'area-code-typo',
    file,
    path,
    message: `电话的区号是 ${code}，和${data.city.name}的 ${areaCode} 只差一个数字。`,
    fix: `像是写错了：核对后改成 ${areaCode}-…；确实是外地的电话，可以不改。`,
  });
  const inFields = fieldsOf(content).flatMap(({ file, path, phone }) => {
    const code = typoIn(phone);
    return code === undefined ? [] : problem(file, path, code);
  });
  const inTexts = searchOwnTexts(content, (text) => (text.includes('-') ? typoIn(text) : undefined));
  const inBodies = content.notices.flatMap(({ file, body = '' }) => {
    const code = typoIn(body);
    return code === undefined ? [] : problem(file, [], code);
  });
  return [...inFields, ...inTexts.map(({ file, path, found }) => problem(file, path, found)), ...inBodies];
};

const landline = /(?<!\d)(0\d{2,3})[-—–－]\d{7,8}(?!\d)/gu;

/** True for codes of equal length that differ in one digit, or in two that changed places. */
export function isOneOff(code: string, right: string): boolean {
  if (code.length !== right.length || code === right) return false;
  const different = [...code].flatMap((digit, index) => (digit === right[index] ? [] : [index]));
  const [first = 0, second] = different;
  if (second === undefined) return true;
  return different.length === 2 && code[first] === right[second] && code[second] === right[first];
}

interface PhoneField {
  readonly file: string;
  readonly path: ProblemPath;
  readonly phone: string;
}

const fieldsOf = (content: CampaignContent): readonly PhoneField[] => [
  ...officesOf(content).flatMap(inOffice),
  ...content.activities.flatMap(({ file, data }) =>
    bookingFieldsOf(data).flatMap(({ path, booking: { phone } }) =>
      phone === undefined ? [] : { file, path: [...path, 'phone'], phone },
    ),
  ),
  ...[
    ...content.organizations.filter(
      ({ data }) => data.level !== '国家' && data.level !== '省' && !isAbove.test(data.name),
    ),
    ...content.venues,
  ].flatMap(({ file, data: { phone } }) => (phone === undefined ? [] : { file, path: ['phone'], phone })),
];

function inOffice({ file, path, office }: OfficeField): readonly PhoneField[] {
  if (isAbove.test(office.office)) return [];
  const { phones = [], fax } = office;
  return [
    ...phones.map((phone, index) => ({ file, path: [...path, 'phones', index], phone })),
    ...(fax === undefined ? [] : [{ file, path: [...path, 'fax'], phone: fax }]),
  ];
}
