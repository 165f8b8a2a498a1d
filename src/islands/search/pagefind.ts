/** The part of Pagefind 1.6.0's browser API in use. */
export interface Pagefind {
  readonly search: (query: string | null, options: { readonly filters: PagefindFilters }) => Promise<PagefindAnswer>;
  readonly filters: () => Promise<FilterCounts>;
}

export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** Number of results per filter and value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  readonly filters: FilterCounts;
}

export interface PagefindResult {
  readonly id: string;
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

/** Weights of the hidden index terms, the metadata fields t and py; see integrations/search/search-terms.ts. */
export const ranking = { metaWeights: { t: 5, py: 1 } };

/**
 * Loads Pagefind from a folder that ends in a slash.
 * @throws the browser's error when it cannot run Pagefind (before Chrome 80, iOS 13.4) or cannot fetch the folder.
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  const instance = withoutSegmentation(() =>
    pagefind.createInstance({ basePath: folder, noWorker: canCompileHere(), ranking }),
  );
  await instance.init();
  return instance;
}

/**
 * Pagefind segments a Chinese query with Intl.Segmenter, but only in browsers that have it. It reads the page's
 * language once, on creation: the private-use tag `qaa` disables segmentation.
 */
function withoutSegmentation<T>(create: () => T): T {
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
 * Whether the page itself may compile WebAssembly. Chrome before 97 and Safari before 16 do not support the policy's
 * wasm-unsafe-eval and block it. A worker is exempt from the page's policy and can still compile. Elsewhere a worker
 * would only load a second script.
 */
function canCompileHere(): boolean {
  try {
    return Boolean(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
  } catch {
    return false;
  }
}
