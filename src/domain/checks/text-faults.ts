import type { SeenText } from './seen-text.ts';
import { characterFaults, type TextFault } from './text-characters.ts';
import { childFaults } from './text-child.ts';
import { contactFaults } from './text-contact.ts';
import { landlineFaults } from './text-landline.ts';
import { privacyFaults } from './text-privacy.ts';
import { referenceFaults } from './text-references.ts';
import { residueFaults } from './text-residue.ts';
import { scanFaults } from './text-scan.ts';
import { toFillFaults } from './text-to-fill.ts';
import { weekdayFaults } from './text-weekday.ts';

/**
 * Problems of a text in any field: characters, character references, personal data, landlines, OCR errors, weekdays, gaps to fill.
 * Offsets refer to the source. Dates without a year use `year`, NaN when there is none.
 */
export const textFaults = ({ text, sourceOffset }: SeenText, year: number): readonly TextFault[] => {
  const faults = [
    ...characterFaults(text),
    ...referenceFaults(text),
    ...privacyFaults(text),
    ...landlineFaults(text),
    ...scanFaults(text),
    ...weekdayFaults(text, year),
    ...toFillFaults(text),
  ];
  return faults.length === 0 ? faults : faults.map((fault) => ({ ...fault, offset: sourceOffset(fault.offset) }));
};

/**
 * Problems that need the lines of a text as they are written, Markdown too: residue of Word and OCR, a child's name with
 * its school and class in one line, the name of a contact.
 */
export const sourceFaults = (text: string): readonly TextFault[] => [
  ...residueFaults(text),
  ...childFaults(text),
  ...contactFaults(text),
];
