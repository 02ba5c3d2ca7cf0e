import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { claim } from '../../../output/files/claim.ts';
import type { Claim } from '../../../output/files/claim.ts';
import { policyWords } from '../../../text/admin/policy-words.ts';
import { schemaName } from './policy-file.ts';

const words = policyWords.init;
const schema = fileURLToPath(new URL('../../../../public/policy.schema.json', import.meta.url));

export interface ClaimedPolicy {
  readonly policy: Claim;
  /** The schema beside the policy; `undefined` if it stays unchanged. */
  readonly beside: Claim | undefined;
  /** A remark for the administrator, if there is one. */
  readonly remark: string | undefined;
}

/**
 * Claims a policy file and the schema beside it. Without `force`, an existing policy is an error and an
 * existing schema with other content stays.
 *
 * @throws {WrongUse} if the policy exists, cannot be written, or has the schema's name
 */
export async function claimPolicy(file: string, force: boolean): Promise<ClaimedPolicy> {
  const beside = path.join(path.dirname(file), schemaName);
  const present = await readFile(beside, 'utf8').catch(() => undefined);
  const isCurrent = present !== undefined && present === (await readFile(schema, 'utf8'));
  const isOther = present !== undefined && !isCurrent && !force;
  // The schema is always part of the claim, so that the policy cannot overwrite its own schema.
  const inputs = isCurrent || isOther ? [beside] : [];
  const [policy, other] = claim(inputs.length > 0 ? [file] : [file, beside], { inputs, force });
  if (policy === undefined) throw new Error('nothing was claimed');
  return { policy, beside: other, remark: isOther ? words.otherSchema(beside) : undefined };
}

/** Writes the policy and, if claimed, the schema. */
export async function writePolicy({ policy, beside }: ClaimedPolicy, text: string): Promise<void> {
  await policy.save(text);
  await beside?.save(await readFile(schema, 'utf8'));
}
