import { runInNewContext } from 'node:vm';
import { bakedText } from '../../policy/baked-policy.ts';
import type { Policy } from '../../policy/policy.ts';

/**
 * The line that is put before the bundles. The policy is a text that the bundle parses, not a literal: no key can become a
 * prototype, and a text that is damaged is a broken policy, not a bundle that does not run. ASCII only, so that no server's charset
 * can change it.
 */
export function prelude(policy: Policy, sendNow: boolean): string {
  const baked = `var nearmissPolicy=${ascii(JSON.stringify(bakedText(policy)))};`;
  return sendNow ? `${baked}var nearmissSendNow=true;` : baked;
}

/** What a bundle will find when it asks for what packaging put before it. */
export interface ReadBack {
  readonly policy: unknown;
  readonly sendNow: boolean;
}

/** Runs the first line of a bundle by itself and says what it made known. */
export function readBack(bundle: string): ReadBack {
  const globals: { nearmissPolicy?: unknown; nearmissSendNow?: unknown } = {};
  const [first = ''] = bundle.split('\n', 1);
  runQuietly(first, globals);
  return { policy: globals.nearmissPolicy, sendNow: globals.nearmissSendNow === true };
}

/** The global that Outlook gives to every script. */
const library = 'Office';

/** Runs a whole send-path bundle with no more of Outlook than it needs to say which functions it offers. */
export function offeredFunctions(bundle: string): readonly string[] {
  const names: string[] = [];
  const associate = (name: string) => void names.push(name);
  runQuietly(bundle, { [library]: { actions: { associate } } });
  return names;
}

/** What does not run makes nothing known, and that is what the caller looks at. */
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
