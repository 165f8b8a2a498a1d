import type { FormEntry } from '#sources/forms/form-entry.ts';
import { entryChecks } from '#sources/forms/form-fields.ts';
import type { Address } from '#views/site/links.ts';

/** What the script of Sveltia CMS, loaded before ours, puts into the page. https://sveltiacms.app/en/docs/api */
interface Sveltia {
  init(options?: { readonly config: object }): void;
  registerFieldType(name: string, control: unknown, preview: unknown): void;
  registerPreviewTemplate(collection: string, component: unknown): void;
  registerEventListener(listener: { readonly name: 'postSave'; readonly handler: (event: SaveEvent) => void }): void;
}

interface SaveEvent {
  readonly entry: ImmutableMap;
}

/** A map of Immutable. https://immutable-js.com/docs/v5/Map/ */
export interface ImmutableMap {
  get(name: string): unknown;
}

interface Scope {
  readonly CMS: Sveltia;
  /** Makes a component of React. */
  readonly createClass: <Control>(specification: ThisType<Control> & object) => unknown;
  readonly h: (name: string, attributes: object, ...children: unknown[]) => unknown;
}

export const { CMS, createClass, h } = globalThis as unknown as Scope;

/** The part of the configuration about a form (src/sources/forms/form-config.ts). */
export interface FormAbout extends Omit<FormEntry, 'id' | 'fields'> {
  readonly content?: string;
  readonly address?: Address;
}

/** An entry as Sveltia CMS hands it over. */
export function formEntry({ kind, campaign, extension }: FormAbout, entry: ImmutableMap | undefined): FormEntry {
  const { [entryChecks]: _, ...fields } = plain(entry?.get('data'));
  return { kind, campaign, extension, id: String(entry?.get('slug') ?? ''), fields };
}

export const plain = (map: unknown): Readonly<Record<string, unknown>> =>
  (map as { toJS(): Readonly<Record<string, unknown>> } | undefined)?.toJS() ?? {};
