import { checkbox, input, select } from '@inquirer/prompts';
import { defaultPolicy } from '../../../policy/default-policy.ts';
import { packNames } from '../../../policy/policy-schema.ts';
import { policyWords } from '../../../text/admin/policy-words.ts';
import type { Answers } from './answers.ts';
import { entryList } from './entry-list.ts';

const { ask: questions, choices } = policyWords.init;

/** The streams on which the questions are asked. */
type Context = NonNullable<Parameters<typeof input>[1]>;

/**
 * Asks for everything that `given` leaves out, one question after another.
 *
 * @throws the prompt's `ExitPromptError` if the user stops with Ctrl+C
 */
export async function ask(given: Partial<Answers>, today: string, context: Context): Promise<Answers> {
  return {
    protect: given.protect ?? (await entries(questions.protect, defaultPolicy.protect, context)),
    own: given.own ?? (await entries(questions.own, [], context)),
    trust: given.trust ?? (await entries(questions.trust, [], context)),
    deny: given.deny ?? [],
    packs: given.packs ?? (await packs(context)),
    strong: given.strong ?? (await strong(context)),
    whenUnreadable: given.whenUnreadable ?? (await whenUnreadable(context)),
    version: given.version ?? (await input({ message: questions.version, default: today }, context)),
  };
}

async function entries(
  message: string,
  usual: readonly string[],
  context: Context,
): Promise<readonly string[]> {
  const validate = (text: string) => {
    const list = entryList(text);
    return 'problem' in list ? list.problem : true;
  };
  const text = await input({ message, default: usual.join(', '), validate }, context);
  const list = entryList(text);
  return 'entries' in list ? list.entries : [];
}

function packs(context: Context): Promise<string[]> {
  return checkbox(
    {
      message: questions.packs,
      choices: packNames.map((value) => ({
        value,
        name: `${value}: ${choices[value]}`,
        checked: defaultPolicy.packs.includes(value),
      })),
    },
    context,
  );
}

function strong(context: Context): Promise<Answers['strong']> {
  const values = ['confirm', 'block', 'notice'] as const;
  return select<Answers['strong']>(
    {
      message: questions.strong,
      default: defaultPolicy.severities.strength.strong,
      choices: values.map((value) => ({ value, name: `${value}: ${choices[value]}` })),
    },
    context,
  );
}

function whenUnreadable(context: Context): Promise<Answers['whenUnreadable']> {
  const values = ['block', 'ask', 'allow'] as const;
  return select(
    {
      message: questions.whenUnreadable,
      default: defaultPolicy.whenUnreadable,
      choices: values.map((value) => ({
        value,
        name: `${value}: ${choices[value === 'block' ? 'block message' : value]}`,
      })),
    },
    context,
  );
}
