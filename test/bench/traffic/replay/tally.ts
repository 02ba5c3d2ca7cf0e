import type { Doubt } from '../../../../src/review/review.ts';
import { needsChoice } from '../../../../src/review/doubts/needs-choice.ts';
import { suggestionsFor } from '../../../../src/review/doubts/suggestions.ts';

/** What the sender would be asked wrongly: a domain that is right, and what is suggested instead. */
export interface FalseAlarm {
  readonly typed: string;
  readonly suggested: string;
  readonly kind: string;
  /** Recipients, each once for every message. */
  count: number;
}

export interface Missed {
  readonly typed: string;
  readonly intended: string;
  count: number;
}

/** Returns the score of a doubted first use; 0 if no doubt needs a choice. */
export interface Scored {
  readonly score: number;
  readonly isSlip: boolean;
}

/** Counts what one state of knowledge leads to. */
export class Tally {
  messages = 0;
  stopped = 0;
  noticed = 0;
  recipients = 0;
  doubted = 0;
  slips = 0;
  slipsStopped = 0;
  slipsRightFirst = 0;
  readonly byKind: Record<string, number> = {};
  readonly falseAlarms = new Map<string, FalseAlarm>();
  readonly missed = new Map<string, Missed>();
  readonly scored: Scored[] = [];

  /** Counts a message without slips by its doubts. */
  addSlipFree(recipients: number, doubts: readonly Doubt[]): void {
    const asked = doubts.filter(needsChoice);
    this.messages++;
    this.recipients += recipients;
    this.doubted += asked.length;
    if (asked.length > 0) this.stopped++;
    else if (doubts.length > 0) this.noticed++;
    for (const kind of new Set(asked.map(kindOf))) this.byKind[kind] = (this.byKind[kind] ?? 0) + 1;
    asked.forEach((doubt) => this.#addFalseAlarm(doubt));
  }

  /** Counts the doubt about a slip, if there is one that needs a choice. */
  addSlip(doubt: Doubt | undefined, typed: string, intended: string): void {
    this.slips++;
    if (doubt) {
      this.slipsStopped++;
      if (isRightFirst(doubt, intended)) this.slipsRightFirst++;
    } else this.#addMissed(typed, intended);
  }

  #addFalseAlarm(doubt: Doubt): void {
    const typed = doubt.findings[0]?.typed ?? doubt.recipient.address;
    const suggested = suggestionsFor(doubt).suggestions[0]?.domain ?? '';
    const kind = kindOf(doubt);
    const key = `${typed} ${suggested} ${kind}`;
    const alarm = this.falseAlarms.get(key) ?? { typed, suggested, kind, count: 0 };
    alarm.count++;
    this.falseAlarms.set(key, alarm);
  }

  #addMissed(typed: string, intended: string): void {
    const missed = this.missed.get(typed) ?? { typed, intended, count: 0 };
    missed.count++;
    this.missed.set(typed, missed);
  }
}

function kindOf({ findings }: Doubt): string {
  return findings[0]?.kind ?? 'denied';
}

/** The first domain that is suggested is what was meant, and no other is as good. */
function isRightFirst(doubt: Doubt, intended: string): boolean {
  const first = doubt.findings.find(({ suggestions }) => suggestions.length > 0);
  return first?.tie === false && suggestionsFor(doubt).suggestions[0]?.domain === intended;
}
