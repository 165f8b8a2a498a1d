/** Name of the picture for results of cities without one of their own. */
export const anyCity = 'any';
