import { runInNewContext } from 'node:vm';
import { bakedText } from '../../policy/baked-policy.ts';
import type { Policy } from '../../policy/policy.ts';

/**
 * Returns the line to put before the bundles. The policy in it is a text that the bundle parses, not an
 * object literal: no key can become a prototype, and a damaged text is a broken policy and not a bundle that
 * fails to run. The line is ASCII only, so that no server's charset can change it.
 */
export function prelude(policy: Policy, sendNow: boolean): string {
  const baked = `var nearmissPolicy=${ascii(JSON.stringify(bakedText(policy)))};`;
  return sendNow ? `${baked}var nearmissSendNow=true;` : baked;
}

/** What packaging put before a bundle, as the bundle will read it. */
export interface ReadBack {
  readonly policy: unknown;
  readonly sendNow: boolean;
}

/** Runs only the first line of a bundle and returns the values that it defines. */
export function readBack(bundle: string): ReadBack {
  const globals: { nearmissPolicy?: unknown; nearmissSendNow?: unknown } = {};
  const [first = ''] = bundle.split('\n', 1);
  runQuietly(first, globals);
  return { policy: globals.nearmissPolicy, sendNow: globals.nearmissSendNow === true };
}

/** The global that Outlook provides to every script. */
const library = 'Office';

/** Runs a whole send-path bundle and returns the names of the functions that it registers with Outlook. */
export function offeredFunctions(bundle: string): readonly string[] {
  const names: string[] = [];
  const associate = (name: string) => void names.push(name);
  runQuietly(bundle, { [library]: { actions: { associate } } });
  return names;
}

/** Ignores errors: a script that does not run defines nothing, and the caller checks that. */
function runQuietly(script: string, globals: object): void {
  try {
    runInNewContext(script, globals, { timeout: 10_000 });
  } catch {
    return;
  }
}

function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
