/** A place that a text names for one day. */
export interface DatedPlace {
  readonly month: number | undefined;
  readonly day: number;
  readonly place: string;
}

const before =
  /^(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日(?:[^\p{sc=Han}]*[上下]午)?\s*[：:在]?\s*(?<place>\p{sc=Han}.+)$/u;
const after = /^(?<place>.+?)\s*[（(](?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日(?:[上下]午|场)?[）)]$/u;

/** Places of several days: 甲小学（19日）、乙小学（21日） or 9月19日甲小学；21日乙小学. undefined when a part names no day. */
export function readDatedPlaces(text: string): readonly DatedPlace[] | undefined {
  const parts = text
    .split(/[、；;，,\n]+(?![^（(]*[）)])/u)
    .map((part) => part.trim().normalize('NFKC'))
    .filter((part) => part !== '');
  const places = parts.flatMap((part): readonly DatedPlace[] => {
    const { month, day, place } = after.exec(part)?.groups ?? before.exec(part)?.groups ?? {};
    return place === undefined
      ? []
      : [{ month: month === undefined ? undefined : Number(month), day: Number(day), place }];
  });
  return places.length > 1 && places.length === parts.length ? places : undefined;
}
