/**
 * The function with its results kept as long as their argument exists. An argument must not change. Not for modules that
 * scripts of pages import: a bundler keeps what is called when a module is loaded, also where nobody uses it.
 */
export function remembered<Argument extends object, Result>(
  make: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const known = new WeakMap<Argument, { readonly result: Result }>();
  return (argument) => {
    const kept = known.get(argument) ?? { result: make(argument) };
    known.set(argument, kept);
    return kept.result;
  };
}
