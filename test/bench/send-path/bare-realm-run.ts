/**
 * One process of the measurement in `bare-evaluation.ts`: evaluates a script again and again, each time in a new bare realm,
 * and prints the milliseconds of each as JSON. The first is cold: V8 has not seen the script before.
 */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { bareRealm } from '../../classic/bare-realm.ts';

const [file = '', times = '1', unused = ''] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
/** The same bytes in a function that nobody calls: V8 reads them, and nothing runs. */
const source = unused === 'unused' ? `(function () {${text}\n});` : text;

const nothing = (): undefined => undefined;
const office = { actions: { associate: nothing }, onReady: nothing };

const evaluate = (): number => {
  const realm = bareRealm({ Office: office, setTimeout: nothing, clearTimeout: nothing });
  const from = performance.now();
  new vm.Script(source, { filename: file }).runInContext(realm);
  return performance.now() - from;
};

process.stdout.write(JSON.stringify(Array.from({ length: Number(times) }, evaluate)));
