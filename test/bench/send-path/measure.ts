import type { Machine } from '../../drivers/machine.ts';
import { scenarioNames, scenarios, type ScenarioName } from './scenarios.ts';
import { Session, type Sent } from './session.ts';

/** The measured Sends of one scenario. */
export interface Measured {
  /** The first Send of a new browser context. */
  readonly cold: Sent[];
  /** A Send in the same frame after a whole one that is not measured. */
  readonly warm: Sent[];
}

export type Measures = Record<ScenarioName, Measured>;

const nothingYet = (): Measured => ({ cold: [], warm: [] });

/** Measures all scenarios in turn, `rounds` times, after a warm-up round that is not counted. */
export async function measure(machine: Machine, rounds: number): Promise<Measures> {
  await round(machine, emptyMeasures());
  const measures = emptyMeasures();
  for (let n = 0; n < rounds; n++) await round(machine, measures);
  return measures;
}

const emptyMeasures = (): Measures => ({
  goodFloor: nothingYet(),
  good: nothingYet(),
  dialogFloor: nothingYet(),
  doubt: nothingYet(),
});

async function round(machine: Machine, measures: Measures): Promise<void> {
  for (const name of scenarioNames) {
    const session = await Session.open(machine, scenarios[name]);
    measures[name].cold.push(await session.send());
    await session.send();
    measures[name].warm.push(await session.send());
    await session.close();
  }
}
