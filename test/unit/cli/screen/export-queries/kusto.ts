import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';

/** The part of Microsoft's language service for Kusto that is used here. */
interface Kusto {
  readonly Language: {
    readonly GlobalState: { readonly Default: unknown };
    readonly KustoCode: {
      ParseAndAnalyze(
        text: string,
        globals: unknown,
      ): {
        GetDiagnostics(): { readonly Count: number; getItem(index: number): { readonly Message: string } };
      };
    };
  };
}

const require = createRequire(import.meta.url);

/** The columns of Defender's EmailEvents that the query may use, with their types. */
const table = (time: string) =>
  `let EmailEvents = datatable(${time}: datetime, NetworkMessageId: string, SenderFromAddress: string, RecipientEmailAddress: string, EmailDirection: string)[];`;

/** The service consists of two scripts for browsers. */
function load(): Kusto {
  const context = createContext({ console });
  for (const file of ['bridge.min.js', 'Kusto.Language.Bridge.min.js'])
    runInContext(readFileSync(require.resolve(`@kusto/language-service-next/${file}`), 'utf8'), context);
  return runInContext('Kusto', context) as Kusto;
}

const kusto = load();

/**
 * Returns the errors that Microsoft's parser and binder (syntax, names, types) find in a query over
 * EmailEvents.
 */
export function kustoProblems(query: string, time = 'Timestamp'): string[] {
  const { GlobalState, KustoCode } = kusto.Language;
  const found = KustoCode.ParseAndAnalyze(`${table(time)}\n${query}`, GlobalState.Default).GetDiagnostics();
  return Array.from({ length: found.Count }, (_, index) => found.getItem(index).Message);
}

const expressions: readonly (readonly [RegExp, string])[] = [
  [/column_ifexists\("(\w+)", column_ifexists\("\w+", datetime\(null\)\)\)/g, '$1'],
  [/ago\((\d+)d\)/g, "(now()::TIMESTAMP - INTERVAL '$1' DAY)"],
  [/extract\(@"([^"]*)", (\d), (\w+)\)/g, "regexp_extract($3, '$1', $2)"],
  [
    /startofweek\((.*?)\) \+ 1d/g,
    "(date_trunc('week', ($1) + INTERVAL 1 DAY) - INTERVAL 1 DAY + INTERVAL 1 DAY)",
  ], // a week of Kusto begins on Sunday
  [/- 1d/g, '- INTERVAL 1 DAY'],
  [/isnotempty\((\w+)\)/g, "(coalesce($1, '') <> '')"],
  [/(\w+) contains "([^"]*)"/g, "contains(lower($1), lower('$2'))"],
  [/(\w+) endswith "([^"]*)"/g, "suffix(lower($1), lower('$2'))"],
  [/tolower\(/g, 'lower('],
  [/==/g, '='],
  [/"([^"]*)"/g, "'$1'"],
];

const sql = (expression: string): string =>
  expressions.reduce((so, [from, to]) => so.replace(from, to), expression);

/**
 * Translates the query into SQL of DuckDB, operator by operator, following Kusto's documentation. It knows
 * only the operators and functions of our query and throws for any other; it is no Kusto engine.
 */
export function asSql(query: string): string {
  const [source = '', ...operators] = query
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map((line) => line.replace(/^\| /, ''));
  return operators.reduce((from, operator) => `(${apply(from, operator)})`, source);
}

function apply(from: string, operator: string): string {
  const [, verb = '', rest = ''] = /^(where|extend|summarize|order by) (.*)$/.exec(operator) ?? [];
  const [, name = '', value = ''] = /^(\w+) = (.*)$/.exec(rest) ?? [];
  if (verb === 'where') return `SELECT * FROM ${from} WHERE ${sql(rest)}`;
  if (verb === 'extend') return `SELECT *, ${sql(value)} AS ${name} FROM ${from}`;
  if (verb === 'order by') return `SELECT * FROM ${from} ORDER BY ${rest}`;
  const [, column = '', by = ''] = /^messages = count_distinct\((\w+)\) by (.*)$/.exec(rest) ?? [];
  if (verb !== 'summarize' || by === '') throw new Error(`not known: ${operator}`);
  return `SELECT ${by}, count(DISTINCT ${column}) AS messages FROM ${from} GROUP BY ${by}`;
}
