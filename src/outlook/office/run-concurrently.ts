/**
 * Does the tasks in their order, so many at a time. Rejects with the first failure: no task is begun after it, and those
 * under way are waited for, so that no call is left over when an event is answered.
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
