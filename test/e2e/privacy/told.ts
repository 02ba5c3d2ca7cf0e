import { apis } from '../../../src/playground/host/apis/index.ts';
import { fields, parseJson } from '../../../src/playground/host/protocol/wire.ts';

/** Something that was said, and where. */
export interface Said {
  readonly place: string;
  readonly words: string;
}

/** The calls that all Office programs share, by their dispatch id. */
const commonCalls: Readonly<Record<number, string>> = {
  94: 'event.completed',
  97: 'closeContainer',
  144: 'messageParent',
  145: 'messageChild',
};

/** One message of the add-in to Outlook, taken apart: which member of which call says what. */
export function told(message: string): Said[] {
  const { _actionName: action, _data } = fields(parseJson(message));
  const data = fields(_data);
  const common = Number(fields(data.DdaMethod).DispatchId);
  const call = apis.get(Number(fields(data.MethodData).DispatchId))?.name ?? commonCalls[common];
  return leaves(call ?? String(action), data.ApiParams ?? _data);
}

/** Every text in a value, also in texts that are JSON themselves, under the name that it has there. */
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
