/**
 * Starts the steps in their order, each as soon as the cores that it uses are free; there are two. A step that may not start any more is
 * left out. Resolves to what came of each step that ran, in the order of the table.
 *
 * @param play runs one step; `alone` says whether nothing else runs meanwhile
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
