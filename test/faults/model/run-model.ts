import fc from 'fast-check';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import { allCommands } from './commands.ts';
import { Driver } from '../pages/driver.ts';
import { Model, modelPolicy } from './model.ts';
import { preludeOf } from '../pages/prelude-of.ts';
import { withClock } from '../pages/with-clock.ts';

/** How much is tried. */
export interface Effort {
  readonly runs: number;
  readonly seed?: number;
}

/** Longest sequence of commands. */
const mostCommands = 14;

const prelude = preludeOf(modelPolicy);

/** One window for all runs: the pages of the send path live on, as they do in Outlook. */
export const openDriver = (edition: Edition): Driver =>
  new Driver({ client: 'web', edition, tells: false, prelude });

/** Gives commands to the add-in and to the model, one after another; throws where they disagree. */
export const follow = (driver: Driver, commands: Iterable<fc.AsyncCommand<Model, Driver>>): Promise<void> =>
  withClock(driver.clock, async () => {
    const model = new Model();
    for (const pane of driver.outlook.frames().filter(({ plan }) => plan.kind === 'taskpane'))
      driver.outlook.close(pane);
    driver.outlook.faults.clear();
    driver.startAnew(model.mail);
    await fc.asyncModelRun(() => ({ model, real: driver }), commands);
    const wrongs = driver.outlook.trace.wrongs();
    if (wrongs.length > 0 || driver.errors.length > 0)
      throw new Error([...wrongs, ...driver.errors].join('; '));
  });

/** Random sequences; rejects with the shortest that shows a disagreement, and its seed. */
export const runModel = (edition: Edition, { runs, seed }: Effort): Promise<void> => {
  let driver = openDriver(edition);
  const property = fc.asyncProperty(
    fc.commands(allCommands(), { maxCommands: mostCommands }),
    async (all) => {
      try {
        await follow(driver, all);
      } catch (error) {
        driver = openDriver(edition);
        throw error;
      }
    },
  );
  return fc.assert(property, { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
};
