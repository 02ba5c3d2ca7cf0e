/** What a send handler decided: whether the message goes, and a line that the sender reads on it. */
export interface Verdict {
  readonly send: boolean;
  readonly notice?: string;
}

export const allow: Verdict = { send: true };

export function block(notice?: string): Verdict {
  return notice === undefined ? { send: false } : { send: false, notice };
}
