import ts from 'typescript';
import { expect, it } from 'vitest';
import { filesBelow, parseFile, parseText, walk } from '../../../structure/source-tree.ts';
import type { SourceFile } from '../../../structure/source-tree.ts';

/** Returns the uses of the console and of the two output streams. */
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

/** Before the other modules are loaded, only this file can report an error. */
const beforeLoading = 'src/cli/bin.mjs: process.stderr';

it('the commands and the playground server write to the terminal only through output/terminal', () => {
  const scripts = filesBelow('src/cli').filter((file) => /\.m?[jt]s$/.test(file));
  const served = filesBelow('src/playground/server').filter((file) => file.endsWith('.ts'));
  const commands = [...scripts, ...served].map(parseFile);
  expect(commands.flatMap(writing)).toEqual([beforeLoading]);
  expect(
    writing(parseText('src/cli/x.ts', 'console.log(1); process.stdout.write("x"); f(process.stderr);')),
  ).toHaveLength(3);
});
