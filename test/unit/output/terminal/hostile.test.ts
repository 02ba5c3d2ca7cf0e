import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { nearmiss } from '../../cli/in-process.ts';
import { controls } from './controls.ts';

/**
 * Colours, a link, a cleared screen, an extra line, an overwritten line, reversed letters and invisible
 * characters.
 */
const hostile =
  'x\u001b[31m\u001b]8;;http://e\u0007\u009b2J\r\n\tnearmiss: all is fine\u202e\u2066\u200b\ufeff\u{e0041}\u007f\u2028z';
const folder = mkdtempSync(path.join(tmpdir(), 'nearmiss-hostile-'));
beforeAll(() => void vi.stubEnv('NEARMISS_XSD', path.join(folder, hostile)));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const place = path.join(folder, name.replaceAll('/', '_'));
  writeFileSync(place, text);
  return place;
}

const policy = file(
  `policy ${hostile}.json`,
  JSON.stringify({
    version: hostile,
    protect: ['army.mil'],
    deny: [{ domain: 'denied.com', reason: hostile.slice(0, 100) }],
  }),
);
const broken = file(
  `broken ${hostile}.json`,
  JSON.stringify({ [hostile]: 1, protect: [hostile], deny: [{ [hostile]: 2 }] }),
);
const noJson = file(`no-json ${hostile}.json`, `{ ${hostile}`);
const table = (columns: string, cell: string) =>
  `${columns}\n"a@army.mil","${cell.replace(/[\r\n]/g, ' ')}"\n`;
const mail = file(
  `mail ${hostile}.csv`,
  table('sender,recipient', `kim@army.ml${hostile}`) + '"a@army.mil","no address \u001b[31m\u009b"\n',
);
const odd = file(`odd ${hostile}.csv`, table(`"${hostile}","second ${hostile}"`, 'x'));
const damaged = file(`damaged ${hostile}.parquet`, `PAR1${hostile}`);
const folderUrl = `https://addins.example.mil/${hostile}`;

const out = path.join(folder, 'out');
const commands: [title: string, args: readonly string[], input?: string][] = [
  [
    'check',
    ['check', '--policy', policy, 'kim@denied.com', `kim@army.ml${hostile}`, `${hostile} <kim@army.ml>`],
  ],
  [
    'check, standard input',
    ['check', '--policy', policy],
    `kim@denied.com\n${hostile}@army.ml\n"${hostile}" <kim@army.ml>\n`,
  ],
  ['check --json', ['check', '--json', '--policy', policy, 'kim@denied.com', `kim@army.ml${hostile}`]],
  ['check --locale', ['check', '--locale', hostile, 'kim@army.ml']],
  [
    'check --locale ar',
    ['check', '--locale', 'ar', '--policy', policy, 'kim@army.ml', `kim@denied.com${hostile}`],
  ],
  ['check --sender', ['check', '--sender', hostile, 'kim@army.ml']],
  ['check with a policy that has problems', ['check', '--policy', broken, 'kim@army.ml']],
  ['check with a policy that is not JSON', ['check', '--policy', noJson, 'kim@army.ml']],
  ['policy check', ['policy', 'check', broken]],
  ['policy check --json', ['policy', 'check', '--json', broken]],
  ['policy check of a valid file', ['policy', 'check', policy]],
  ['policy explain', ['policy', 'explain', policy, 'kim@denied.com']],
  ['policy explain --json', ['policy', 'explain', '--json', policy, `kim@denied.com${hostile}`]],
  ['policy init', ['policy', 'init', '--yes', '--deny', hostile, path.join(folder, 'new.json')]],
  [
    'policy init with a hostile name',
    ['policy', 'init', '--yes', path.join(folder, `new ${hostile.replaceAll('/', '_')}`)],
  ],
  [
    'policy init with a hostile entry',
    ['policy', 'init', '--yes', '--protect', hostile, path.join(folder, 'newer.json')],
  ],
  ['rules', ['rules', '--policy', policy]],
  ['rules --json', ['rules', '--json', '--policy', policy]],
  ['rules --prefix', ['rules', '--policy', policy, '--prefix', hostile]],
  ['screen', ['screen', '--own', 'army.mil', '--policy', policy, '--against', policy, mail]],
  ['screen --json', ['screen', '--json', '--own', 'army.mil', '--policy', policy, mail]],
  ['screen with unknown columns', ['screen', odd]],
  ['screen with a missing column', ['screen', '--recipient-column', hostile, mail]],
  ['screen of a damaged file', ['screen', damaged]],
  ['screen of a missing file', ['screen', path.join(folder, hostile)]],
  ['screen --own', ['screen', '--own', hostile, mail]],
  ['screen --time-format', ['screen', '--own', 'army.mil', '--time-format', hostile, mail]],
  ['screen --kql', ['screen', '--kql', '--own', `army.mil${hostile}`]],
  ['package --url', ['package', '--policy', policy, '--url', folderUrl, '--out', out]],
  [
    'package --id',
    ['package', '--policy', policy, '--url', 'https://a.example', '--id', hostile, '--out', out],
  ],
  [
    'package of a policy that has problems',
    ['package', '--policy', broken, '--url', 'https://a.example', '--out', out],
  ],
  ['an unknown command', [hostile]],
  ['an unknown command with a false hint', [`x\n(Did you mean ${hostile}?)`]],
  ['an unknown option', ['check', `--${hostile}`]],
  ['an option with a wrong choice', ['rules', '--policy', policy, '--ask', hostile]],
];

// eslint-disable-next-line no-control-regex -- the colours of the program itself
const ours = /\u001b\[(?:[12]|22|3[1-9])m/g;

describe(
  'hostile text in addresses, policies and file names reaches the terminal as plain text only',
  { timeout: 120_000 },
  () => {
    it.concurrent.each(commands)('in the output of %s', async (_title, args = [], input = '') => {
      const colours = await nearmiss(args, input, { FORCE_COLOR: '1' });
      const printed = `${colours.out}${colours.err}`.replace(ours, '');
      expect(printed).not.toBe('');
      expect(printed.split('\n').flatMap(controls)).toEqual([]);
      expect(printed.split('\n').filter((line) => /^\s*nearmiss: all is fine/.test(line))).toEqual([]);
      expect(colours.code).not.toBe(70);
      // Only colours of the program are left; red from hostile text would have been removed with them above.
      expect(`${colours.out}${colours.err}`).not.toContain('x\u001b[31m');
    });
  },
);
