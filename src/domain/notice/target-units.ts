import type { Region, Target } from '#schemas/campaign.ts';

/**
 * How many counties, zones or units have to reach a target; undefined while the list of units is not known,
 * also where a notice speaks of zones and names none, or a region stands for several. A campaign as a whole is one.
 */
export function targetUnitCount({ each, units }: Target, regions: readonly Region[]): number | undefined {
  switch (each) {
    case 'campaign':
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
