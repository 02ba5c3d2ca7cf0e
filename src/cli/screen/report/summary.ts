import { painted } from '../../../output/terminal/colour.ts';
import { plain, plainAddress } from '../../../text/plain.ts';
import { screenWords as words } from '../../../text/admin/screen-words.ts';
import type { Screening } from '../screening-schema.ts';
import { stoppedIn } from './stopped.ts';

const shown = 10;
const colours = { notice: 'cyan', confirm: 'yellow', block: 'red' } as const;

type Style = (as: 'bold' | 'dim' | 'cyan' | 'yellow' | 'red', text: string) => string;

/**
 * Returns the summary for the terminal, a few screens long at most, without control characters from
 * addresses.
 */
export function summaryOf(screening: Screening, colour: boolean): string {
  const style: Style = (as, text) => (colour ? painted(as, text) : text);
  const parts = [
    answer(screening, style),
    section(words.headings.domains, domainLines(screening, style), style),
    section(words.headings.senders, senderLines(screening), style),
    section(words.headings.trust, trustLines(screening), style),
    section(words.headings.comparison, comparisonLines(screening), style),
    section(words.headings.bad, badLines(screening), style),
    section(words.headings.assumed, assumedLines(screening), style),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function answer(screening: Screening, style: Style): string {
  const { perPersonAndWeek: person, totals } = screening;
  const lines = [style('bold', words.stopped(stoppedIn(screening)))];
  if (person !== null)
    lines.push(
      words.perPersonAndWeek(person.mean, person.distribution[0]?.personWeeks ?? 0, totals.personWeeks ?? 0),
    );
  return lines.join('\n');
}

function section(heading: string, lines: readonly string[], style: Style): string {
  return lines.length === 0 ? '' : [style('bold', heading), ...lines.map((line) => `  ${line}`)].join('\n');
}

function domainLines({ domains, omitted }: Screening, style: Style): string[] {
  const top = domains.slice(0, shown).map(({ domain, severity, meant, messages, senders }) => {
    const names = `${plainAddress(domain)} ${words.meant(meant.slice(0, 3).map((one) => plainAddress(one)))}`;
    return `${style(colours[severity], severity.padEnd(8))}${names.padEnd(44)} ${words.messagesBy(messages, senders)}`;
  });
  return withMore(top, domains.length - top.length + omitted.domains);
}

function senderLines({ senders, omitted }: Screening): string[] {
  const top = senders
    .slice(0, shown)
    .map(
      ({ sender, prompts, weeks }) => `${plainAddress(sender).padEnd(44)} ${words.promptsIn(prompts, weeks)}`,
    );
  return withMore(top, senders.length - top.length + omitted.senders);
}

function trustLines({ trustCandidates }: Screening): string[] {
  return trustCandidates
    .slice(0, shown)
    .map(
      ({ domain, senders, returning }) =>
        `${plainAddress(domain).padEnd(44)} ${words.returning(senders, returning)}`,
    );
}

function comparisonLines({ comparison }: Screening): string[] {
  if (comparison === null) return [];
  const { before, after, newlyAsked, noLongerAsked, changedSeverity, domains } = comparison;
  const changed = domains.slice(0, shown).map((one) => {
    const change = `${one.before ?? words.change.none} → ${one.after ?? words.change.none}`;
    return `${plainAddress(one.domain).padEnd(44)} ${change.padEnd(18)} ${words.messagesBy(one.messages, null)}`;
  });
  return [
    words.change.total(before, after),
    words.change.parts(newlyAsked, noLongerAsked, changedSeverity),
    ...withMore(changed, domains.length - changed.length),
  ];
}

function badLines({ bad }: Screening): string[] {
  return bad.flatMap(({ reason, count, samples }) => [
    words.bad(reason, count),
    ...samples.map((sample) => `  ${words.example(plain(sample, 80))}`),
  ]);
}

function assumedLines({ own, rows, assumptions, unreadTimes }: Screening): string[] {
  const domains = own.domains.map((domain) => plainAddress(domain));
  return [
    words.own(domains, own.basis),
    words.rows(rows.read, rows.outbound, rows.internal, rows.inbound),
    ...words.unreadTimes(
      unreadTimes.rows,
      unreadTimes.samples.map((one) => plain(one)),
    ),
    ...assumptions.map(words.assumption),
  ];
}

function withMore(lines: readonly string[], more: number): string[] {
  return more > 0 ? [...lines, words.moreInFiles(more)] : [...lines];
}
