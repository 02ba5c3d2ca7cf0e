/**
 * The ES module of punycode, which bundlers can tree-shake. `@types/punycode` describes the CommonJS module.
 */
declare module 'punycode/punycode.es6.js' {
  export function toASCII(domain: string): string;
  export function toUnicode(domain: string): string;
}
