import fc from 'fast-check';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import { allCommands } from './commands.ts';
import { Driver } from '../pages/driver.ts';
import { Model, modelPolicy } from './model.ts';
import { preludeOf } from '../pages/prelude-of.ts';
import { withClock } from '../pages/with-clock.ts';

/** How many sequences are tried, and from which seed. */
export interface Effort {
  readonly runs: number;
  readonly seed?: number;
}

/** The length of the longest sequence. */
const mostCommands = 14;

const prelude = preludeOf(modelPolicy);

/** Opens one window for all runs: the pages of the send path stay loaded, as they do in Outlook. */
export const openDriver = (edition: Edition): Driver =>
  new Driver({ client: 'web', edition, tells: false, prelude });

/** Runs the commands on the add-in and on the model; rejects if they disagree. */
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

/** Runs random sequences; rejects with the shortest one that shows a disagreement, and its seed. */
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
