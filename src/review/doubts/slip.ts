import { commonEnd } from '../../detector/similarity/common-end.ts';
import { commonStart } from '../../detector/similarity/common-start.ts';

/** How the typed domain differs from the one that was meant, in terms that a person sees at once. */
export type Slip =
  | 'missing'
  | 'extra'
  | 'doubled'
  | 'swapped'
  | 'replaced'
  | 'digit'
  | 'dotMissing'
  | 'dotExtra'
  | 'dotMoved'
  | 'comma'
  | 'hyphenMissing'
  | 'hyphenExtra'
  | 'space'
  | 'ending'
  | 'several';

/** Returns the slip between two different domains. */
export function slipOf(typed: string, meant: string): Slip {
  const start = commonStart(typed, meant);
  const end = commonEnd(typed, meant, start);
  const wrong = typed.slice(start, typed.length - end);
  const right = meant.slice(start, meant.length - end);
  if (right === '') return added(wrong, typed.charAt(start - 1)) ?? 'several';
  if (wrong === '') return omitted(right) ?? ofParts(typed, meant);
  if (wrong.length === 1 && right.length === 1) return replaced(wrong, right);
  if (isSwap(wrong, right)) return wrong.includes('.') ? 'dotMoved' : 'swapped';
  return ofParts(typed, meant);
}

function added(wrong: string, before: string): Slip | undefined {
  if (/^\s+$/.test(wrong)) return 'space';
  if (wrong.length > 1) return undefined;
  if (wrong === '.') return 'dotExtra';
  if (wrong === '-') return 'hyphenExtra';
  return wrong === before ? 'doubled' : 'extra';
}

function omitted(right: string): Slip | undefined {
  if (right.length > 1) return undefined;
  if (right === '.') return 'dotMissing';
  return right === '-' ? 'hyphenMissing' : 'missing';
}

function replaced(wrong: string, right: string): Slip {
  if (wrong === ',') return 'comma';
  return /\d/.test(wrong) && !/\d/.test(right) ? 'digit' : 'replaced';
}

function isSwap([first, second, ...more]: string, right: string): boolean {
  return more.length === 0 && right === `${second}${first}`;
}

/** Whether only the endings differ, or more. */
function ofParts(typed: string, meant: string): Slip {
  const name = (domain: string) => domain.slice(0, Math.max(0, domain.lastIndexOf('.')));
  return name(typed) === name(meant) ? 'ending' : 'several';
}
