import type { FrameLocator } from 'playwright-core';
import { en } from '../../../src/text/load/en.ts';
import type { Person } from '../../../src/playground/host/mail.ts';
import { scenarios as sendPath, type Scenario } from '../send-path/scenarios.ts';

const person = (address: string): Person => ({ address, name: address });
const names = ['army', 'navy', 'disa', 'darpa', 'centcom', 'socom', 'uscg', 'dla', 'dtic', 'af'];
const suffixes = ['ml', 'mi', 'mli', 'mill'];
/** Forty addresses at forty different domains: none can be grouped, so this is the worst case. */
const forty = names.flatMap((name) => suffixes.map((suffix) => `kim@${name}.${suffix}`));

/** In the dialog's page: removes every doubtful recipient, as a sender without a suggestion would. */
const removeAll = (frame: FrameLocator): Promise<void> =>
  frame.locator('body').evaluate(async (body) => {
    for (;;) {
      const button = [...body.querySelectorAll('button')].find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent).startsWith('Remove'),
      );
      if (!button) return;
      button.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
  });

const asking = (name: string, ...addresses: readonly string[]): Scenario => ({
  name,
  manifest: 'manifest.xml',
  recipients: { 0: [person('jo.reyes@army.mil'), ...addresses.map(person)], 1: [], 2: [] },
  dialog: {
    texts: [en.review.title(addresses.length), ...addresses],
    buttons: [en.review.send, en.review.dontSend],
    use: async (frame) => {
      await removeAll(frame);
      await frame.getByRole('button', { name: en.review.send, exact: true }).click();
    },
  },
});

/** What is opened, the floor first: the least page that hears one message, paints it and answers. */
export const scenarios: readonly Scenario[] = [
  sendPath.dialogFloor,
  asking('1 doubt', 'kim@army.ml'),
  asking('5 doubts', 'kim@army.ml', 'lee@navy.ml', 'sam@gmial.com', 'pat@outlook.con', 'ann@disa.mi'),
  asking('40 doubts with one mistake', ...Array.from({ length: 40 }, (_one, at) => `person${at}@army.ml`)),
  asking('40 doubts with 40 mistakes', ...forty),
];
