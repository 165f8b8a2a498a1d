import type { CampaignContent, Entry, SiteContent } from '#domain/campaign/content.ts';
import { checkCampaigns } from '#domain/checks/all.ts';
import { isError, type ProblemCode } from '#domain/checks/codes.ts';
import type { CheckContext } from '#domain/checks/context.ts';
import type { Problem, ProblemPath } from '#domain/checks/problem.ts';
import { unexplained } from '#domain/checks/unexplained.ts';
import { entryKindNames } from '#domain/site/kinds.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import { places } from '../places/places.ts';
import { type ReadEntry, readEntryText } from '../reading/read-entry-text.ts';
import { importPlace, type PublicContent } from '../tables/public-content.ts';
import { withAreaCodes } from '../text/area-codes.ts';
import type { FoundFile } from '../walk.ts';
import { type DevicePictures, withDevicePictures } from './device-pictures.ts';
import { entryProse } from './entry-prose.ts';
import { type FormEntry, type WrittenEntry, writtenEntry } from './form-entry.ts';
import { formWords } from './form-words.ts';
import { problemsSinceEntry } from './published-entry.ts';

/** A finding of the content check about an entry in a form. */
export interface FormFault {
  /** Path of the field; empty for the entry as a whole. */
  readonly path: ProblemPath;
  /** The names of the field and of those around it, as the form has them. */
  readonly where: string;
  /** The fault and its cure, in the words of the form. */
  readonly text: string;
  /** True when the entry must not be saved so. */
  readonly isError: boolean;
  /** True for a rule of one field alone: the fields of texts say it themselves. */
  readonly isOfField: boolean;
}

export interface FormCheck {
  /** The faults of an entry as it is in its form, errors first. */
  readonly faultsOf: (entry: FormEntry, pictures?: DevicePictures) => readonly FormFault[];
  /** The published content with an entry as it is in its form; without it where the entry has errors. */
  readonly contentWith: (entry: FormEntry) => SiteContent;
  /** Adds a saved entry to the content that other entries are checked with. */
  readonly keep: (entry: FormEntry) => void;
}

/**
 * The content check for the entries of a campaign's forms, among the content that was published last.
 * @param published undefined for what belongs to no campaign. Where it cannot be had, an entry is checked alone, which is
 *   said.
 */
export function formCheck(published: PublicContent | 'unreachable' | undefined): FormCheck {
  const isAlone = published === 'unreachable';
  let around: Known = published === undefined || isAlone ? nothingKnown : importPlace(published).target;
  const { content: publishedContent } = around;
  const textProblems = entryProse();
  const before = new Set(rulesOf(around).filter(isError).map(keyOf));
  return {
    contentWith: (entry) => {
      const read = readOf(writtenEntry(entry));
      const { known: _, ...whole } = read;
      return withEntry(around, whole).content;
    },
    keep: (entry) => {
      around = withEntry(around, readOf(writtenEntry(entry)));
    },
    faultsOf: (inForm, pictures = new Map()) => {
      const { entry, files, problems } = withDevicePictures(inForm, pictures);
      const written = writtenEntry(entry);
      const read = readOf(written);
      const site = withEntry({ ...around, files: [...around.files, ...files] }, read);
      const { true: own = [], false: others = [] } = Object.groupBy(
        rulesOf(site, read),
        ({ file }) => `${file === read.found.file}`,
      );
      const texts = textProblems(read, site);
      const news = others.filter((problem) => isError(problem) && !before.has(keyOf(problem)));
      const tell = telling(entry, written);
      const faults = [
        ...withAreaCodes(read.problems, site.content).flatMap(tell(true)),
        ...problems.flatMap(tell(false)),
        ...texts.flatMap((problem) => tell(problem.code.startsWith('pii-'))(problem)),
        ...unexplained(own, read.problems).flatMap(tell(false)),
        ...problemsSinceEntry(publishedContent, site.content, read.found).flatMap(tell(false)),
        ...elsewhereFaults(news, site.content),
        ...missingFields(entry, read.problems),
        ...(isAlone
          ? [notice('网站上还没有这一届的内容，或者没有网络：只查了这一条自己，和别的内容有关的没有查。')]
          : []),
      ];
      // One sentence for what is wrong in several places of one field.
      const distinct = new Map(faults.map((fault) => [JSON.stringify([fault.path, fault.text]), fault]));
      return [...distinct.values()].toSorted((one, other) => Number(other.isError) - Number(one.isError));
    },
  };
}

/** Problems that concern no field and do not prevent saving. */
export const notice = (text: string): FormFault => ({ path: [], where: '', text, isError: false, isOfField: false });

const readOf = ({ found, text }: WrittenEntry): ReadEntry => readEntryText(found, text);

/** Errors that the entry causes in other entries; names a few of them. */
function elsewhereFaults(problems: readonly Problem[], { campaigns }: SiteContent): readonly FormFault[] {
  const named = new Map(
    campaigns.flatMap((content) =>
      entryKindNames.flatMap((kind) => content[kind].map(({ file, data }) => [file, nameOf(data)])),
    ),
  );
  const [first] = problems;
  if (!first) return [];
  const many = problems.length > 1 ? `一共有 ${problems.length} 处这样的。` : '';
  const text = `这样改，${named.get(first.file) ?? first.file}会出错：${first.message}${many}`;
  return [{ path: [], where: '', text, isError: true, isOfField: false }];
}

/** The required fields that are empty, of which the form itself tells when it is saved. */
function missingFields({ kind }: FormEntry, problems: readonly Problem[]): readonly FormFault[] {
  const words = formWords(kind);
  const names = problems.flatMap(({ code, path }) => (code === 'schema-missing' ? [words.where(path)] : []));
  if (names.length === 0) return [];
  return [notice(`还没有填：${names.join('、')}。`)];
}

const nameOf = (data: object): string => `《${'title' in data ? data.title : 'name' in data ? data.name : ''}》`;

type Known = Pick<ReturnType<typeof importPlace>['target'], 'content' | 'files' | 'hasGlyph'>;

const nothingKnown: Known = { content: { rulesets: [], campaigns: [] }, files: [], hasGlyph: () => true };

const keyOf = ({ code, file, path, message }: Problem): string => JSON.stringify([code, file, path, message]);

/** The problems that the rules of the domain find in all the content. */
function rulesOf({ content, files, hasGlyph }: Known, read?: ReadEntry): readonly Problem[] {
  const part = read?.entry ? undefined : read?.known;
  const context = {
    rulesets: content.rulesets,
    files,
    hasGlyph,
    places,
    ...(part && read ? { partial: new Set([read.found.file]) } : {}),
  } satisfies Omit<CheckContext, 'campaignPlaces'>;
  return checkCampaigns(content, context).map((problem) =>
    problem.file === read?.found.file
      ? { ...problem, path: part?.writtenPath?.(problem.path) ?? problem.path }
      : problem,
  );
}

/** The content with an entry in the place of the one that has its file. */
function withEntry({ content, files, hasGlyph }: Known, { found, entry: whole, known, references }: ReadEntry): Known {
  const entry = whole ?? known?.entry;
  const replaced = <T>(entries: readonly Entry<T>[]): readonly Entry<T>[] => [
    ...entries.filter(({ file }) => file !== found.file),
    ...(entry ? [entry as Entry<T>] : []),
  ];
  const own: FoundFile = { ...found, ...(references ? { references } : {}) };
  const { kind, campaign } = found;
  return {
    hasGlyph,
    files: [...files.filter(({ file }) => file !== found.file), own],
    content: {
      ...content,
      ...(kind === 'ruleset' ? { rulesets: replaced<Ruleset>(content.rulesets) } : {}),
      campaigns: content.campaigns.map((each): CampaignContent => {
        if (each.id !== campaign || !entry) return each;
        if (kind === 'campaign') return { ...each, campaign: entry as CampaignContent['campaign'] };
        return { ...each, [kind]: replaced<unknown>(each[kind as 'venues']) };
      }),
    },
  };
}

/** The text of a problem in the form; empty required fields are listed together. */
function telling({ kind }: FormEntry, { linesBeforeBody }: WrittenEntry) {
  const words = formWords(kind);
  return (isOfField: boolean) =>
    ({ code, message, fix, at, ...problem }: Problem): readonly FormFault[] => {
      if (code === 'schema-missing') return [];
      const path = at ? ['body'] : (beside[code] ?? problem.path);
      const line = at ? `第 ${at.line - linesBeforeBody} 行：` : '';
      const text = line + words.inFormWords(message + (cures[code] ?? fix), path);
      return [{ path, where: words.where(path), text, isError: isError({ code }) && !(code in cures), isOfField }];
    };
}

/** The field that shows a problem of the whole entry. */
const beside: Readonly<Partial<Record<ProblemCode, ProblemPath>>> = { 'place-missing': ['venue'] };

/** A missing entry may be newer than the published content: the form offers the known ones. */
const cures: Readonly<Partial<Record<ProblemCode, string>>> = {
  'ref-missing': '重新选一个；是刚刚新建的，照样保存。',
  'media-missing': '重新选一张；是刚刚传上去的，照样保存。',
};
