import { ESLint, Linter } from 'eslint';
import * as regexp from 'eslint-plugin-regexp';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { sourceFiles, walk, type SourceFile } from './source-tree.ts';

const linter = new Linter();
const plugin = regexp as unknown as NonNullable<Linter.Config['plugins']>[string];
const rules: Linter.RulesRecord = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  'regexp/no-super-linear-move': ['error', { report: 'potential' }],
};

/**
 * Returns what the analysis of regular expressions (scslre) reports for a file. A comment cannot silence it.
 */
function slow(file: string, text: string): string[] {
  const config: Linter.Config = {
    files: ['**/*.{ts,tsx,js,mjs}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { regexp: plugin },
    rules,
  };
  return linter
    .verify(text, config, { filename: file, allowInlineConfig: false })
    .map(({ line, ruleId, message }) => `${file}:${line} ${ruleId ?? message}`);
}

const files = sourceFiles(['src', 'build', 'tools']);
const has = (is: (node: ts.Node) => boolean) => (file: SourceFile) => {
  let found = false;
  walk(file.tree, (node) => (found ||= is(node)));
  return found;
};

/** Files that compose a pattern at run time, which no analysis sees, and why that is harmless. */
const composed: Readonly<Record<string, string>> = {
  'src/text/compose/spelled.ts': 'one class of letters, by a name out of a table of ours',
  'src/output/terminal/colour.ts': 'our own colours, by numbers that are drawn when the program starts',
  'src/cli/package/manifest/localize.ts': 'searches our own manifest, whose text is in the repository',
  'src/past-mail/table/count-cells.ts': 'patterns of the command, on a visitor’s own file, in a worker',
  'src/past-mail/table/recipients.ts': 'patterns of the command, in a worker that the visitor can stop',
  'src/past-mail/table/row-class.ts': 'patterns of the command, on a visitor’s own file, in a worker',
};

describe('every regular expression of the product', () => {
  const written = files.filter(has(ts.isRegularExpressionLiteral));

  it('takes at most linear time, wherever a match may begin', () => {
    expect(written.length).toBeGreaterThan(40);
    expect(written.flatMap(({ path, tree }) => slow(path, tree.text))).toEqual([]);
  });

  it('is checked by the editor’s ESLint rules too', async () => {
    const { rules: watched } = (await new ESLint().calculateConfigForFile(
      'src/detector/address/repair.ts',
    )) as Linter.Config;
    for (const name of Object.keys(rules))
      expect(watched?.[name]).toEqual([2, expect.objectContaining({ report: 'potential' })]);
  });

  it('is a literal, or is composed at run time for a listed reason', () => {
    const isComposed = (node: ts.Node) =>
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
    expect(files.filter(has(isComposed)).map(({ path }) => path)).toEqual(Object.keys(composed).sort());
  });

  it.each([
    ['nested repetition', '/^(?:a+)+$/'],
    ['two repetitions that match the same', '/^[^@]*.*@$/'],
    ['white space at the end', String.raw`/\s+$/`],
    ['a word before an @, without a beginning', String.raw`/[^\s@]+@/`],
    ['the same behind a comment', String.raw`/* eslint-disable */ /\s+$/`],
  ])('would be reported if it had %s', (_, literal) => {
    expect(slow('src/x.ts', `export const x = ${literal};`)).toEqual([
      expect.stringMatching(/^src\/x\.ts:1 regexp\/no-super-linear-(?:move|backtracking)$/),
    ]);
  });
});
