/** What the script of Sveltia CMS, loaded before ours, puts into the page. https://sveltiacms.app/en/docs/api */
interface Sveltia {
  registerFieldType(name: string, control: unknown, preview: unknown): void;
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
