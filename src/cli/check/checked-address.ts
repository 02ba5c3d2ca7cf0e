import * as v from 'valibot';
import { rules } from '../../detector/rules/index.ts';
import { checkWords } from '../../text/admin/check-words.ts';

/** Incremented when a key is removed or changes its meaning, but not for a new key. */
export const checkedAddressVersion = 1;

const kinds = [...rules.map(({ kind }) => kind), 'denied'] as const;
const shown = ['notice', 'confirm', 'block'] as const;
const { schema: says } = checkWords;

const checkedFinding = v.strictObject({
  kind: v.pipe(v.picklist(kinds), v.description(says.kind)),
  strength: v.pipe(v.picklist(['strong', 'medium', 'info']), v.description(says.strength)),
  severity: v.pipe(v.picklist(shown), v.description(says.findingSeverity)),
  typed: v.pipe(v.string(), v.description(says.typed)),
  intended: v.pipe(v.nullable(v.string()), v.description(says.intended)),
  suggestions: v.pipe(v.array(v.string()), v.description(says.suggestions)),
  explanation: v.pipe(v.string(), v.description(says.explanation)),
});

/**
 * What `check --json` prints of one line, one object a line. `public/check.schema.json` is generated from
 * this value.
 */
export const checkedAddressSchema = v.pipe(
  v.strictObject({
    version: v.pipe(v.literal(checkedAddressVersion), v.description(says.version)),
    input: v.pipe(v.string(), v.description(says.input)),
    address: v.pipe(v.string(), v.description(says.address)),
    displayName: v.pipe(v.string(), v.description(says.displayName)),
    severity: v.pipe(v.picklist(['none', ...shown, 'unchecked']), v.description(says.severity)),
    findings: v.pipe(v.array(checkedFinding), v.description(says.findings)),
    unchecked: v.pipe(
      v.nullable(
        v.strictObject({
          reason: v.pipe(v.picklist(['overlong', 'not-text', 'several']), v.description(says.reason)),
          explanation: v.pipe(v.string(), v.description(says.explanation)),
        }),
      ),
      v.description(says.unchecked),
    ),
  }),
  v.title(says.title),
  v.description(says.line),
);

type Deep<Value> = { readonly [Key in keyof Value]: Deep<Value[Key]> };

export type CheckedAddress = Deep<v.InferOutput<typeof checkedAddressSchema>>;
export type CheckedFinding = CheckedAddress['findings'][number];
