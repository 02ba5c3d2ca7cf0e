import { grouped, share } from '../../../../text/admin/figures.ts';
import { plain, plainAddress } from '../../../../text/plain.ts';
import { reportWords as words } from '../../../../text/admin/screen-report.ts';
import { screenWords } from '../../../../text/admin/screen-words.ts';
import type { Screening } from '../../screening-schema.ts';
import { kindChart, personChart, senderChart, weekChart, weekName } from './charts.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { kindName } from './names.ts';
import { drawing, longestName, meantName, name, pill, severityKey, typedName } from './parts.ts';
import { table } from './table.ts';

const mostDomains = 50;
const mostSenders = 15;
const mostChanges = 50;

export function weekSection(screening: Screening): Html {
  const rows = screening.weeks.map(({ week, messages, notice, confirm, block }) => [
    weekName(week),
    ...[messages, notice, confirm, block].map(grouped),
  ]);
  const figures = table({
    caption: words.weeks.heading,
    columns: words.weeks.columns,
    numbers: [1, 2, 3, 4],
    rows,
  });
  return html`<section>
    <h2>${words.weeks.heading}</h2>
    ${drawing(words.weeks.heading, weekChart(screening), figures, severityKey(screening))}
  </section>`;
}

export function personSection(screening: Screening): Html {
  const { perPersonAndWeek: person, totals } = screening;
  if (person === null)
    return html`<section>
      <h2>${words.person.heading}</h2>
      <p class="soft">${words.person.unknown}</p>
    </section>`;
  const rows = person.distribution.map(({ prompts, orMore, personWeeks }) => [
    words.person.bar(prompts, orMore),
    grouped(personWeeks),
    share(personWeeks, totals.personWeeks ?? 0),
  ]);
  const figures = table({
    caption: words.person.heading,
    columns: words.person.columns,
    numbers: [1, 2],
    rows,
  });
  return html`<section>
    <h2>${words.person.heading}</h2>
    <p class="soft">
      ${screenWords.perPersonAndWeek(person.mean, person.distribution[0]?.personWeeks ?? 0, totals.personWeeks ?? 0)}
    </p>
    ${drawing(words.person.heading, personChart(screening), figures)}
  </section>`;
}

export function domainSection({ domains, omitted }: Screening): Html {
  const shown = domains.slice(0, mostDomains);
  const rows = shown.map(({ domain, meant, why, severity, kind, messages, senders }) => [
    typedName(domain, meant[0]),
    meant.length === 0
      ? html`<span class="soft">${words.domains.unknownMeant}</span>`
      : html`${meant.slice(0, 2).map((one, index) => html`${index > 0 ? html`<br />` : undefined}${meantName(domain, one)}`)}`,
    grouped(messages),
    senders === null ? '' : grouped(senders),
    pill(severity),
    html`<span class="why">${plain(why, 300) || kindName(kind)}</span>`,
  ]);
  const more = words.showing(shown.length, domains.length + omitted.domains);
  return html`<section>
    <h2>${words.domains.heading}</h2>
    ${
      rows.length === 0
        ? html`<p class="soft">${words.domains.none}</p>`
        : html`${table({ caption: words.domains.heading, columns: words.domains.columns, numbers: [2, 3], rows })}
            <p class="soft">${more}</p>`
    }
  </section>`;
}

export function kindSection(screening: Screening): Html {
  const rows = screening.kinds.map(({ kind, notice, confirm, block }) => [
    kindName(kind),
    ...[notice, confirm, block].map(grouped),
  ]);
  const figures = table({
    caption: words.kinds.heading,
    columns: words.kinds.columns,
    numbers: [1, 2, 3],
    rows,
  });
  return html`<section>
    <h2>${words.kinds.heading}</h2>
    <p class="soft">${words.kinds.note}</p>
    ${drawing(words.kinds.heading, kindChart(screening), figures, severityKey(screening))}
  </section>`;
}

export function senderSection({ senders, omitted }: Screening): Html {
  const shown = senders.slice(0, mostSenders);
  if (shown.length === 0)
    return html`<section>
      <h2>${words.senders.heading}</h2>
      <p class="soft">${words.senders.none}</p>
    </section>`;
  const rows = shown.map(({ sender, prompts, weeks }) => [name(sender), grouped(prompts), grouped(weeks)]);
  const figures = table({
    caption: words.senders.heading,
    columns: words.senders.columns,
    numbers: [1, 2],
    rows,
  });
  return html`<section>
    <h2>${words.senders.heading}</h2>
    ${drawing(words.senders.heading, senderChart(shown), figures)}
    <p class="soft">${words.showing(shown.length, senders.length + omitted.senders)}</p>
  </section>`;
}

export function trustSection({ trustCandidates }: Screening): Html {
  const rows = trustCandidates.map(({ domain, messages, senders, returning, meant }) => [
    typedName(domain, meant[0]),
    html`${meant.slice(0, 1).map((one) => meantName(domain, one))}`,
    ...[messages, senders, returning].map(grouped),
  ]);
  return html`<section>
    <h2>${words.trust.heading}</h2>
    ${
      rows.length === 0
        ? html`<p class="soft">${words.trust.none}</p>`
        : html`<p class="soft">${words.trust.note}</p>
            ${table({ caption: words.trust.heading, columns: words.trust.columns, numbers: [2, 3, 4], rows })}`
    }
  </section>`;
}

export function comparisonSection({ comparison }: Screening): Html | undefined {
  if (comparison === null) return undefined;
  const { before, after, newlyAsked, noLongerAsked, changedSeverity, domains, policy } = comparison;
  const shown = domains.slice(0, mostChanges);
  const rows = shown.map((one) => [
    typedName(one.domain, one.meant[0]),
    one.before === null ? screenWords.change.none : pill(one.before),
    one.after === null ? screenWords.change.none : pill(one.after),
    grouped(one.messages),
  ]);
  return html`<section>
    <h2>${words.comparison.heading}</h2>
    <p class="soft">${words.comparison.policy(policy.file === null ? null : plain(policy.file))}</p>
    <p>
      ${screenWords.change.total(before, after)}
      ${screenWords.change.parts(newlyAsked, noLongerAsked, changedSeverity)}
    </p>
    ${rows.length === 0 ? html`<p>${words.comparison.none}</p>` : table({ caption: words.comparison.heading, columns: words.comparison.columns, numbers: [3], rows })}
    <p class="soft">${words.showing(shown.length, domains.length)}</p>
  </section>`;
}

export function fileSection({ files, rows, bad, own, assumptions, unreadTimes }: Screening): Html {
  const read = files.map(({ name: file, format, columns }) => [
    plain(file, longestName),
    format,
    Object.entries(columns)
      .map(([role, column]) => `${role}: ${plain(column, 40)}`)
      .join(', '),
  ]);
  const badRows = bad.map(({ reason, count, samples }) => [
    screenWords.bad(reason, count),
    grouped(count),
    html`${samples.map((one) => html`<span class="name">${plain(one, longestName)}</span> `)}`,
  ]);
  const notes = [
    screenWords.own(
      own.domains.map((domain) => plainAddress(domain)),
      own.basis,
    ),
    screenWords.rows(rows.read, rows.outbound, rows.internal, rows.inbound),
    ...screenWords.unreadTimes(
      unreadTimes.rows,
      unreadTimes.samples.map((one) => plain(one)),
    ),
    ...assumptions.map(screenWords.assumption),
  ];
  return html`<section>
      <h2>${words.files.heading}</h2>
      ${table({ caption: words.files.heading, columns: words.files.columns, rows: read })}
      ${badRows.length === 0 ? html`<p class="soft">${words.files.allGood}</p>` : table({ caption: words.files.bad[0], columns: words.files.bad, numbers: [1], rows: badRows })}
    </section>
    <section>
      <h2>${words.assumed}</h2>
      <ul class="plain">
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>
    </section>`;
}
