import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { type Companion, companionAudiences } from '#domain/activity/companions.ts';
import { endOfTime } from '#domain/activity/ends.ts';
import { isForPublic } from '#domain/activity/offer.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import { campaignSpan, phaseTurns } from '#domain/campaign/phase.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { type Facets, meets, writeChosen } from '#domain/schedule/facets.ts';
import { spanOf, undatedSessions } from '#domain/schedule/occurrences.ts';
import { occurrenceFacets, sessionsFacets } from '#domain/schedule/row-facets.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Shown } from '#domain/time/moments.ts';
import type { CampaignDays } from '../schedule/days.ts';
import type { ViewContext } from '../site/view-context.ts';
import { companionWords } from './question-words.ts';

/** An answer to a question: with a script, it shows what fits; without, it leads to a prebuilt page. */
export interface QuestionChoice {
  readonly href: string;
  readonly label: string;
  /** What it chooses, as in an address: `?region=xiji`. */
  readonly query: string;
  /** It has no answer from then on. */
  readonly until: Instant;
  /** For a day: when its evening has no answer any more. */
  readonly evening?: Instant | undefined;
}

export interface Question {
  readonly name: 'when' | 'where' | 'who';
  readonly legend: string;
  /** While any of its choices has an answer. */
  readonly shown: Shown;
  readonly choices: readonly QuestionChoice[];
}

/** A visitor's questions about a campaign: when, where, with whom. */
export interface QuestionsView {
  /** When they can be asked. */
  readonly shown: Shown;
  /** Path of the file of rows, relative to the page. */
  readonly rows: string;
  readonly questions: readonly Question[];
  /** True when any place is known to lie somewhere. */
  readonly hasPoints: boolean;
  /** Where all answers are. */
  readonly schedule: string;
}

/** A possible choice, and the instant from which it has no answers. */
interface Open {
  readonly facets: Facets;
  readonly end: Instant;
  readonly hasPoint: boolean;
}

/** The questions; undefined after the campaign, and once nothing for the public lies ahead. */
export function questionsView(context: ViewContext, days: CampaignDays): QuestionsView | undefined {
  const { links, now, site } = context;
  const { campaign } = site;
  const open = openOccurrences(context, days);
  const over = Math.max(...phaseTurns(campaignSpan(site)));
  const until = Math.min(over, endOf(open, {}) ?? over);
  if (open.length === 0 || until <= now) return undefined;
  const choice = (chosen: Facets, label: string, href: string): readonly QuestionChoice[] => {
    const end = endOf(open, chosen);
    return end === undefined ? [] : [{ href, label, query: writeChosen(chosen), until: Math.min(end, over) }];
  };
  const tiles = [...days.outside, ...days.window].sort((a, b) => (a.day < b.day ? -1 : 1));
  const questions: readonly Omit<Question, 'shown'>[] = [
    {
      name: 'when',
      legend: '什么时候',
      choices: tiles.flatMap(({ day, href, label, weekday }) =>
        choice({ day: [day] }, `${label} ${weekday}`, href ?? links.schedule).map((each) => ({
          ...each,
          evening: endOf(open, { day: [day], part: ['evening'] }),
        })),
      ),
    },
    {
      name: 'where',
      legend: `哪个${placeWords(campaign).region}`,
      choices: campaign.regions.flatMap(({ id, name }) => choice({ region: [id] }, name, links.region(id))),
    },
    {
      name: 'who',
      legend: '带谁',
      choices: Object.entries(companionAudiences).flatMap(([companion, audiences]) =>
        choice({ audience: audiences }, companionWords[companion as Companion], links.audience(audiences[0] ?? '')),
      ),
    },
  ];
  return {
    shown: { from: undefined, until },
    rows: links.rows.slice(links.home.length),
    questions: questions.flatMap((question) => {
      const ends = question.choices.map((each) => each.until);
      return ends.length > 0 ? [{ ...question, shown: { from: undefined, until: Math.max(...ends) } }] : [];
    }),
    hasPoints: open.some(({ hasPoint }) => hasPoint),
    schedule: links.schedule,
  };
}

function openOccurrences({ site, now }: ViewContext, { occurrences, window, outside }: CampaignDays): readonly Open[] {
  const { programmes } = site.campaign;
  const isAsked = ({ activity }: ActivityNode, session: SessionNode) => isForPublic(activity) && isStanding(session);
  const dated = [...window, ...outside]
    .flatMap(({ day }) => occurrences.get(day) ?? [])
    .filter(({ node, session }) => isAsked(node, session))
    .map((occurrence) => ({
      facets: occurrenceFacets(occurrence, programmes),
      end: spanOf(occurrence).end,
      hasPoint: hasPoint(occurrence.session),
    }));
  const undated = site.activities.flatMap((node) =>
    undatedSessions(node)
      .filter((session) => isAsked(node, session))
      .map((session) => ({
        facets: sessionsFacets(node, [session], programmes),
        end: endOfTime(session.time),
        hasPoint: hasPoint(session),
      })),
  );
  return [...dated, ...undated].filter(({ end }) => end > now);
}

const hasPoint = ({ places }: SessionNode): boolean => places.some(({ venue }) => venue?.venue.point !== undefined);

/** When the last that fits is over; undefined when nothing fits. */
function endOf(open: readonly Open[], chosen: Facets): Instant | undefined {
  const ends = open.filter(({ facets }) => meets(facets, chosen)).map(({ end }) => end);
  return ends.length > 0 ? Math.max(...ends) : undefined;
}
