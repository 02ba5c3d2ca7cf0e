import { domainToASCII } from 'node:url';
import * as trie from 'tldts/src/data/trie.ts';

const icann = 1;
const starts = trie.edgeLength.reduce<number[]>((all, length) => [...all, (all.at(-1) ?? 0) + length], [0]);

/**
 * Returns every ICANN rule of the public suffix list as tldts has it, in lower case and A-labels: `uk`, `co.uk`, `*.ck`,
 * and `www.ck` of the exception `!www.ck`.
 */
export function suffixRules(): string[] {
  return [...new Set([...below(trie.rulesRoot, ''), ...below(trie.exceptionsRoot, '')])];
}

function below(node: number, after: string): string[] {
  const found: string[] = [];
  for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge++) {
    const start = starts[edge] ?? 0;
    const name = asciiOf(trie.labelText.slice(start, start + (trie.edgeLength[edge] ?? 0))) + after;
    const child = trie.edgeChild[edge] ?? 0;
    if (((trie.nodeFlags[child] ?? 0) & icann) !== 0) found.push(name);
    found.push(...below(child, `.${name}`));
  }
  return found;
}

function asciiOf(label: string): string {
  return label === '*' ? label : domainToASCII(label);
}
