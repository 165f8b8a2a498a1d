/** The place at the beginning of a name, such as 固原市 or 隆德县: its stem and what kind of place it is. */
const place = /^([\p{Script=Han}]{2,5}?)(自治[区州县]|[省市州县区旗])(?=\p{Script=Han}{2})/u;
const kindOfPlace = /^(?:[省市州县区旗]|全市)(?=\p{Script=Han}{2})/u;

/**
 * The ways in which people shorten the name of a unit or venue: its short name, that with its place (固原市科协, 固原科协,
 * 市科协), and its name without the kind of place (固原科技馆). Distinct, without the name itself.
 * @param shortName as an editor wrote it, with or without its place
 */
export function shortNames(name: string, shortName: string | undefined): readonly string[] {
  const [lead, stem = '', kind = ''] = place.exec(name) ?? [];
  if (lead === undefined) return distinct(name, [shortName]);
  const rest = name.slice(lead.length);
  const bare = shortName?.startsWith(stem) ? undefined : shortName?.replace(kindOfPlace, '');
  const withPlace = bare === undefined ? [] : [lead + bare, stem + bare, kind + bare, bare];
  return distinct(name, [shortName, ...withPlace, stem + rest]);
}

const distinct = (name: string, others: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(others.filter((other): other is string => other !== undefined && other !== name)),
];
