import vm from 'node:vm';
import { cutDown } from './cut-down.ts';
import { es2016 } from './built-ins.ts';

/**
 * A realm with the built-ins of ECMAScript 2016 and these extras, nothing else.
 *
 * @param strings whether it makes code from strings, as MicrosoftAjax does and nothing of ours may
 */
export const bareRealm = (extras: Readonly<Record<string, unknown>>, strings = false): vm.Context => {
  const realm = vm.createContext({}, { codeGeneration: { strings, wasm: false } });
  cutDown(realm, es2016);
  return Object.assign(realm, extras);
};
