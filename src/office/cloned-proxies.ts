/**
 * Sveltia CMS 0.221 copies an element of a list, which is a proxy of Svelte, with structuredClone(), which takes no
 * proxies: “生成副本” did nothing. What cannot be cloned is copied as JSON, which the values of forms are.
 */
const clone = globalThis.structuredClone;

globalThis.structuredClone = <T>(value: T, options?: StructuredSerializeOptions): T => {
  try {
    return clone(value, options);
  } catch {
    return JSON.parse(JSON.stringify(value)) as T;
  }
};
