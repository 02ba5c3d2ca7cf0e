import { readFile } from 'node:fs/promises';
import { parse, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { packs } from '../detector/data/packs/index.ts';
import { currentPolicy } from '../policy/current-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { administrator } from '../text/administrator.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * The policy in `file`, or the default one without a file.
 *
 * @throws {WrongUse} when the file cannot be read, is not JSON (with line and column) or has problems (each with its path)
 */
export async function loadPolicy(file: string | undefined): Promise<Policy> {
  const value = file === undefined ? undefined : jsonOf(file, await textOf(file));
  const parsed = currentPolicy(value, packs);
  if (parsed.ok) return parsed.policy;
  throw new WrongUse(administrator.policyProblems(file ?? '', parsed.problems));
}

async function textOf(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    throw new WrongUse(
      administrator.unreadableFile(file, (error as NodeJS.ErrnoException).code ?? String(error)),
    );
  }
}

/** JSON as RFC 8259 has it, so neither comments nor trailing commas; null for a file that holds only `null`. */
function jsonOf(file: string, text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first === undefined) return value;
  const { line, column } = placeOf(text, first.offset);
  throw new WrongUse(administrator.notJson(file, line, column, printParseErrorCode(first.error)));
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 };
}
