import type { CampaignContent } from '#domain/campaign/content.ts';
import { glyphMissing } from '#domain/checks/glyph-missing.ts';
import type { ProblemPath } from '#domain/checks/problem.ts';
import { hasGlyph } from '#sources/text/font-coverage.ts';
import { aCheckContext } from '../builders.ts';
import type { WrittenCampaign } from './written.ts';

/** Characters that the posters' fonts lack go from where the check asks for them; elsewhere they stay. */
export function mendGlyphs(written: WrittenCampaign): WrittenCampaign {
  const mended = structuredClone(written);
  const { ruleset: _, campaign, ...folders } = mended;
  const entries = Object.entries(folders).map(([folder, list]) => [
    folder,
    list.map(({ id, data }, index) => ({ id, file: `${folder}/${index}`, data })),
  ]);
  // What the check reads is there before the schemas' defaults are, too.
  const content = {
    id: 'guyuan-2023',
    campaign: { id: 'campaign', file: 'campaign', data: campaign },
    ...Object.fromEntries(entries),
  } as CampaignContent;
  for (const { file, path } of glyphMissing(content, aCheckContext(content, { hasGlyph }))) {
    const [folder = '', index] = file.split('/');
    change(mended, index === undefined ? [folder, ...path] : [folder, Number(index), 'data', ...path]);
  }
  return mended;
}

/** Text that the fonts can draw, `字` when nothing is left. */
export const drawable = (text: string): string =>
  [...text]
    .filter((letter) => hasGlyph(letter.codePointAt(0) ?? 0))
    .join('')
    .trim() || '字';

function change(holder: object, [key = '', ...rest]: ProblemPath): void {
  const value: unknown = Reflect.get(holder, key);
  if (typeof value === 'string') Reflect.set(holder, key, drawable(value));
  else if (typeof value === 'object' && value !== null) change(value, rest);
}
