import type { Campaign, Deadline } from '#schemas/campaign.ts';

/** Whose deadlines a notice speaks of. */
export type UnitKind = NonNullable<Deadline['kinds']>[number];

/** The deadlines that a kind of unit has to keep: those for it, and those for everyone. */
export const deadlinesFor = (kind: UnitKind, { deadlines }: Campaign): readonly Deadline[] =>
  deadlines.filter(({ kinds }) => kinds === undefined || kinds.includes(kind));

/** The kinds of units that some deadline names, in the order of the schema's list. */
export const kindsNamed = ({ deadlines }: Campaign, all: readonly UnitKind[]): readonly UnitKind[] =>
  all.filter((kind) => deadlines.some(({ kinds }) => kinds?.includes(kind)));
