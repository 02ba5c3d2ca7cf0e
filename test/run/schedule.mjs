/**
 * Starts the steps in order, each as soon as the cores that it needs are free; there are two cores. Leaves
 * out a step if `mayStart` returns false when its turn comes. Resolves to the results of the steps that ran,
 * in the same order.
 *
 * @param play runs one step; `alone` says whether nothing else runs at the same time
 */
export const schedule = async (steps, play, mayStart = () => true) => {
  let free = 2;
  const running = new Set();
  const started = [];
  for (const step of steps) {
    while (free < step.cores) await Promise.race(running);
    if (!mayStart(step)) continue;
    free -= step.cores;
    const played = play(step, step.cores === 2);
    const ended = played.finally(() => {
      free += step.cores;
      running.delete(ended);
    });
    running.add(ended);
    started.push(played);
  }
  return Promise.all(started);
};
