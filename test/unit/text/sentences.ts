import path from 'node:path';
import ts from 'typescript';
import { plainAddress } from '../../../src/text/compose/plain.ts';
import type { Words } from '../../../src/text/words.ts';
import { root, typedProgram } from '../../structure/source-tree.ts';

/** One sentence of a language: where it stands (`review.use`), and its text about what it is asked for. */
export interface Sentence {
  readonly name: string;
  readonly text: string;
  /** Whether an address, or another text by a stranger, is in it. */
  readonly isAbout: boolean;
}

const address = plainAddress('.ml');

/** By the type of a parameter: what to ask a sentence for. */
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

/** Every member of `Words` that is a sentence, with the types of its parameters, by the type checker. */
function members(): Member[] {
  const file = 'src/text/words.ts';
  const program = typedProgram([file]);
  const checker = program.getTypeChecker();
  const tree = program.getSourceFile(path.join(root, file));
  const words = tree?.statements.find(
    (each) => ts.isInterfaceDeclaration(each) && each.name.text === 'Words',
  );
  if (!tree || !words) throw new Error('There is no Words.');
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

/** Every sentence of a language, asked for addresses, numbers and fields. Throws where a kind of question is unknown. */
export function sentencesOf(words: Words): Sentence[] {
  return known.map(({ name, parameters }) => {
    const member = name
      .split('.')
      .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], words);
    if (parameters === undefined) return { name, text: member as string, isAbout: false };
    const given = parameters.map((type) => {
      if (!(type in asked)) throw new Error(`${name} asks for ${type}.`);
      return asked[type];
    });
    const text = (member as (...all: unknown[]) => string)(...given);
    return { name, text, isAbout: parameters.some((type) => type.includes('PlainText')) };
  });
}
