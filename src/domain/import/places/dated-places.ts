/** A place that a text names for one day. */
export interface DatedPlace {
  readonly month: number | undefined;
  readonly day: number;
  readonly place: string;
}

const weekday = '(?:[（(](?:周|星期)[一二三四五六日天][）)])?';
const before = new RegExp(
  `^(?:(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})[日号]|(?<otherMonth>\\d{1,2})\\.(?<otherDay>\\d{1,2}))${weekday}(?:[^\\p{sc=Han}]*[上下]午)?\\s*[：:在]?\\s*(?<place>[\\p{sc=Han}A-Z].+)$`,
  'u',
);
/** 17甲村: the day of a sitting and no number of a floor, a room or a school. */
const bare = /^(?<day>\d{1,2})(?![\d楼层号栋室班路中小所年届街组队区院校])\s*(?<place>[\p{sc=Han}A-Z].+)$/u;
const after = /^(?<place>.+?)\s*[（(：:]\s*(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})[日号](?:[上下]午|场)?[）)]?$/u;

/** What is said of all places together: （均在文化礼堂）. */
const ofAll = /[（(](?:均|都|皆)[在于]?(?<part>\p{sc=Han}{2,12})[）)]$/u;

/**
 * Places of several days: 甲小学（19日）、乙小学（21日） or 9月19日甲村；21日乙村（均在文化礼堂）. undefined when a part names no
 * day.
 */
export function readDatedPlaces(text: string): readonly DatedPlace[] | undefined {
  const part = ofAll.exec(text.trim())?.groups?.['part'] ?? '';
  const isNumbered = /[①-⑳]/u.test(text);
  const parts = text
    .trim()
    .replace(ofAll, '')
    .split(/[、；;，,\n]+(?![^（(]*[）)])/u)
    .map((part) => part.trim().normalize('NFKC'))
    .filter((part) => part !== '');
  const places = parts.flatMap((each): readonly DatedPlace[] => {
    const { place, ...said } =
      (after.exec(each) ?? before.exec(each) ?? (isNumbered ? null : bare.exec(each)))?.groups ?? {};
    const [month, day] = [said['month'] ?? said['otherMonth'], said['day'] ?? said['otherDay']];
    return place === undefined
      ? []
      : [{ month: month === undefined ? undefined : Number(month), day: Number(day), place: place + part }];
  });
  return places.length > 1 && places.length === parts.length ? places : undefined;
}
