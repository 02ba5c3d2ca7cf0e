import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import * as regexp from 'eslint-plugin-regexp';

const size = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
};

/**
 * Every regular expression of the product takes time linear in the length of the text, wherever a match may
 * start.
 */
const linearTime = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  'regexp/no-super-linear-move': ['error', { report: 'potential' }],
};

/** Rules that need no types; `.oxlintrc.json` has those that do. */
export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'coverage', 'src/**/*.generated.ts', 'test/fixtures'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  regexp.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression:not([source.quasis.0.value.raw="../languages/"])',
          message: 'One bundle per door, and one file per language: no other import() in the product.',
        },
        {
          selector: 'LogicalExpression[operator="??"] > ConditionalExpression.left',
          message: 'Bracket ?? next to ?:.',
        },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
    },
  },
  { files: ['{src,build,tools}/**/*.{ts,tsx}'], rules: { ...size, ...linearTime } },
  { files: ['src/text/**', 'src/detector/data/**', 'tools/tables/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/{ui,taskpane,dialog}/**', 'src/playground/page/**'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['src/cli/**', 'src/playground/**/*.mjs', 'src/playground/server/**', 'test/**', 'tools/**'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
);
