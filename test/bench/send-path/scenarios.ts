import type { FrameLocator } from 'playwright-core';
import { en } from '../../../src/text/load/en.ts';
import type { FieldNumber, Person } from '../../../src/playground/host/mail.ts';

/** What is installed, what is in the compose window, and when a Send counts as done. */
export interface Scenario {
  readonly name: string;
  /** The manifest that the simulated Outlook reads. */
  readonly manifest: 'manifest.xml' | 'floor.xml';
  /** Another function of the function file than the manifest's. */
  readonly onSend?: string;
  readonly recipients: Readonly<Record<FieldNumber, readonly Person[]>>;
  /** Undefined if the Send is answered without a dialog. */
  readonly dialog?: Dialog;
}

export interface Dialog {
  /** Texts that a complete dialog shows, as `innerText` has them. */
  readonly texts: readonly string[];
  /** Names of the buttons that a complete dialog shows. */
  readonly buttons: readonly string[];
  /**
   * Uses the dialog for real, so that a dialog which only looks ready fails the run. The message must be sent
   * then.
   */
  readonly use: (frame: FrameLocator) => Promise<void>;
}

const person = (address: string): Person => ({ address, name: address });

/**
 * A colleague, a recipient at another protected domain and one at an unknown domain, so that every rule has
 * work to do.
 */
const good = {
  0: [person('jo.reyes@army.mil')],
  1: [person('sam.taylor@navy.mil')],
  2: [person('pat.moore@harborlight-consulting.com')],
};
const doubtful = { ...good, 0: [person('kim@army.ml')] };

const { review } = en;

const press = (frame: FrameLocator, name: string) => frame.getByRole('button', { name, exact: true }).click();

export const scenarios = {
  goodFloor: {
    name: 'floor',
    manifest: 'floor.xml',
    recipients: good,
  },
  good: {
    name: 'good mail: answered',
    manifest: 'manifest.xml',
    recipients: good,
  },
  dialogFloor: {
    name: 'dialog floor',
    manifest: 'floor.xml',
    onSend: 'openDialog',
    recipients: doubtful,
    dialog: { texts: ['hello'], buttons: ['Yes'], use: (frame) => press(frame, 'Yes') },
  },
  doubt: {
    name: 'one doubt: dialog usable',
    manifest: 'manifest.xml',
    recipients: doubtful,
    dialog: {
      texts: ['kim@army.ml', 'Mali'],
      buttons: ['Use army.mil and send', 'Use only', review.edit, review.remove, review.dontSend],
      use: async (frame) => {
        await press(frame, 'Use only');
        await press(frame, review.send);
      },
    },
  },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;
export const scenarioNames = Object.keys(scenarios) as ScenarioName[];
