import ts from 'typescript';
import { expect, it } from 'vitest';
import { filesBelow, parseFile, parseText, walk } from '../../../structure/source-tree.ts';
import type { SourceFile } from '../../../structure/source-tree.ts';

/** Uses of the console and of the two streams. */
function writing({ path: file, tree }: SourceFile): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    if (
      ts.isPropertyAccessExpression(node) &&
      /^(?:console\.\w+|process\.std(?:out|err))$/.test(node.getText())
    )
      found.push(`${file}: ${node.getText()}`);
  });
  return found;
}

/** Before the rest is loaded, there is nobody else who could say what went wrong. */
const beforeLoading = 'src/cli/bin.mjs: process.stderr';

it('lets the administrator’s commands and the playground’s server write to the terminal through output/terminal only', () => {
  const scripts = filesBelow('src/cli').filter((file) => /\.m?[jt]s$/.test(file));
  const served = filesBelow('src/playground/server').filter((file) => file.endsWith('.ts'));
  const commands = [...scripts, ...served].map(parseFile);
  expect(commands.flatMap(writing)).toEqual([beforeLoading]);
  expect(
    writing(parseText('src/cli/x.ts', 'console.log(1); process.stdout.write("x"); f(process.stderr);')),
  ).toHaveLength(3);
});
