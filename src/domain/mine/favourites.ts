/** Key of a saved session, unique within its campaign: `<activity>/<session>`. */
export type FavouriteKey = string;

const keyShape = /^[a-z0-9-]+\/[a-z0-9-]+$/u;

/** Builds the key from the ids of the activity and the session. */
export const favouriteKey = (activity: string, session: string): FavouriteKey => `${activity}/${session}`;

/** Appends a key to the list, or removes it. */
export const toggleFavourite = (keys: readonly FavouriteKey[], key: FavouriteKey): readonly FavouriteKey[] =>
  keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];

/** Concatenates both lists and deduplicates; the first position of a key wins. */
export const joinFavourites = (
  kept: readonly FavouriteKey[],
  more: readonly FavouriteKey[],
): readonly FavouriteKey[] => [...new Set([...kept, ...more])];

/** Replaces former keys by current ones and deduplicates. @param renamed maps former keys to current keys. */
export const renameFavourites = (
  keys: readonly FavouriteKey[],
  renamed: ReadonlyMap<FavouriteKey, FavouriteKey>,
): readonly FavouriteKey[] =>
  joinFavourites(
    [],
    keys.map((key) => renamed.get(key) ?? key),
  );

/** Serializes keys for local storage and for the parameter `s` of a link; needs no percent-encoding. */
export const writeFavourites = (keys: readonly FavouriteKey[]): string => keys.join(',');

/** Parses the output of writeFavourites() and deduplicates. Ignores invalid keys: the text is untrusted. */
export const readFavourites = (text: string | null): readonly FavouriteKey[] =>
  joinFavourites(
    [],
    (text ?? '').split(',').filter((part) => keyShape.test(part)),
  );
