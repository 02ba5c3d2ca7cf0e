import type { OwnDomains } from './own-domains.ts';
import type { DayOrder } from './table/date-order.ts';
import type { RowClass } from './table/row-patterns.ts';
import type { UnreadRow } from './table/csv-table.ts';

/** A recipient that would have been doubted. */
export interface NearMissDoubt {
  readonly address: string;
  /** Domains that the sender may have meant, best first. */
  readonly meant: readonly string[];
}

/** A message that would have been stopped at Send. */
export interface NearMiss {
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly doubts: readonly NearMissDoubt[];
  /** Days since 1970-01-01; undefined if unknown. */
  readonly day: number | undefined;
  /** How many messages a row stands for. */
  readonly messages: number;
}

/** What the senders of past mail would have been asked, in the terms of `nearmiss screen --json`. */
export interface Screened {
  readonly own: OwnDomains;
  readonly rows: {
    readonly read: number;
    readonly outbound: number;
    readonly internal: number;
    readonly inbound: number;
    readonly bad: number;
  };
  readonly bad: readonly { readonly reason: UnreadRow | RowClass; readonly count: number }[];
  readonly totals: {
    readonly messages: number;
    readonly senders: number;
    /** How many people wrote in how many weeks; null if the times could not be read. */
    readonly personWeeks: number | null;
    /** How many messages would have got a notice or been stopped, and how many been stopped. */
    readonly doubtful: number;
    readonly prompts: number;
  };
  /** Prompts per person and week; null if the times could not be read. */
  readonly mean: number | null;
  readonly unreadTimes: number;
  /** How dates such as 5/10/2026 were read if nothing in the file determines it. */
  readonly assumedOrder: DayOrder | undefined;
  /** Whether the file says which recipients belong to one message. */
  readonly hasMessages: boolean;
  /** The first ones; `totals.prompts` counts all. */
  readonly nearMisses: readonly NearMiss[];
}
