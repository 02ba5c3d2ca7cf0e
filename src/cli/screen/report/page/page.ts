import { grouped, share, short } from '../../../../text/admin/figures.ts';
import { markOf } from '../../../../output/files/mark.ts';
import { plain } from '../../../../text/plain.ts';
import { reportWords as words } from '../../../../text/admin/screen-report.ts';
import { screenWords } from '../../../../text/admin/screen-words.ts';
import type { Screening } from '../../screening-schema.ts';
import { stoppedIn } from '../stopped.ts';
import { weekName } from './charts.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import {
  comparisonSection,
  domainSection,
  fileSection,
  kindSection,
  personSection,
  senderSection,
  trustSection,
  weekSection,
} from './sections.ts';
import { style } from './style.ts';

/** Allows inline styles only: no requests and no scripts. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Returns the report as one page without scripts and requests. All text from outside is escaped. */
export function pageOf(screening: Screening): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="generator" content="${markOf('screen')}" />
        <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${words.title}</title>
        ${style}
      </head>
      <body>
        <header>
          <h1>${words.heading}</h1>
          ${origin(screening)}
        </header>
        <main>
          <p class="answer">${screenWords.stopped(stoppedIn(screening))}</p>
          ${cards(screening)} ${comparisonSection(screening)}
          <div class="pair">${weekSection(screening)}${personSection(screening)}</div>
          ${domainSection(screening)}
          <div class="pair">${kindSection(screening)}${senderSection(screening)}</div>
          ${trustSection(screening)} ${fileSection(screening)}
        </main>
        <footer><p>${words.footer}</p></footer>
      </body>
    </html> `;
  return page.text;
}

function origin({ files, weeks, policy, madeAt, pseudonymous }: Screening): Html {
  const known = weeks.flatMap(({ week }) => (week === null ? [] : [weekName(week)]));
  const sentences = [
    words.madeFrom(files.length, known[0], known[known.length - 1]),
    words.policy(policy.file === null ? null : plain(policy.file), plain(policy.version)),
    words.madeAt(madeAt.slice(0, 16).replace('T', ' ')),
    pseudonymous ? words.pseudonymous : '',
  ];
  return html`<p class="soft">${sentences.join(' ')}</p>`;
}

function cards({ totals, perPersonAndWeek: person, domains, omitted }: Screening): Html {
  const quiet = person?.distribution[0]?.personWeeks;
  const all: readonly (readonly [string, string, 'main'?])[] = [
    [share(totals.prompts, totals.messages), `${words.cards.prompts} (${grouped(totals.prompts)})`, 'main'],
    ...(person === null ? [] : [[short(person.mean), words.cards.mean, 'main'] as const]),
    ...(quiet === undefined ? [] : [[share(quiet, totals.personWeeks ?? 0), words.cards.quiet] as const]),
    [grouped(totals.messages), words.cards.messages],
    [grouped(totals.domains), words.cards.domains],
    [grouped(domains.length + omitted.domains), words.cards.doubted],
  ];
  return html`<ul class="cards">
    ${all.map(([figure, what, kind = '']) => html`<li class="${kind}"><strong>${figure}</strong><span>${what}</span></li>`)}
  </ul>`;
}
