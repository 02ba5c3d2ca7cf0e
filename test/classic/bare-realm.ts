import vm from 'node:vm';
import { cutDown } from './cut-down.ts';
import { es2016 } from './es2016.ts';

const builtIns = es2016();

/** A realm with the built-ins of ECMAScript 2016 and these extras, nothing else; it makes no code from strings. */
export const bareRealm = (extras: Readonly<Record<string, unknown>>): vm.Context => {
  const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  cutDown(realm, builtIns);
  return Object.assign(realm, extras);
};
