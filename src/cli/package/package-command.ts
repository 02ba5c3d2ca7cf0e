import path from 'node:path';
import { Command, Option } from 'commander';
import { packageWords } from '../../text/admin/package-words.ts';
import { outputWords } from '../../text/admin/output-words.ts';
import { administrator } from '../../text/admin/policy-problems.ts';
import { loadPolicyFile } from '../inputs/load-policy.ts';
import { jsonLines } from '../../output/terminal/json.ts';
import { print, warn } from '../../output/terminal/print.ts';
import { statusLine } from '../../output/terminal/status-line.ts';
import type { Terminal } from '../../output/terminal/terminal.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { cloudNames } from '../../../build/clouds.ts';
import { PackageProblem } from './package-problem.ts';
import { type PackageOptions, settingsOf } from './settings-of.ts';

const examples = `
Examples:
  $ nearmiss package --url https://addins.example.mil --policy policy.json --out nearmiss-package
  $ nearmiss package --url https://addins.example.mil --policy policy.json --out nearmiss-package --cloud dod
  $ nearmiss package --url https://addins.example.org/nearmiss --policy policy.json --out nearmiss-package \\
      --name "Recipient check" --support-url https://help.example.org/nearmiss --permission mailbox

The folder has all that is hosted (site), the manifests of both editions, the configuration of the web server, a build that
does nothing for emergencies (fallback), checksums and a bill of materials. The same input gives the same bytes.

Exit codes:
  0  the package was written
  1  it could not be built, or did not pass its own checks; nothing was written
  2  wrong use: an address that is not https, no policy or one with problems, a folder with other people's files`;

/**
 * Returns the command `nearmiss package`, which makes everything to be hosted and deployed, with the policy
 * in it.
 *
 * @param version the version of Nearmiss
 */
export function packageCommand(version: string, terminal: Terminal): Command {
  return new Command('package')
    .description('Makes everything that is hosted and deployed, with your policy in it.')
    .requiredOption('--url <address>', 'where the files will be hosted (https)')
    .requiredOption('--policy <file>', 'the policy that is put into the bundles')
    .requiredOption('--out <folder>', 'where to write; a folder that this command wrote is replaced')
    .addOption(
      new Option('--cloud <name>', 'the Microsoft cloud of your tenant')
        .choices(cloudNames)
        .default('commercial'),
    )
    .addOption(
      new Option('--permission <name>', '"mailbox" adds "Send now" to the pane and asks for ReadWriteMailbox')
        .choices(['item', 'mailbox'])
        .default('item'),
    )
    .option('--name <text>', 'what people see in Outlook', 'Nearmiss')
    .option('--provider <text>', 'who provides the add-in (default: the name)')
    .option('--support-url <address>', 'where people find help (default: the add-in’s own page)')
    .option(
      '--id <guid>',
      'the id of an earlier package, to keep it at a new address (default: made from --url)',
    )
    .option('--manifest-version <version>', 'such as 1.2.0.0 (default: made from that of Nearmiss)')
    .option('--outlook <address...>', 'an Outlook on the web of your own, such as https://mail.example.mil')
    .addOption(
      new Option(
        '--manifest-schemas <folder>',
        'Microsoft’s XML schemas [MS-OWEMXML], to check the manifests',
      ).env('NEARMISS_XSD'),
    )
    .option('--force', outputWords.force)
    .option('--json', 'print a summary as JSON instead of the next steps')
    .addHelpText('after', examples)
    .action((options: PackageOptions) => run(options, version, terminal));
}

async function run(options: PackageOptions, version: string, terminal: Terminal): Promise<void> {
  const { policy, correspondents } = await loadPolicyFile(options.policy);
  const settings = { ...settingsOf(options, policy, version), correspondents };
  const out = path.resolve(options.out);
  // webpack is loaded here, so that other commands do not wait for it.
  const { makePackage } = await import('./make-package.ts');
  const { hasSchemas } = await import('./manifest/schema-errors.ts');
  const { summaryOf, textOf } = await import('./summary.ts');
  const schemas = options.manifestSchemas;
  const inputs = [options.policy, ...(schemas === undefined ? [] : [schemas])];
  if (schemas !== undefined && !hasSchemas(schemas)) throw new WrongUse(packageWords.noSchemas(schemas));
  try {
    const built = await makePackage(settings, {
      out,
      version,
      schemas,
      inputs,
      force: options.force ?? false,
      progress: progress(terminal),
    });
    const summary = await summaryOf({ settings, out, built, schemas: schemas !== undefined });
    await print(terminal, options.json ? jsonLines(summary, 2) : textOf(summary, options.id !== undefined));
  } catch (error) {
    if (!(error instanceof PackageProblem)) throw error;
    warn(terminal, administrator.failed(error.lines));
    terminal.exitCode = 1;
  }
}

/** Returns a callback that shows the progress in one line if there is a terminal. */
function progress({ stderr }: Terminal): (part: number) => void {
  const line = statusLine(stderr);
  let shown = '';
  return (part) => {
    const text = part >= 1 ? '' : packageWords.building(part);
    if (text !== shown) line.show(text);
    shown = text;
  };
}
