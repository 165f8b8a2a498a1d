/** Office numbers in a text, in the form of the schema, and the text without them. */
export interface PhonesReading {
  readonly phones: readonly string[];
  /** Numbers that lack an area code. */
  readonly unclear: readonly string[];
  readonly rest: string;
}

const pattern =
  /(?<![\d.])(?:[（(]?(?<area>0\d{2,3})[）)]?\s*[-—–－ ]?\s*(?<number>[2-9]\d{6,7}|(?<=\d-)\d{7,8})(?:\s*(?:转|-)\s*(?<extension>\d{1,6}))?|(?<service>[48]00[-— ]?\d{3}[-— ]?\d{4})|(?<short>1[12]\d{3}|9[56]\d{3,4})|(?<local>[2-9]\d{6,7}))(?!\d)/gu;

/** Reads office phones as offices write them: `0577-88962209`, `(0577)88962209`, `88962209` with the place's code. */
export function readPhones(text: string, areaCode: string | undefined): PhonesReading {
  const phones: string[] = [];
  const unclear: string[] = [];
  const rest = text.replace(pattern, (...match) => {
    const groups = match.at(-1) as Groups;
    const phone = phoneOf(groups, areaCode);
    if (phone === undefined) unclear.push(groups.local ?? '');
    else phones.push(phone);
    return '';
  });
  return { phones: [...new Set(phones)], unclear, rest };
}

type Groups = Readonly<Partial<Record<'area' | 'number' | 'extension' | 'service' | 'short' | 'local', string>>>;

function phoneOf({ area, number, extension, service, short, local }: Groups, areaCode: string | undefined) {
  if (area !== undefined) return `${area}-${number}${extension === undefined ? '' : `转${extension}`}`;
  if (service !== undefined) return service.replace(/\D/gu, '').replace(/^(\d{3})(\d{3})(\d{4})$/u, '$1-$2-$3');
  return short ?? (areaCode === undefined ? undefined : `${areaCode}-${local}`);
}
