/** The elements with different keys, the first of each. */
export const distinct = <T>(list: readonly T[], key: (element: T) => unknown) =>
  list.filter((element, index) => list.findIndex((other) => key(other) === key(element)) === index);
