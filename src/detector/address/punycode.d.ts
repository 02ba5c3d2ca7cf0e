/** The ES module of punycode, of which a bundle takes only what is used; `@types/punycode` describes the other one. */
declare module 'punycode/punycode.es6.js' {
  export function toASCII(domain: string): string;
  export function toUnicode(domain: string): string;
}
