import { describe, expect, it } from 'vitest';
import { differences } from '../../../../src/detector/similarity/differences.ts';
import { en } from '../../../../src/text/load/en.ts';
import { spelledDifference, spelledPair } from '../../../../src/text/compose/spelled-difference.ts';
import type { Words } from '../../../../src/text/words.ts';
import { doubt, finding, rumour, suggestion } from '../../review/samples.ts';
import { everyLanguage } from '../all-languages.ts';

const said = (typed: string, meant: readonly string[], words: Words = en): string => {
  const suggestions = meant.map((domain) => ({
    ...suggestion(`kim@${domain}`),
    domain,
    differs: differences(typed, domain),
  }));
  return spelledDifference(words, doubt({ findings: [finding({ typed, suggestions })] }));
};

/** What was typed, what was meant, and what a screen reader says about the difference. */
const cases: readonly (readonly [typed: string, meant: string | readonly string[], said: string])[] = [
  ['army.ml', 'army.mil', 'army dot m l, not army dot m i l'],
  ['gmial.com', 'gmail.com', 'g m i a l dot com, not g m a i l dot com'],
  ['usaf.mil', 'us.af.mil', 'u s a f dot mil, not u s dot a f dot mil'],
  ['army-mil', 'army.mil', 'army hyphen mil, not army dot mil'],
  ['army,mil', 'army.mil', 'army comma mil, not army dot mil'],
  ['army。mil', 'army.mil', 'army ideographic full stop mil, not army dot mil'],
  ['army..mil', 'army.mil', 'army dot dot mil, not army dot mil'],
  ['army.mil>', 'army.mil', 'army dot mil > (U+003E), not army dot mil'],
  ['arm\u200by.mil', 'army.mil', 'a r m invisible character y dot mil, not a r m y dot mil'],
  ['disa-hr.com', 'disa.com', 'disa hyphen h r dot com, not disa dot com'],
  ['disa.mil.co', 'disa.mil', 'disa dot mil dot c o, not disa dot mil'],
  ['amry.ml', 'army.mil', 'a m r y dot m l, not a r m y dot m i l'],
  ['micros0ft.com', 'microsoft.com', 'm i c r o s 0 f t dot com, not m i c r o s o f t dot com'],
  ['аrmy.mil', 'army.mil', 'а (Cyrillic) r m y dot mil, not a r m y dot mil'],
  ['gmaıl.com', 'gmail.com', 'g m a ı (U+0131) l dot com, not g m a i l dot com'],
  ['a.b.hq.army.ml', 'a.b.hq.army.mil', 'army dot m l, not army dot m i l'],
  ['usarny.mail.mil.example', 'usarmy.mail.mil.example', 'u s a r n y dot mail, not u s a r m y dot mail'],
  ['somewhere.org', 'army.mil', 'somewhere dot org, not army dot mil'],
  ['usaf.mil', ['us.af.mil', 'usa.mil'], 'u s a f dot mil, not u s dot a f dot mil or u s a dot mil'],
];

describe('the difference, spelled for a screen reader', () => {
  it.each(cases)('is right for %s', (typed, meant, wanted) => {
    expect(said(typed, [meant].flat())).toBe(`You typed ${wanted}.`);
  });

  it('is empty if there is no suggestion or the domains are equal', () => {
    expect(said('army.con', [])).toBe('');
    expect(said('army.mil', ['army.mil'])).toBe('');
    expect(spelledDifference(en, doubt({ findings: [] }))).toBe('');
  });

  it.each(everyLanguage.map((words) => [words.locale, words] as const))(
    'uses the names of signs and letters in %s',
    (_, words) => {
      const { dot, comma } = words.spelling;
      const heard = said('army,mil.ml', ['army.mil.ml'], words).replace(/[\u2066-\u2069]/g, '');
      expect(heard).toContain(`army ${comma} mil`);
      expect(heard).toContain(`army ${dot} mil`);
      expect(said('аrmy.mil', ['army.mil'], words)).toContain(words.names.script('Cyrillic'));
    },
  );
});

it.each([
  ['nhs.net', 'nsh.net', 'One is n h s dot net, the other n s h dot net.'],
  [
    'linux-bank.org',
    'linuxbank.org',
    'One is l i n u x hyphen b a n k dot org, the other l i n u x b a n k dot org.',
  ],
])('spells how the domains of a pair differ, without saying which is right: %s, %s', (one, other, spoken) => {
  expect(spelledPair(en, [one, other], rumour('to:0', `kim@${one}`, other))).toBe(spoken);
});
