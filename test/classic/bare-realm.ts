import vm from 'node:vm';
import { cutDown } from './cut-down.ts';
import { es2016 } from './built-ins.ts';

/** A realm with the built-ins of ECMAScript 2016 and these extras, nothing else; it makes no code from strings. */
export const bareRealm = (extras: Readonly<Record<string, unknown>>): vm.Context => {
  const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  cutDown(realm, es2016);
  return Object.assign(realm, extras);
};
