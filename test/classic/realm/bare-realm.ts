import vm from 'node:vm';
import { cutDown } from './cut-down.ts';
import { es2016 } from './built-ins.ts';

/**
 * Creates a realm with the built-ins of ECMAScript 2016 and these extras only.
 *
 * @param strings whether strings may be run as code, as MicrosoftAjax does and our code must not
 */
export const bareRealm = (extras: Readonly<Record<string, unknown>>, strings = false): vm.Context => {
  const realm = vm.createContext({}, { codeGeneration: { strings, wasm: false } });
  cutDown(realm, es2016);
  return Object.assign(realm, extras);
};
