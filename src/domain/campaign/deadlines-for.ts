import type { Campaign, Deadline } from '#schemas/campaign.ts';

/** Kind of unit that a deadline can apply to. */
export type UnitKind = NonNullable<Deadline['kinds']>[number];

/** Deadlines that apply to a kind of unit, including deadlines without `kinds`, which apply to all. */
export const deadlinesFor = (kind: UnitKind, { deadlines }: Campaign): readonly Deadline[] =>
  deadlines.filter(({ kinds }) => kinds === undefined || kinds.includes(kind));

/** Unit kinds that at least one deadline lists, in the order of `all` (the schema's list). */
export const kindsNamed = ({ deadlines }: Campaign, all: readonly UnitKind[]): readonly UnitKind[] =>
  all.filter((kind) => deadlines.some(({ kinds }) => kinds?.includes(kind)));
