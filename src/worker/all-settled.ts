/** Polyfill of Promise.allSettled (ECMAScript 2020) for Workbox in browsers before Chrome 76 and Safari 13. */
export const allSettled = (promises: Iterable<Promise<unknown>>) => Promise.all([...promises].map(settled));

const settled = (promise: Promise<unknown>) =>
  promise.then(
    (value) => ({ status: 'fulfilled', value }),
    (reason: unknown) => ({ status: 'rejected', reason }),
  );
