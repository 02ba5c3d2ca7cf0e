/**
 * One process of the measurement in `bare-evaluation.ts`: evaluates a script and lets it answer a Send of
 * good mail, again and again, each time in a new bare realm, and prints the milliseconds of each as JSON. The
 * first is cold: V8 has not seen the script before.
 */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { bareRealm } from '../../classic/realm/bare-realm.ts';
import { scenarios } from './scenarios.ts';

const [file = '', times = '1', unused = ''] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const isUsed = unused !== 'unused';
/** Wraps the same bytes in a function that is never called: V8 parses them and runs nothing. */
const source = isUsed ? text : `(function () {${text}\n});`;

type Handler = (event: { completed(answer: { allowEvent: boolean }): void }) => void;
type Done = (result: { status: 'succeeded'; value: unknown }) => void;

const nothing = (): undefined => undefined;
const told = (value: unknown) => ({ getAsync: (done: Done) => done({ status: 'succeeded', value }) });
const field = (at: 0 | 1 | 2) =>
  told(
    scenarios.good.recipients[at].map(({ address, name }) => ({ emailAddress: address, displayName: name })),
  );

/**
 * The parts of office.js that good mail needs. They answer at once, so that only our own work is measured.
 */
const office = (handlers: Map<string, Handler>) => ({
  actions: { associate: (name: string, handler: Handler) => void handlers.set(name, handler) },
  onReady: nothing,
  AsyncResultStatus: { Succeeded: 'succeeded' },
  MailboxEnums: { ItemType: { Message: 'message', Appointment: 'appointment' } },
  PlatformType: { Mac: 'Mac' },
  context: {
    displayLanguage: 'en-US',
    requirements: { isSetSupported: () => true },
    mailbox: {
      diagnostics: { hostName: 'Outlook' },
      item: {
        itemType: 'message',
        to: field(0),
        cc: field(1),
        bcc: field(2),
        from: told({ emailAddress: 'ann.tester@army.mil' }),
      },
    },
  },
});

const answer = (handlers: ReadonlyMap<string, Handler>): Promise<{ allowEvent: boolean }> =>
  new Promise((completed) => handlers.get('onMessageSend')?.({ completed }));

const run = async (): Promise<number> => {
  const handlers = new Map<string, Handler>();
  const realm = bareRealm({ Office: office(handlers), setTimeout: nothing, clearTimeout: nothing });
  const from = performance.now();
  new vm.Script(source, { filename: file }).runInContext(realm);
  const allowed = !isUsed || (await answer(handlers)).allowEvent;
  const took = performance.now() - from;
  if (!allowed) throw new Error('Good mail was not allowed.');
  return took;
};

const took: number[] = [];
for (let n = 0; n < Number(times); n++) took.push(await run());
process.stdout.write(JSON.stringify(took));
