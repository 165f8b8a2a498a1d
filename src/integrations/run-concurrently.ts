/**
 * Starts the tasks in order, at most `atOnce` concurrently.
 * @throws the error of the first task that fails. Tasks that have not started are then skipped.
 */
export async function runConcurrently(tasks: readonly (() => Promise<unknown>)[], atOnce: number): Promise<void> {
  const queue = each(tasks);
  const worker = async () => {
    for (const task of queue) await task();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** A generator, unlike an array iterator, ends for all its consumers when one consumer throws inside for…of. */
function* each<T>(list: readonly T[]): Generator<T> {
  yield* list;
}
