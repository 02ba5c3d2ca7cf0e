import { useRef, useState } from 'react';
import { isAddress } from '../../review/doubts/is-address.ts';
import { needsChoice } from '../../review/doubts/needs-choice.ts';
import type { Doubt } from '../../review/review.ts';

/** The result of checking the address in the input. */
export type AddressCheck =
  | { readonly type: 'unchanged' | 'incomplete' | 'checking' | 'fine' | 'failed' }
  | { readonly type: 'doubtful'; readonly doubt: Doubt };

export type Check = (doubtId: string, address: string) => Promise<Doubt | undefined>;

export interface AddressChecking {
  readonly text: string;
  readonly result: AddressCheck;
  readonly type: (text: string) => void;
  /**
   * Waits for the result for the current text; undefined if the text changed meanwhile. Repeats a failed
   * check.
   */
  readonly settled: () => Promise<AddressCheck | undefined>;
}

/** Checks an address while it is typed, at every change. Only the answer about the latest text counts. */
export function useAddressCheck(doubt: Doubt, check: Check): AddressChecking {
  const original = doubt.recipient.address;
  const [text, setText] = useState(original);
  const [result, setCheck] = useState<AddressCheck>({ type: 'unchanged' });
  const latest = useRef<Promise<AddressCheck>>(undefined);

  const ask = (asked: string): Promise<AddressCheck> => {
    const answer = judge(asked.trim(), original, (address) => check(doubt.id, address));
    latest.current = answer;
    setCheck((before) => (before.type === 'doubtful' ? before : { type: 'checking' }));
    void answer.then((found) => {
      if (latest.current === answer) setCheck(found);
    });
    return answer;
  };

  const settled = async (): Promise<AddressCheck | undefined> => {
    const pending = result.type === 'failed' || !latest.current ? ask(text) : latest.current;
    const found = await pending;
    return latest.current === pending ? found : undefined;
  };

  const type = (typed: string): void => {
    setText(typed);
    void ask(typed);
  };

  return { text, result, type, settled };
}

async function judge(
  address: string,
  original: string,
  check: (address: string) => Promise<Doubt | undefined>,
): Promise<AddressCheck> {
  if (address.toLowerCase() === original.toLowerCase()) return { type: 'unchanged' };
  if (!isAddress(address)) return { type: 'incomplete' };
  try {
    const doubt = await check(address);
    return doubt && needsChoice(doubt) ? { type: 'doubtful', doubt } : { type: 'fine' };
  } catch {
    return { type: 'failed' };
  }
}
