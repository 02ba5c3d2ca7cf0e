/** A directive of nginx: its words, and the directives in its block if it has one. */
export interface Directive {
  readonly words: readonly string[];
  readonly block?: readonly Directive[];
}

/**
 * Reads a configuration as nginx does (ngx_conf_read_token): words between spaces, some in `"`, and comments
 * from `#` to the end of a line. Throws if a quote or a block does not end, or if a `$` would start a
 * variable.
 */
export function readNginx(text: string): Directive[] {
  const tokens = [...text.matchAll(/#[^\n]*|"((?:[^"\\]|\\.)*)"|([{};])|[^\s{};"'#]+|(\S)/g)].filter(
    ([whole]) => !whole.startsWith('#'),
  );
  const stack: Directive[][] = [[]];
  let words: string[] = [];
  for (const [whole, quoted, sign, stray] of tokens) {
    if (stray !== undefined || whole.includes('$')) throw new Error(`Unexpected ${whole}`);
    if (sign === undefined) words.push(quoted ?? whole);
    else {
      const inner: Directive[] = [];
      if (sign !== '}') stack.at(-1)?.push(sign === '{' ? { words, block: inner } : { words });
      if (sign === '{') stack.push(inner);
      if (sign === '}') stack.pop();
      words = [];
    }
  }
  if (stack.length !== 1 || words.length > 0) throw new Error('A block does not end.');
  return stack[0] ?? [];
}
