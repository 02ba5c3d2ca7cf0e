/**
 * Runs the tasks in order, at most `limit` at a time. After a failure it starts no more tasks, waits for the
 * running ones, and rejects with the first failure. So no call is pending when an event is answered.
 */
export async function runConcurrently(tasks: readonly (() => Promise<void>)[], limit: number): Promise<void> {
  const left = tasks.slice();
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let task = left.shift(); task; task = left.shift())
      try {
        await task();
      } catch (thrown) {
        failures.push(thrown);
        left.length = 0;
      }
  };
  await Promise.all(Array.from({ length: limit }, worker));

  if (failures.length > 0) throw failures[0];
}
