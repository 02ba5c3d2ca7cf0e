import { apis } from '../../../src/playground/host/apis/index.ts';
import { fields, parseJson } from '../../../src/playground/host/model/wire.ts';

/** A recorded text and the place where it appeared. */
export interface Said {
  readonly place: string;
  readonly words: string;
}

/** Calls that all Office applications share, by dispatch id. */
const commonCalls: Readonly<Record<number, string>> = {
  94: 'event.completed',
  97: 'closeContainer',
  144: 'messageParent',
  145: 'messageChild',
};

/** Splits a message from the add-in to Outlook into its texts, each with its call and member. */
export function told(message: string): Said[] {
  const { _actionName: action, _data } = fields(parseJson(message));
  const data = fields(_data);
  const common = Number(fields(data.DdaMethod).DispatchId);
  const call = apis.get(Number(fields(data.MethodData).DispatchId))?.name ?? commonCalls[common];
  return leaves(call ?? String(action), data.ApiParams ?? _data);
}

/**
 * Returns every text in a value, with its path, including the texts inside strings that are JSON themselves.
 */
function leaves(place: string, value: unknown): Said[] {
  if (typeof value === 'string') {
    const inner = parseJson(value);
    return typeof inner === 'object' && inner !== null ? leaves(place, inner) : [{ place, words: value }];
  }
  if (Array.isArray(value)) return value.flatMap((one) => leaves(place, one));
  return Object.entries(fields(value)).flatMap(([name, one]) => [
    { place: `${place}: name`, words: name },
    ...leaves(/^\d+$/.test(name) ? place : `${place}: ${name}`, one),
  ]);
}
