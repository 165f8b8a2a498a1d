import type { Instant } from '#domain/time/instant.ts';
import { type Moments, momentsOf, partOver } from '#domain/time/moments.ts';
import type { LinkView } from '../site/frame.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { StatusName } from './status-words.ts';
import type { TicketNow } from './ticket-now.ts';

/** A row of a list as the page is built, with what time changes in it. */
export interface TicketView extends TicketNow {
  readonly states: Moments<StatusName>;
  /** The states without what goes on for hours. */
  readonly offers: Moments<StatusName>;
  readonly stubs: Moments<Pick<TicketNow, 'starts' | 'when'>>;
  readonly labels: Moments<string>;
  readonly texts: Moments<TicketText>;
  readonly bookings: Moments<LinkView | undefined>;
}

/** The text below the title. */
export interface TicketText {
  /** Day, place, audience and conditions. */
  readonly about: string;
  readonly was: string | undefined;
  readonly notes: readonly string[];
}

/**
 * A row with all that changes in it.
 * @param turns instants at which the row may change
 * @param tell the row at the context's `now`
 */
export function ticketOverTime(
  turns: readonly Instant[],
  context: ViewContext,
  tell: (context: ViewContext) => TicketNow,
): TicketView {
  const ticket = tell(context);
  const moments = momentsOf(turns, context.now, (now) =>
    changing(now === context.now ? ticket : tell({ ...context, now })),
  );
  return {
    ...ticket,
    states: partOver(moments, ({ state }) => state),
    offers: partOver(moments, ({ offered }) => offered),
    stubs: partOver(moments, ({ stub }) => stub),
    labels: partOver(moments, ({ label }) => label),
    texts: partOver(moments, ({ text }) => text),
    bookings: partOver(moments, ({ booking }) => booking),
  };
}

const changing = ({
  state,
  offered,
  starts,
  when,
  label,
  day,
  place,
  audience,
  conditions,
  was,
  notes,
  booking,
}: TicketNow) => ({
  state,
  offered,
  stub: { starts, when },
  label,
  text: { about: [day, place, audience, conditions.join('，')].filter(Boolean).join('　'), was, notes },
  booking,
});
