import { scriptCodes } from './script-codes.ts';
import type { Names } from '../words.ts';

/** Places whose long CLDR name is that of an administrative region. People use the short name. */
const short = ['hk', 'mo'];

/** Returns names from the platform's own CLDR data, for pages, which have `Intl`. */
export function namesByIntl(locale: string): Names {
  const named = (code: string, type: 'region' | 'script', style: 'long' | 'short' = 'long') =>
    new Intl.DisplayNames(locale, { type, style, fallback: 'none' }).of(code);
  return {
    place: (tld) =>
      /^[a-z]{2}$/.test(tld)
        ? named(tld.toUpperCase(), 'region', short.includes(tld) ? 'short' : 'long')
        : undefined,
    script: (name) => {
      const code = Object.prototype.hasOwnProperty.call(scriptCodes, name) ? scriptCodes[name] : undefined;
      return (code && named(code, 'script')) ?? name;
    },
  };
}
