import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CampaignContent, SiteContent } from '#domain/campaign/content.ts';
import { glyphMissing } from '#domain/checks/glyph-missing.ts';
import { instantOf } from '#domain/time/instant.ts';
import { composePoster } from '#posters/compose.ts';
import { posterFormats } from '#posters/sizes.ts';
import { composeUpright } from '#posters/upright/upright.ts';
import { posterLayouts } from '#schemas/poster.ts';
import { checkContent } from '#sources/check-content.ts';
import { schemaOf } from '#sources/layout.ts';
import { fieldAt, metaOf } from '#sources/schema/schema-walk.ts';
import { posterView } from '#views/poster/poster.ts';
import { siteOf } from '#views/site/site.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { aWrittenCampaign } from '../arbitrary/content.ts';
import { filesOf } from '../arbitrary/folder.ts';
import { aPicture } from '../arbitrary/picture.ts';
import { aCheckContext } from '../builders.ts';
import { element } from '../site-builders.ts';
import { aContentFolder } from '../sources/content-folder.ts';

test('the content check asks the fonts for every text that a poster of any size and layout can draw', async () => {
  const picture = await aPicture();
  const arbitrary = fc.sample(aWrittenCampaign, { seed: 1, numRuns: 8 });
  const folders = arbitrary.map((written) => aContentFolder(filesOf({ 'guyuan-2023': written }, picture)));
  const [drawn, asked] = [new Set<string>(), new Set<string>()];
  for (const folder of ['tests/fixtures/new-campaigns', ...folders]) {
    const { content } = await checkContent(folder);
    for (const campaign of content.campaigns) {
      const fields = fieldsOf(campaign, content);
      for (const field of fields.drawn) drawn.add(field);
      for (const field of fields.asked) asked.add(field);
    }
  }
  expect([...drawn].filter((field) => !asked.has(field))).toEqual([]);
  expect([...drawn]).toEqual(expect.arrayContaining(always));
}, 60_000);

/** Fields of a campaign that its posters draw, and those whose texts the content check looks up in the fonts. */
function fieldsOf(campaign: CampaignContent, content: SiteContent) {
  const marks = new Map<string, string>();
  const marked = markedContent(campaign, marks);
  const lacksMarks = { hasGlyph: (codePoint: number) => codePoint < firstMark };
  const site = siteOf({ ...content, campaigns: [marked] }, options);
  const found = drawnTexts(element(site.campaigns)).flatMap((text) => text.match(/[\u{20000}-\u{2a6df}]/gu) ?? []);
  return {
    drawn: found.map((mark) => marks.get(mark) ?? mark),
    asked: glyphMissing(marked, aCheckContext(marked, lacksMarks)).map(({ file, path }) => fieldOf(file, path)),
  };
}

/** Fields that some poster of these campaigns draws. */
const always = [
  'activities admission.note',
  'activities online.platform',
  'activities room',
  'activities sessions.*.title',
  'venues name',
];

const options = {
  address: { origin: 'https://kepu.example', base: '/', alone: false },
  now: instantOf('2023-09-18T10:00+08:00'),
  prose: (markdown: string) => markdown,
  chosen: undefined,
};

/** CJK Extension B: nothing but a mark is of it here. */
const firstMark = 0x20000;

const kindOf = (file: string) => /\/(campaign)\.json$|\/([a-z]+)\/[^/]+$/u.exec(file)?.slice(1).find(Boolean) ?? '';
const fieldOf = (file: string, path: Path) =>
  `${kindOf(file)} ${path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')}`;

/** The content with a character of its own before every text that an editor is free to write; `marks` tells its field. */
function markedContent(content: CampaignContent, marks: Map<string, string>): CampaignContent {
  const mark = <T extends { readonly file: string; readonly data: unknown }>(entry: T): T => ({
    ...entry,
    data: mapTexts(entry.data, (text, path) => {
      if (!isFreeText(entry, path)) return text;
      const character = String.fromCodePoint(firstMark + marks.size);
      marks.set(character, fieldOf(entry.file, path));
      return character + text;
    }),
  });
  const { id, campaign, ...folders } = content;
  const marked = Object.entries(folders).map(([name, entries]) => [name, entries.map(mark)]);
  return { id, campaign: mark(campaign), ...Object.fromEntries(marked) };
}

type Path = readonly (string | number)[];

function isFreeText({ file, data }: { readonly file: string; readonly data: unknown }, path: Path): boolean {
  const [, schema] = Object.entries(schemaOf).find(([kind]) => kind === kindOf(file)) ?? [];
  const field = schema && fieldAt(schema, path, data);
  return field?.safeParse('“<字').success === true && metaOf(field, 'references') === undefined;
}

function mapTexts(value: unknown, change: (text: string, path: Path) => string, path: Path = []): unknown {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value)) return value.map((each, index) => mapTexts(each, change, [...path, index]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change, [...path, key])]));
}

const forms = [...new Set(Object.values(posterFormats).map(({ form }) => form))];

function drawnTexts(context: ViewContext): readonly string[] {
  const views = context.site.activities.map((node) => posterView(node, context));
  const drawings = views.flatMap((view) => [
    ...posterLayouts.map((layout) => composePoster({ ...view, layout }).drawing),
    ...forms.map((form) => composeUpright(view, form).drawing),
  ]);
  return drawings.flatMap(({ texts }) => texts.map(({ text }) => text));
}
