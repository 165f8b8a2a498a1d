import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a kind of entry, and what stands before the text that an edit changes. */
const entries = {
  activity: { files: 'campaigns/*/activities/*.json', before: '"summary": "' },
  venue: { files: 'campaigns/*/venues/*.json', before: '"name": "' },
  notice: { files: 'campaigns/*/notices/*.mdx', before: '\nsummary: "' },
  campaign: { files: 'campaigns/*/campaign.json', before: '"summary": "' },
} as const;

export type EditKind = keyof typeof entries;

export const isEditKind = (text: string): text is EditKind => Object.hasOwn(entries, text);

/**
 * Changes a text of the first entry of a kind, every time again.
 * @param content folder of the content
 * @returns the path of the file in it
 * @throws RangeError when no entry has such a text
 */
export function editEntry(content: string, kind: EditKind): string {
  const { files, before } = entries[kind];
  for (const name of globSync(files, { cwd: content }).sort()) {
    const file = path.join(content, name);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(before)) continue;
    writeFileSync(file, text.replace(before, `${before}改`));
    return name;
  }
  throw new RangeError(`The content has no ${kind} to edit.`);
}
