/** Ems from the middle of the line down to the baseline: half of ascent (1.16) minus descent (0.288). */
export const baselineShift = (1.16 - 0.288) / 2;
