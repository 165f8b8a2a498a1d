/**
 * Runs all tasks in their order, `atOnce` of them at a time.
 * @throws whatever the first task that fails throws; no other is begun then.
 */
export async function inTurns(tasks: readonly (() => Promise<unknown>)[], atOnce: number): Promise<void> {
  const queue = each(tasks);
  const worker = async () => {
    for (const task of queue) await task();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Unlike the iterator of a list, a generator ends for all who take from it when one of them is left by an error. */
function* each<T>(list: readonly T[]): Generator<T> {
  yield* list;
}
