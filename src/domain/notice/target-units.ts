import type { Region } from '#schemas/campaign.ts';
import type { Target } from '#schemas/target.ts';

/**
 * Number of counties, zones or units that must reach a target; 1 for the whole campaign or province. Undefined while the list of
 * units is not known, when no region of the kind is counted, or when one region represents several.
 */
export function targetUnitCount({ each, units }: Target, regions: readonly Region[]): number | undefined {
  switch (each) {
    case 'campaign':
    case 'province':
      return 1;
    case 'unit':
      return units?.length;
    case 'county':
    case 'zone': {
      const asked = regions.filter(({ kind, counted }) => kind === each && counted);
      return asked.some(({ collective }) => collective) ? undefined : asked.length || undefined;
    }
    default:
      return each satisfies never;
  }
}
