import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';
import rules from '../../.dependency-cruiser.mjs';
import { temporaryFolder } from '../temporary-folder.ts';
import { root } from './source-tree.ts';

/** One import that breaks a rule: `[what it is, the file, its text, the rule]`. */
const violations = [
  [
    'a type from another layer',
    'src/detector/a.ts',
    "import type { X } from '../policy/x.ts';",
    'layers-of-detector',
  ],
  ['a type in an expression', 'src/policy/a.ts', "type A = import('../review/x.ts').X;", 'layers-of-policy'],
  ['an import() expression', 'src/review/a.ts', "void import('../ui/x.ts');", 'layers-of-review'],
  ['a neighbouring entry layer', 'src/dialog/a.tsx', "import '../events/x.ts';", 'layers-of-dialog'],
  ['React in the send path', 'src/events/a.ts', "import { useState } from 'react';", 'packages-of-events'],
  ['a package whose name begins alike', 'src/detector/b.ts', "import 'punycode2';", 'packages-of-detector'],
  ['Node in the detector', 'src/detector/c.ts', "import fs from 'node:fs';", 'no-node-in-detector'],
  [
    'Node in the pages of the playground',
    'src/playground/page/a.ts',
    "import 'fs';",
    'no-node-in-playground',
  ],
  ['an entry point', 'src/taskpane/a.ts', "export { x } from './index.tsx';", 'no-entry-point'],
  ['a test', 'src/text/a.ts', "import '../../test/x.ts';", 'source-stays-in-src'],
  [
    'a build script in the server',
    'src/playground/server/a.ts',
    "import '../../../build/x.ts';",
    'files-of-src/playground/server/',
  ],
  [
    'a package for packaging in the server',
    'src/playground/server/b.ts',
    "import 'jsdom';",
    'packages-of-src/playground/server/',
  ],
  [
    'the detector in a build script',
    'build/a.ts',
    "import '../src/detector/x.ts';",
    'build-takes-only-words',
  ],
  [
    'code from a higher folder',
    'src/detector/address/a.ts',
    "import { x } from '../rules/x.ts';",
    'order-in-detector-address',
  ],
  ['a file that does not exist', 'src/ui/a.ts', "import './missing.ts';", 'no-missing-file'],
  ['a circle of types', 'src/ui/c.ts', "import type { D } from './d.ts';\nexport type C = D;", 'no-circle'],
] as const;

/** Files that the violations import, and imports that are allowed. */
const sound: Readonly<Record<string, string>> = {
  'src/ui/d.ts': "import type { C } from './c.ts';\nexport type D = C;",
  'src/detector/address/sound.ts': "import type { X } from '../rules/x.ts';",
  'src/detector/sound.ts': "import 'punycode/';",
  'src/cli/sound.ts': "import 'node:fs';\nimport '../detector/x.ts';",
  'src/playground/server/sound.ts': "import '../../../webpack.config.ts';\nimport 'node:http';",
  'webpack.config.ts': '',
};

const targets = violations
  .map(([, file, text]) =>
    path.posix.join(path.posix.dirname(file), /'(\.[^']+\.tsx?)'/.exec(text)?.[1] ?? ''),
  )
  .filter((file) => /(?:x|index)\.tsx?$/.test(file));

async function reported(): Promise<string[]> {
  const folder = temporaryFolder();
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const file of targets) write(file, 'export const x = 1;\nexport type X = 1;');
  for (const [file, text] of Object.entries(sound)) write(file, text);
  for (const [, file, text] of violations) write(file, text);
  const { forbidden, options } = rules;
  const found = await cruise(
    ['src', 'build'],
    { ...options, ruleSet: { forbidden }, validate: true, baseDir: folder },
    options.enhancedResolveOptions,
  );
  const { summary } = found.output as ICruiseResult;
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
}

describe('the rules of imports', () => {
  let found: readonly string[] = [];
  beforeAll(async () => {
    found = await reported();
  }, 60_000);

  it.each(violations)('report %s', (_, file, _text, rule) => {
    expect(found).toContain(`${file}: ${rule}`);
  });

  it('report nothing about imports that are allowed', () => {
    const files = Object.keys(sound).filter((file) => file.includes('sound'));
    expect(found.filter((one) => files.some((file) => one.startsWith(`${file}:`)))).toEqual([]);
  });

  it('have a name and a comment each', () => {
    expect(rules.forbidden.filter(({ comment }) => comment.length < 20)).toEqual([]);
    expect(new Set(rules.forbidden.map(({ name }) => name)).size).toBe(rules.forbidden.length);
  });
});
