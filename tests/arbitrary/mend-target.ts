import { partialDateBounds } from '#domain/time/partial-date.ts';
import { distinct } from './distinct.ts';
import type { WrittenCampaign } from './written.ts';

type Campaign = WrittenCampaign['campaign'];
type Target = NonNullable<Campaign['targets']>[number];
type Part = NonNullable<Target['minEach']>[number];

/** What the checks ask across fields of a target: numbers for those who owe it, facilities where it asks for some. */
export function mendTarget(target: Target, regions: NonNullable<Campaign['regions']>): Target {
  const { max, period, minEach, facilities, count, ...rest } = target;
  const isOrdered = period && partialDateBounds(period.from).from <= partialDateBounds(period.to).to;
  const most = max === undefined ? undefined : Math.max(max, rest.min ?? 0);
  const parts = minEach?.flatMap((part) => owed(part, rest, regions)) ?? [];
  return {
    ...rest,
    ...(most === undefined ? {} : { max: most }),
    ...(isOrdered ? { period } : {}),
    ...(parts.length > 0
      ? {
          minEach: distinct(parts, ({ region, unit }) => region ?? unit ?? '').map((part) => ({
            ...part,
            min: Math.min(part.min, most ?? part.min),
          })),
        }
      : {}),
    ...(rest.of.kind === 'facility' ? (facilities ? { facilities } : {}) : count ? { count } : {}),
  };
}

const isPlaceholder = (id: string | undefined) => id?.startsWith('ref:') === true;

function owed(
  { region, unit, min }: Part,
  { each, units = [] }: Target,
  regions: NonNullable<Campaign['regions']>,
): readonly Part[] {
  if (isPlaceholder(region) || isPlaceholder(unit)) return [{ region, unit, min }];
  if (each === 'county' || each === 'zone') {
    const found = regions.find(({ id }) => id === region);
    return found && (found.kind ?? 'county') === each ? [{ region, min }] : [];
  }
  return each === 'unit' && unit !== undefined && units.includes(unit) ? [{ unit, min }] : [];
}
