import { ApiError, type Api } from '../../../src/playground/host/apis/api.ts';
import type { ApiContext } from '../../../src/playground/host/model/api-context.ts';
import type { Fault } from '../../../src/playground/host/faults/fault.ts';
import type { FrameKind } from '../../../src/playground/host/model/frame.ts';
import { atLeast } from '../../../src/playground/host/clients/library.ts';
import { withRecipients } from '../../../src/playground/host/mail.ts';
import type { Permission } from '../../../src/playground/host/manifest/manifest.ts';
import type { Trace } from '../../../src/playground/host/trace.ts';
import type { Fields } from '../../../src/playground/host/model/wire.ts';
import { win32Answers, type SafeArray } from './win32-call.ts';

/** The state from which a call is answered. */
export interface ItemContext extends ApiContext {
  readonly permission: Permission;
  readonly trace: Trace;
  /** Where the library runs: some calls are allowed only in some places. */
  readonly kind: FrameKind;
}

const levels: readonly Permission[] = ['Restricted', 'ReadItem', 'ReadWriteItem', 'ReadWriteMailbox'];

/** Returns Outlook's error code if the add-in may not make this call. */
const refusal = (context: ItemContext, { name, needs, since, from }: Api): number | undefined => {
  if (levels.indexOf(context.permission) < levels.indexOf(needs)) return 7000;
  if (since !== undefined && !atLeast(context.requirements.Mailbox, since)) return 5000;
  if (from === undefined || from.includes(context.kind)) return undefined;
  context.trace.wrong(`${context.kind} may not call ${name}`);
  return 5000;
};

const truth = (context: ItemContext, api: Api, params: Fields): SafeArray => {
  const refused = refusal(context, api);
  if (refused !== undefined) return win32Answers.error(refused);
  try {
    return win32Answers.data(api.run(context, params).data);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return win32Answers.error(error.code);
  }
};

/** Returns the answers to a call, correct or faulty, in Outlook's format; an empty list if none comes. */
export const answersTo = (
  context: ItemContext,
  api: Api,
  params: Fields,
  fault: Fault | undefined,
): readonly SafeArray[] => {
  const doIt = () => truth(context, api, params);
  switch (fault?.type) {
    case 'error':
      if (fault.done === true) doIt();
      return [win32Answers.error(fault.code)];
    case 'never':
      if (fault.done === true) doIt();
      return [];
    case 'null':
      return [win32Answers.nothing()];
    case 'instead':
      return [win32Answers.data(fault.data)];
    case 'twice': {
      const answer = doIt();
      return [answer, answer];
    }
    case 'vanishes':
    case 'dismissed':
    case 'reloads':
      return [];
    case 'meanwhile':
      context.change(withRecipients(context.mail(), fault.field, fault.people));
      return [doIt()];
    case 'late':
    case undefined:
      return [doIt()];
  }
};
