import type { FestivalMark } from '#schemas/festival.ts';
import type { Hub } from '#schemas/hub.ts';
import { type Festival, type FestivalChoice, festivalOf } from './festivals.ts';

/** How the hub is called, what its sentences call its festivals, and its mark. */
export interface HubNames {
  readonly name: string;
  readonly line: string | undefined;
  readonly greeting: readonly string[];
  readonly palette: Hub['palette'];
  readonly mark: FestivalMark;
  /** Full names of the festivals for running text: `全国科普日`, `全国科普日、全国科普月`. */
  readonly festivals: string;
  /** `各地`, or the short name of the only place. */
  readonly where: string;
  /** The label of links to the hub: `各地科普日`, `各地活动` for several festivals. */
  readonly label: string;
}

/** More names than this do not fit a label; the sentence counts them. */
const maxNames = 3;

/**
 * The names of the hub: those in hub.json, else made from the festivals of its campaigns.
 * @param hub content of hub.json, undefined without one
 * @param onlyPlace short name of the place of all campaigns, where they have the same
 */
export function hubNames(hub: Hub | undefined, campaigns: readonly FestivalChoice[], onlyPlace?: string): HubNames {
  const festivals = [...new Map(campaigns.map(festivalOf).map((each) => [each.name, each])).values()];
  const names = festivals.map(({ name }) => name);
  const few = names.length > 0 && names.length <= maxNames;
  const [first = '活动'] = names;
  const only = festivals.length === 1 ? festivals[0] : undefined;
  const where = onlyPlace ?? '各地';
  const label = `${where}${only?.shortName ?? '活动'}`;
  return {
    name: hub?.name ?? (onlyPlace === undefined ? only?.name : undefined) ?? label,
    line: hub?.line,
    greeting: hub?.greeting ?? [label],
    palette: hub?.palette,
    mark: hub?.mark ?? commonMark(festivals),
    festivals: few ? names.join('、') : names.length === 0 ? first : `${first}等 ${names.length} 个节日`,
    where,
    label,
  };
}

/** The mark that all the festivals have; the question mark for festivals of different marks. */
function commonMark([first, ...others]: readonly Festival[]): FestivalMark {
  return first && others.every(({ mark }) => mark === first.mark) ? first.mark : 'question';
}
