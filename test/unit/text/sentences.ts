import path from 'node:path';
import ts from 'typescript';
import { plainAddress } from '../../../src/text/plain.ts';
import type { WordsInPane } from '../../../src/text/words.ts';
import { root, typedProgram } from '../../structure/source-tree.ts';

/** One sentence of a language with its path (`review.use`) and its text for sample values. */
export interface Sentence {
  readonly name: string;
  readonly text: string;
  /** Whether it contains an address, or other text that a stranger may have chosen. */
  readonly isAbout: boolean;
  /** Whether it contains a number. */
  readonly isCounted: boolean;
}

const address = plainAddress('.ml');

/** Sample values by parameter type. */
const asked: Readonly<Record<string, unknown>> = {
  PlainText: address,
  'readonly PlainText[]': [address, address],
  number: 2,
  string: '1',
  'readonly string[]': ['1', '1'],
  '"message" | "appointment"': 'message',
  '"appointment" | "message"': 'message',
};

interface Member {
  readonly name: string;
  readonly parameters: readonly string[] | undefined;
}

/** Returns every member of `WordsInPane` that is a sentence, with its parameter types from the type checker. */
function members(): Member[] {
  const file = 'src/text/words.ts';
  const program = typedProgram([file]);
  const checker = program.getTypeChecker();
  const tree = program.getSourceFile(path.join(root, file));
  const words = tree?.statements.find(
    (each) => ts.isInterfaceDeclaration(each) && each.name.text === 'WordsInPane',
  );
  if (!tree || !words) throw new Error('There is no WordsInPane.');
  const walk = (type: ts.Type, name: string): Member[] => {
    const [call] = type.getCallSignatures();
    if (call) {
      const types = call.parameters.map((one) =>
        checker.typeToString(checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(one, tree))),
      );
      return [{ name, parameters: types }];
    }
    if ((type.flags & ts.TypeFlags.StringLike) !== 0 || type.isUnion())
      return [{ name, parameters: undefined }];
    return checker
      .getPropertiesOfType(type)
      .flatMap((one) =>
        walk(checker.getTypeOfSymbolAtLocation(one, tree), name === '' ? one.name : `${name}.${one.name}`),
      );
  };
  return walk(checker.getTypeAtLocation(words), '').filter(
    ({ name }) => !/^(?:names\.|locale$|direction$|reasons\.(?:date|sentence)$)/.test(name),
  );
}

const known = members();

/**
 * Returns every sentence of a language, filled with sample values and with `count` for each number. Throws for a parameter type without one.
 */
export function sentencesOf(words: WordsInPane, count = 2): Sentence[] {
  return known.map(({ name, parameters }) => {
    const member = name
      .split('.')
      .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], words);
    if (parameters === undefined) return { name, text: member as string, isAbout: false, isCounted: false };
    const given = parameters.map((type) => {
      if (!(type in asked)) throw new Error(`${name} asks for ${type}.`);
      return type === 'number' ? count : asked[type];
    });
    const text = (member as (...all: unknown[]) => string)(...given);
    const isAbout = parameters.some((type) => type.includes('PlainText'));
    return { name, text, isAbout, isCounted: parameters.includes('number') };
  });
}
