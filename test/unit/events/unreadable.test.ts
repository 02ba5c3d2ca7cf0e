import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { itemSendHandler } from '../../../src/events/on-item-send.ts';
import { messageSendHandler } from '../../../src/events/on-message-send.ts';
import { configureAddIn } from '../../../src/review/add-in-config.ts';
import { en } from '../../../src/text/load/en.ts';
import { type Fault, FakeOutlook } from '../outlook/fake-outlook.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { href: 'https://addin.example/commands.html', origin: 'https://addin.example' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const editions = { 'on-send': itemSendHandler, 'smart-alerts': messageSendHandler } as const;
type Edition = keyof typeof editions;

/** Runs one Send; returns the number of answers, the answer and what the sender reads. */
async function press(edition: Edition, outlook: FakeOutlook) {
  vi.stubGlobal('Office', outlook.office);
  const answers: { allowEvent?: boolean; errorMessage?: string }[] = [];
  const handler = editions[edition](configureAddIn(undefined, '2026-11-24'), '1.2.3');
  const done = handler({ completed: (...said) => void answers.push(...(said as typeof answers)) });
  await vi.advanceTimersByTimeAsync(600_000);
  await done;
  const [answer] = answers;
  return {
    answers: answers.length,
    isSent: answer?.allowEvent,
    told: [...outlook.notices.values(), answer?.errorMessage].filter((text) => text !== undefined),
  };
}

const stopped = { answers: 1, isSent: false, told: [en.notice.unreadableBlocked] };

const kinds = {
  message: ['to', 'cc', 'bcc'],
  appointment: ['required', 'optional'],
} as const;
const places = (Object.keys(editions) as Edition[]).flatMap((edition) =>
  (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
    kinds[kind].map((field) => ({ edition, kind, field })),
  ),
);

/** Every way in which reading a field can fail, and answers that are no list of entries. */
const faults: readonly Fault[] = [
  ...(['fail', 'never', 'null', 'throw'] as const),
  ...[5001, 9030, 12003].map((code) => ({ code })),
  ...[undefined, null, 'kim@army.ml', 5, true, {}, { length: 1 }].map((value) => ({ value })),
];
/** Lists with something that is no entry. */
const oddLists: readonly Fault[] = [
  ...[[null], [undefined], ['kim@army.ml'], [5], [[]], [{}]],
  ...[[{ emailAddress: null }], [{ emailAddress: 5 }], [{ emailAddress: {} }]],
].map((value) => ({ value }));

describe('recipients that cannot be read', () => {
  it.each(places)(
    'stop a $kind in the $edition edition with a sentence, for every fault of $field',
    async (place) => {
      for (const fault of faults) {
        const outlook = new FakeOutlook({ kind: place.kind, fields: { [place.field]: ['boss@unit.mil'] } });
        outlook.fault(`${place.field}.getAsync`, fault);
        expect(await press(place.edition, outlook), JSON.stringify(fault)).toEqual(stopped);
      }
    },
  );

  it.each(places)(
    'stop a $kind in the $edition edition with a sentence if $field contains an invalid entry',
    async (place) => {
      for (const fault of oddLists) {
        const outlook = new FakeOutlook({ kind: place.kind, fields: { [place.field]: ['boss@unit.mil'] } });
        outlook.fault(`${place.field}.getAsync`, fault);
        const { answers, isSent, told } = await press(place.edition, outlook);
        expect([answers, isSent, told.length > 0], JSON.stringify(fault)).toEqual([1, false, true]);
      }
    },
  );
});
