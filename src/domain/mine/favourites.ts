/** A session kept by a visitor, known within its campaign as `<activity>/<session>`. */
export type FavouriteKey = string;

const keyShape = /^[a-z0-9-]+\/[a-z0-9-]+$/u;

/** The key of a session. */
export const favouriteKey = (activity: string, session: string): FavouriteKey => `${activity}/${session}`;

/** Puts a key at the end of the list, or takes it out. */
export const toggleFavourite = (keys: readonly FavouriteKey[], key: FavouriteKey): readonly FavouriteKey[] =>
  keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];

/** Both lists, each key once, in the order in which they were kept. */
export const joinFavourites = (
  kept: readonly FavouriteKey[],
  more: readonly FavouriteKey[],
): readonly FavouriteKey[] => [...new Set([...kept, ...more])];

/** The keys of today for those that sessions had before, each once. @param renamed former keys with those of today. */
export const renameFavourites = (
  keys: readonly FavouriteKey[],
  renamed: ReadonlyMap<FavouriteKey, FavouriteKey>,
): readonly FavouriteKey[] =>
  joinFavourites(
    [],
    keys.map((key) => renamed.get(key) ?? key),
  );

/** Keys as one text, for the device and for the `s` of a link: of characters that an address may hold as they are. */
export const writeFavourites = (keys: readonly FavouriteKey[]): string => keys.join(',');

/** Reads what writeFavourites() wrote, each key once; anything else, which strangers may have written, is passed over. */
export const readFavourites = (text: string | null): readonly FavouriteKey[] =>
  joinFavourites(
    [],
    (text ?? '').split(',').filter((part) => keyShape.test(part)),
  );
