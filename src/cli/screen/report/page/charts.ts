import { reportWords as words } from '../../../../text/admin/screen-report.ts';
import type { Screening, ShownSeverity } from '../../screening-schema.ts';
import { Plot, chart, label } from './chart.ts';
import type { Html } from './html.ts';
import { kindName } from './names.ts';

const severities: readonly ShownSeverity[] = ['block', 'confirm', 'notice'];
const colour = (severity: ShownSeverity) => `var(--${severity})`;
/** About half the page's width, so that text is not scaled. */
const wide = 480;
const barHeight = 26;

interface Bar {
  readonly name: string;
  readonly severity: ShownSeverity;
  readonly count: number;
}

const counts = (name: string, one: Readonly<Record<ShownSeverity, number>>): Bar[] =>
  severities.map((severity) => ({ name, severity, count: one[severity] })).filter(({ count }) => count > 0);

/** Draws the doubtful messages by week, stacked by severity. */
export function weekChart({ weeks }: Screening): Html {
  const names = weeks.map(({ week }) => shortWeekName(week));
  const bars = weeks.flatMap((one) => counts(shortWeekName(one.week), one));
  const most = Math.max(1, ...weeks.map(({ notice, confirm, block }) => notice + confirm + block));
  return chart(words.weeks.chart(weeks.length, most), {
    width: wide,
    height: 270,
    marginLeft: 52,
    marginTop: 34,
    x: {
      type: 'band',
      domain: names,
      label: null,
      padding: 0.35,
      tickSize: 0,
      ...(names.length > 6 ? { tickRotate: -40 } : {}),
    },
    marginBottom: names.length > 6 ? 64 : 32,
    y: { grid: true, label: words.weeks.axis, domain: [0, most], nice: true, ticks: 5, tickFormat: whole },
    marks: [
      Plot.barY(bars, {
        x: 'name',
        y: 'count',
        fill: ({ severity }: Bar) => colour(severity),
        order: null,
        rx: 2,
      }),
      Plot.ruleY([0]),
    ],
  });
}

/** Draws how many weeks of a person had one prompt, two, and so on. */
export function personChart({ perPersonAndWeek }: Screening): Html {
  const bars = (perPersonAndWeek?.distribution ?? [])
    .filter(({ prompts }) => prompts > 0)
    .map(({ prompts, orMore, personWeeks }) => ({
      name: words.person.bar(prompts, orMore),
      count: personWeeks,
    }));
  const prompted = bars.reduce((sum, { count }) => sum + count, 0);
  return chart(words.person.chart(prompted), {
    width: wide,
    height: 270,
    marginLeft: 52,
    marginTop: 34,
    x: {
      type: 'band',
      domain: bars.map(({ name }) => name),
      label: words.person.columns[0],
      labelArrow: 'none',
      padding: 0.35,
      tickSize: 0,
    },
    y: {
      grid: true,
      label: words.person.axis,
      ticks: 5,
      tickFormat: whole,
      domain: [0, Math.max(1, ...bars.map(({ count }) => count))],
      nice: true,
    },
    marginBottom: 44,
    marks: [
      Plot.barY(bars, { x: 'name', y: 'count', fill: 'var(--accent)', rx: 2 }),
      Plot.text(bars, {
        x: 'name',
        y: 'count',
        text: ({ count }: { count: number }) => count.toLocaleString('en-US'),
        dy: -8,
        fill: 'currentColor',
      }),
      Plot.ruleY([0]),
    ],
  });
}

/** Draws the messages of each kind, stacked by severity. */
export function kindChart({ kinds }: Screening): Html {
  const names = kinds.map(({ kind }) => kindName(kind));
  return chart(words.kinds.chart(kinds.length), {
    ...lying(names),
    marks: [
      Plot.barX(
        kinds.flatMap((one) => counts(kindName(one.kind), one)),
        { y: 'name', x: 'count', fill: ({ severity }: Bar) => colour(severity), order: null, rx: 2 },
      ),
      Plot.ruleX([0]),
    ],
  });
}

/** Draws the prompts of the people who would have most of them. */
export function senderChart(senders: Screening['senders']): Html {
  const bars = senders.map(({ sender, prompts }) => ({ name: label(sender), count: prompts }));
  return chart(words.senders.chart(bars.length), {
    ...lying(bars.map(({ name }) => name)),
    marks: [
      Plot.barX(bars, { y: 'name', x: 'count', fill: 'var(--accent)', rx: 2 }),
      Plot.text(bars, {
        y: 'name',
        x: 'count',
        text: ({ count }: { count: number }) => count.toLocaleString('en-US'),
        dx: 6,
        textAnchor: 'start',
        fill: 'currentColor',
      }),
      Plot.ruleX([0]),
    ],
  });
}

function lying(names: readonly string[]) {
  return {
    width: wide,
    height: names.length * barHeight + 48,
    marginLeft: 190,
    marginRight: 48,
    y: { type: 'band', domain: names, label: null, tickSize: 0, padding: 0.3 },
    x: { grid: true, label: null, ticks: 5, tickFormat: whole },
  } as const;
}

/** Formats a tick of an axis; fractions have no label. */
function whole(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en-US') : '';
}

/** Formats a week as `5 Oct 2026`. */
export function weekName(week: string | null): string {
  return named(week, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** Formats a week as `5 Oct 26`, where there is less space. */
function shortWeekName(week: string | null): string {
  return named(week, { day: 'numeric', month: 'short', year: '2-digit' });
}

function named(week: string | null, form: Intl.DateTimeFormatOptions): string {
  if (week === null) return words.weeks.unknown;
  return new Date(`${week}T00:00:00Z`).toLocaleDateString('en-GB', { ...form, timeZone: 'UTC' });
}
