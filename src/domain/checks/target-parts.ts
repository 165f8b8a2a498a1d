import type { Region } from '#schemas/campaign.ts';
import type { Target } from '#schemas/target.ts';
import type { Check } from './context.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/** The numbers given one by one are for those who owe the target, each once; only a target of facilities has some. */
export const targetParts: Check = ({ campaign: { file, data } }) =>
  data.targets.flatMap((target, index): readonly Problem[] =>
    [...numberFaults(target, data.regions), ...facilityFaults(target)].map(({ path, message, fix }) => ({
      code: 'target-part',
      file,
      path: ['targets', index, ...path],
      message,
      fix,
    })),
  );

interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly fix: string;
}

function numberFaults(target: Target, regions: readonly Region[]): readonly Fault[] {
  const { minEach = [], max } = target;
  return minEach.flatMap((part, index): readonly Fault[] => {
    const path = ['minEach', index];
    const owed = owedFault(part, target, regions);
    if (owed) return [{ path, ...owed }];
    if (minEach.findIndex(({ region, unit }) => region === part.region && unit === part.unit) < index) {
      return [{ path, message: `${quote(part.region ?? part.unit ?? '')}的数目写了两次。`, fix: '删去其中一项。' }];
    }
    if (max === undefined || part.min <= max) return [];
    return [{ path: [...path, 'min'], message: `下限 ${part.min} 大于上限 ${max}。`, fix: '核对 min 和 max。' }];
  });
}

type Part = NonNullable<Target['minEach']>[number];

/** Undefined when the part names one of those who owe the target. An unknown id is a broken reference. */
function owedFault({ region, unit }: Part, { each, units }: Target, regions: readonly Region[]) {
  const isOfRegions = each === 'county' || each === 'zone';
  if (isOfRegions) {
    const found = regions.find(({ id }) => id === region);
    if (region === undefined || unit !== undefined)
      return { message: '任务是各县区（开发区）的，数目要写给哪个县区。', fix: '写 region，不写 unit。' };
    return found === undefined || found.kind === each
      ? undefined
      : { message: `${found.name}没有这项任务。`, fix: `只写 kind 是 ${each} 的地方，或改任务的 each。` };
  }
  if (each !== 'unit') return { message: '任务只有一个数目。', fix: '删去 minEach，写在 min。' };
  if (unit === undefined || region !== undefined)
    return { message: '任务是各单位的，数目要写给哪个单位。', fix: '写 unit，不写 region。' };
  return units?.includes(unit)
    ? undefined
    : { message: `单位${quote(unit)}不在任务的名单里。`, fix: '把它加进 units。' };
}

function facilityFaults({ of, facilities, count }: Target): readonly Fault[] {
  if (of.kind === 'facility' && count !== undefined) {
    return [{ path: ['count'], message: '任务要的是设施，不数活动、场次。', fix: '删去 count。' }];
  }
  if (of.kind === 'facility' || facilities === undefined) return [];
  return [{ path: ['facilities'], message: '任务数的是活动，不是设施。', fix: '删去 facilities，或把 of 写成设施。' }];
}
