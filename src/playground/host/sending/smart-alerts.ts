import type { AlertButton } from '../model/alert.ts';
import { stoppedAlert, troubleAlert, type AlertContext } from './alert-for.ts';
import { supportedOptions, type CompletedOptions } from './completed-options.ts';
import type { Completion, Host } from '../model/host.ts';
import type { LaunchEvent, SendMode } from '../manifest/launch-events.ts';
import { outcomeOf, type SendResult } from './on-send.ts';
import { runEvent, type Run } from './run-event.ts';
import { closed, noAnswer, type Timeouts } from '../protocol/run-function.ts';
import { within } from '../within.ts';

const alertContextOf = ({ addIn, client, requirements, trace }: Host): AlertContext => ({
  addIn,
  client,
  mailbox: requirements.Mailbox,
  trace,
});

/** Returns the send mode for this answer. The add-in may relax the manifest's mode, but not tighten it. */
const modeOf = ({ sendModeOverride }: CompletedOptions, manifest: SendMode, host: Host): SendMode => {
  if (sendModeOverride === undefined) return manifest;
  if (sendModeOverride === 'promptUser') return 'PromptUser';
  host.trace.wrong(`sendModeOverride can only be “promptUser”, not “${sendModeOverride}”`);
  return manifest;
};

/**
 * Returns what a pressed button means for the item. The add-in's own button opens its pane or runs its
 * function, and nothing is sent.
 */
const decide = (host: Host, button: AlertButton | undefined, options: CompletedOptions): SendResult => {
  if (button?.act === 'send-anyway') return { type: 'sent' };
  const { commandId, contextData = '' } = options;
  const control = host.addIn.buttons.find((one) => one.id === commandId);
  if (control !== undefined && (button?.act === 'pane' || button?.act === 'function'))
    host.carryOut(control, contextData);
  return { type: 'stopped' };
};

const judge = async (host: Host, completion: Completion, manifest: SendMode): Promise<SendResult> => {
  if (completion.allowEvent) return { type: 'sent' };
  if (completion.options.allowEvent === undefined)
    host.trace.wrong('The add-in answered without allowEvent; what Outlook does then is not documented');
  const options = supportedOptions(completion.options, host.requirements, host.trace);
  const alert = stoppedAlert(options, modeOf(options, manifest, host), alertContextOf(host));
  return decide(host, await host.ask(alert), options);
};

/** Asks the sender what to do if the add-in failed. */
const askAfterFailure = async (host: Host, why: string, mode: SendMode): Promise<SendResult> => {
  const reason = why === noAnswer ? 'timed-out' : 'unavailable';
  const pressed = await host.ask(troubleAlert(reason, mode, alertContextOf(host)));
  return pressed?.act === 'send-anyway' ? { type: 'sent' } : { type: 'unavailable', why };
};

/** Tells the sender that the handler takes long. They may stop it if the send mode allows that. */
const whileSlow = async (host: Host, run: Run, mode: SendMode): Promise<Completion | string | SendResult> => {
  const told = host.ask(troubleAlert('slow', mode, alertContextOf(host)));
  const first = await Promise.race([run.done, told.then((button) => ({ button }))]);
  if (typeof first === 'string' || !('button' in first)) {
    host.dropAlert();
    return first;
  }
  if (first.button?.act === 'wait') return run.done;
  run.stop();
  return decide(host, first.button, {});
};

/** Starts the add-in for OnMessageSend or OnAppointmentSend, and returns whether the item is sent. */
export const askSmartAlerts = async (
  host: Host,
  event: LaunchEvent,
  timeouts: Timeouts,
): Promise<SendResult> => {
  const run = runEvent(host, event, {}, timeouts);
  const early = await within(run.done, timeouts.slow, 'slow');
  const ended = early === 'slow' ? await whileSlow(host, run, event.sendMode) : early;
  if (typeof ended !== 'string' && 'type' in ended) return ended;
  const outcome = outcomeOf(ended);
  if ('answer' in outcome) return judge(host, outcome.answer, event.sendMode);
  run.stop();
  if (outcome.why === closed) return { type: 'unavailable', why: closed };
  return askAfterFailure(host, outcome.why, event.sendMode);
};
