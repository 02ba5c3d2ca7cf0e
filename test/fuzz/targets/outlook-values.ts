import fc from 'fast-check';
import { expect } from 'vitest';
import { readHint } from '../../../src/outlook/pane/initialization-context.ts';
import { launchContext } from '../../../src/outlook/office/launch-context.ts';
import { paneHint } from '../../../src/outlook/pane/pane-hint.ts';
import { isDark } from '../../../src/ui/page/is-dark.ts';
import { languageFor } from '../../../src/text/load/language-for.ts';
import { damaged, damages, wrongValue } from '../grammar/json.ts';
import { anyText } from '../grammar/text.ts';
import { target } from '../target.ts';

/** A value, or a getter that fails. */
const answer = fc.oneof(
  fc.anything(),
  wrongValue,
  anyText,
  fc.constantFrom('de-DE', 'pt', 'zh-Hant-TW', 'en_us', '#102030', 'red'),
);
const part = fc.record({ value: answer, fails: fc.constantFrom(false, false, false, true) });
type Part = typeof part extends fc.Arbitrary<infer One> ? One : never;

/** Runs `work` with `office` as the global `Office`. */
async function within<T>(office: unknown, work: () => Promise<T>): Promise<T> {
  const place = globalThis as { Office?: unknown };
  place.Office = office;
  try {
    return await work();
  } finally {
    delete place.Office;
  }
}

const withParts = (parts: Readonly<Record<string, Part>>): object =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(parts).map(([name, { value, fails }]) => [
        name,
        {
          get: (): unknown => {
            if (fails) throw new Error('no');
            return value;
          },
        },
      ]),
    ),
  );

const surroundings = fc.record({
  displayLanguage: part,
  host: answer,
  background: part,
  foreground: part,
  hasTheme: fc.boolean(),
  theme: part,
});

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Returns the text that a member of Outlook holds, if it holds one. */
const said = ({ value, fails }: Part): string | undefined => (!fails && isText(value) ? value : undefined);

/**
 * Whatever Outlook reports, a page reads that Outlook is there, its language and its colours, and invents
 * none of them.
 */
export const launch = target(
  'launch-context',
  200,
  surroundings,
  async ({ displayLanguage, host, background, foreground, hasTheme, theme }) => {
    const colours = withParts({ bodyBackgroundColor: background, bodyForegroundColor: foreground });
    const context = withParts({
      displayLanguage,
      officeTheme: hasTheme ? { value: colours, fails: false } : theme,
    });
    const found = await within({ onReady: () => Promise.resolve({ host }), context }, launchContext);
    expect(found.inOutlook).toBe(host !== null);
    if (!found.inOutlook) return;
    expect(found.locale).toBe(said(displayLanguage) ?? 'en-US');
    expect(languageFor(found.locale)).toMatch(/^[a-z-]+$/);
    const wanted = { background: said(background), foreground: said(foreground) };
    const isSaid = hasTheme && wanted.background !== undefined && wanted.foreground !== undefined;
    expect(found.theme).toEqual(isSaid ? wanted : undefined);
    if (found.theme) isDark(found.theme.background);
  },
);

const hint = fc.record({
  from: fc.constantFrom('alert' as const, 'notice' as const),
  doubts: fc.array(fc.oneof(fc.constantFrom('to:0', 'cc:12'), anyText, fc.constant('x'.repeat(150))), {
    maxLength: 30,
  }),
});
/** What a button passes on; `ours` if it is an undamaged hint of our own. */
const passedOn = fc.oneof(
  fc.record({ value: answer, ours: fc.constant(undefined) }),
  fc.tuple(hint, damages).map(([one, changes]) => ({
    value: JSON.stringify(damaged({ version: 1, ...one }, changes)),
    ours: undefined,
  })),
  hint.map((ours) => ({ value: paneHint(ours), ours })),
);

/**
 * A hint of our own is read back. Any other is refused or holds only ids, not more than a hint of our own can
 * have.
 */
export const initialization = target('initialization-context', 300, passedOn, async ({ value, ours }) => {
  const item = {
    getInitializationContextAsync: (done: (result: unknown) => void) => done({ status: 'succeeded', value }),
  };
  const office = { AsyncResultStatus: { Succeeded: 'succeeded' }, context: { mailbox: { item } } };
  const found = await within(office, readHint);
  if (ours && value.length <= 2000)
    expect(found).toEqual({ from: ours.from, doubts: ours.doubts.slice(0, 20) });
  if (!found) return;
  expect(['alert', 'notice']).toContain(found.from);
  expect(found.doubts.filter((id) => typeof id !== 'string')).toEqual([]);
  expect(found.doubts.join('').length).toBeLessThan(2000);
});
