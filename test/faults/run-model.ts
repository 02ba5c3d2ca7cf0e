import fc from 'fast-check';
import type { Edition } from '../../src/playground/host/edition.ts';
import { allCommands } from './commands.ts';
import { Desk } from './desk.ts';
import { Model, modelPolicy } from './model.ts';
import { preludeOf } from './prelude-of.ts';
import { withClock } from './with-clock.ts';

/** How much is tried. */
export interface Effort {
  readonly runs: number;
  readonly seed?: number;
}

/** Longest sequence of commands. */
const mostCommands = 14;

const prelude = preludeOf(modelPolicy);

/** One window for all runs: the pages of the send path live on, as they do in Outlook. */
export const openDesk = (edition: Edition): Desk =>
  new Desk({ client: 'web', edition, tells: false, prelude });

/** Gives commands to the add-in and to the model, one after another; throws where they disagree. */
export const follow = (desk: Desk, commands: Iterable<fc.AsyncCommand<Model, Desk>>): Promise<void> =>
  withClock(desk.clock, async () => {
    const model = new Model();
    for (const pane of desk.outlook.frames().filter(({ plan }) => plan.kind === 'taskpane'))
      desk.outlook.close(pane);
    desk.outlook.faults.clear();
    desk.startAnew(model.mail);
    await fc.asyncModelRun(() => ({ model, real: desk }), commands);
    const wrongs = desk.outlook.trace.wrongs();
    if (wrongs.length > 0 || desk.errors.length > 0) throw new Error([...wrongs, ...desk.errors].join('; '));
  });

/** Random sequences; rejects with the shortest that shows a disagreement, and its seed. */
export const runModel = (edition: Edition, { runs, seed }: Effort): Promise<void> => {
  let desk = openDesk(edition);
  const property = fc.asyncProperty(
    fc.commands(allCommands(), { maxCommands: mostCommands }),
    async (all) => {
      try {
        await follow(desk, all);
      } catch (error) {
        desk = openDesk(edition);
        throw error;
      }
    },
  );
  return fc.assert(property, { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
};
