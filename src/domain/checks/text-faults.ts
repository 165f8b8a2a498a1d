import type { SeenText } from './seen-text.ts';
import { characterFaults, type TextFault } from './text-characters.ts';
import { landlineFaults } from './text-landline.ts';
import { privacyFaults } from './text-privacy.ts';
import { referenceFaults } from './text-references.ts';
import { scanFaults } from './text-scan.ts';
import { weekdayFaults } from './text-weekday.ts';

/**
 * What is wrong with the characters of a text and with what it tells of persons, whatever field it stands in; offsets
 * are of the source. Days without a year are of `year`, NaN when there is none.
 */
export const textFaults = ({ text, sourceOffset }: SeenText, year: number): readonly TextFault[] => {
  const faults = [
    ...characterFaults(text),
    ...referenceFaults(text),
    ...privacyFaults(text),
    ...landlineFaults(text),
    ...scanFaults(text),
    ...weekdayFaults(text, year),
  ];
  return faults.length === 0 ? faults : faults.map((fault) => ({ ...fault, offset: sourceOffset(fault.offset) }));
};
