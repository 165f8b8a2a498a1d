import { asWritten } from '#domain/checks/seen-text.ts';
import { sourceFaults, textFaults } from '#domain/checks/text-faults.ts';
import { placeAt } from '../reading/place.ts';
import type { Prose } from './prose.ts';
import type { ProseFault, ProseReading } from './prose-fault.ts';
import { seenMarkdown } from './read-markdown.ts';

/** The text faults of a piece of Markdown or MDX, as rendered and as written. `seen` comes from its ProseReading. */
export function proseTextFaults({ text, campaign }: Prose, seen: ProseReading['seen']): readonly ProseFault[] {
  const year = Number(campaign.slice(-4) || Number.NaN);
  const texts = seen ?? (textFaults(asWritten(bare(text)), year).length === 0 ? [] : seenMarkdown(text));
  return [...texts.flatMap((each) => textFaults(each, year)), ...sourceFaults(text)].map(({ offset, ...fault }) => ({
    ...fault,
    place: placeAt(text, offset),
  }));
}

/** Approximates the visible text of an unparsed text: every fault of the visible text is also a fault here. */
const bare = (text: string) => text.replace(/[*_~]+|(?<=\n)[ \t]+/gu, '');
