import { dayOf, type Instant } from '#domain/time/instant.ts';
import { longDay } from '../format/date.ts';

/** `截至2023年9月18日`: the day whose content a board counts, from the build's clock. */
export const asOfText = ({ now }: { readonly now: Instant }): string => `截至${longDay(dayOf(now))}`;
