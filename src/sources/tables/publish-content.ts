import { resolve } from 'node:path';
import { rulesetIdOf } from '#domain/campaign/ruleset-of.ts';
import type { Fields } from '#domain/exchange/fields.ts';
import type { Campaign } from '#schemas/campaign.ts';
import { readText } from '../reading/read-text.ts';
import { hasGlyph } from '../text/font-coverage.ts';
import { type FoundFile, walkContent } from '../walk.ts';
import { editedFrontMatter } from '../writing/edited-front-matter.ts';
import { editedJson } from '../writing/edited-json.ts';
import { filedActivity } from '../writing/filed-activity.ts';
import { type PublicContent, type PublicFile, withheldKey } from './public-content.ts';

/**
 * The files of a campaign, its rule set and the words of all, without what is never published: drafts, what an import
 * kept of a table, the word of the passport.
 */
export function publicContent(root: string, { id, campaign }: PublishedCampaign): PublicContent {
  const { files } = walkContent(resolve(root), '.');
  const ruleset = rulesetIdOf(campaign);
  const own = files.filter(
    (found) => found.campaign === id || found.kind === 'words' || (found.kind === 'ruleset' && found.id === ruleset),
  );
  const published = own.map((found) => ({ id: found.id, kind: found.kind, file: publicFile(found) }));
  return {
    campaign: id,
    files: published.flatMap(({ file }) => file ?? []),
    withheld: published.flatMap(({ id, kind, file }) => (kind === 'activities' && !file ? [withheldKey(id)] : [])),
    drawn: drawnRanges(),
  };
}

interface PublishedCampaign {
  readonly id: string;
  readonly campaign: Campaign;
}

function publicFile(found: FoundFile): PublicFile | undefined {
  const { kind } = found;
  const file = found.file.replace(/^\.\//u, '');
  if (kind === 'media') return { kind, file };
  const read = readText(found.path, found.file);
  if (!('text' in read)) return undefined;
  if (kind === 'campaign') return { kind, file, text: withoutPassport(read.text) };
  return kind === 'activities' ? publicActivity(found, file, read.text) : { kind, file, text: read.text };
}

/** Undefined for a draft. */
function publicActivity(found: FoundFile, file: string, text: string): PublicFile | undefined {
  const [filed] = filedActivity(found, text);
  if (!filed || filed.fields['draft'] === true) return undefined;
  if (filed.fields['imported'] === undefined) return { kind: 'activities', file, text };
  const { imported: _, ...rest } = filed.fields;
  const edited = file.endsWith('.mdx') ? editedFrontMatter : editedJson;
  return { kind: 'activities', file, text: edited(text, filed.fields, rest), isAbridged: true };
}

function withoutPassport(text: string): string {
  const { passport: _, ...rest } = JSON.parse(text) as Fields;
  return JSON.stringify(rest);
}

let drawn: readonly number[] | undefined;

function drawnRanges(): readonly number[] {
  drawn ??= readDrawn();
  return drawn;
}

/** The end of plane 3, the last that has characters of scripts (Unicode, 2.8.2). */
const lastWritten = 0x3ffff;

function readDrawn(): readonly number[] {
  const steps: number[] = [];
  let [last, isIn] = [0, false];
  for (let codePoint = 0; codePoint <= lastWritten; codePoint += 1) {
    if (hasGlyph(codePoint) === isIn) continue;
    isIn = !isIn;
    steps.push(codePoint - last);
    last = codePoint;
  }
  return steps;
}
