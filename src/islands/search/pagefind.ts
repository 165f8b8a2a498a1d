/** The part of Pagefind 1.6.0's browser API that is used here. */
export interface Pagefind {
  readonly search: (query: string | null, options: { readonly filters: PagefindFilters }) => Promise<PagefindAnswer>;
  readonly filters: () => Promise<FilterCounts>;
}

export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** How many results each value of each filter has. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  readonly filters: FilterCounts;
}

export interface PagefindResult {
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface PagefindModule {
  readonly createInstance: (options: object) => Pagefind & { readonly init: () => Promise<void> };
}

/** What the hidden terms of the index weigh; see integrations/search-terms.ts. */
export const ranking = { metaWeights: { t: 5, py: 1, c: 0.1 } };

/**
 * Loads Pagefind from a folder that ends in a slash.
 * @throws what the browser throws when it cannot run it (before Chrome 80, iOS 13.4) or the folder is out of reach.
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  const instance = withoutWordCutting(() =>
    pagefind.createInstance({ basePath: folder, noWorker: canCompileHere(), ranking }),
  );
  await instance.init();
  return instance;
}

/**
 * Pagefind would cut a Chinese query into words with Intl.Segmenter, and only where the browser has it. It asks the
 * page for its language once, on creation: a tag for private use makes it leave the query as it is.
 */
function withoutWordCutting<T>(create: () => T): T {
  const page = document.documentElement;
  const { lang } = page;
  page.lang = 'qaa';
  try {
    return create();
  } finally {
    page.lang = lang;
  }
}

/**
 * Chrome before 97 and Safari before 16 do not know the policy's wasm-unsafe-eval and forbid WebAssembly to the page;
 * a worker, which the page's policy does not reach, still has it. Elsewhere the worker would only be a second script.
 */
function canCompileHere(): boolean {
  try {
    return Boolean(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
  } catch {
    return false;
  }
}
